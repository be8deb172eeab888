package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.Bans;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sector's headings and what they pay in the United States: additional duties, the ordinary duty, both; and how their lines
 * differ.
 */
public final class HeadingTables {
    /** From this share on a table prints 100.0 per cent. */
    private static final double PRINTED_AS_ALL = 0.9995;
    private final Study study;
    private final FigureBook book;
    private final String sector;
    private final Map<HsCode, List<Export>> byHeading;
    private final Set<String> prohibitions;

    /**
     * @param sector   the slug that begins the ids of the sector's figures
     * @param headings those that are sold, to whomever
     */
    public HeadingTables(Study study, FigureBook book, String sector, List<Export> basket, Set<HsCode> headings) {
        this.study = study;
        this.book = book;
        this.sector = sector;
        this.byHeading = basket.stream().collect(Collectors.groupingBy(Export::hs4, TreeMap::new, Collectors.toList()));
        headings.forEach(hs4 -> byHeading.putIfAbsent(hs4, List.of()));
        this.prohibitions = Bans.prohibitions(study);
    }

    /**
     * Adds both tables, and the least and the most that a line of the sector pays as {@code line-least} and {@code line-most}.
     */
    public void addTo(BriefingBuilder contents) {
        contents.table(headings()).table(lines());
        List<Rate> rates =
                byHeading.keySet().stream().flatMap(hs4 -> rate(hs4).stream()).filter(rate -> !rate.prohibited()).toList();
        if (!rates.isEmpty()) {
            contents.figure("line-least",
                    bound("line-least", rates, Collections.min(of(rates, r -> r.coverage().spread().least()))))
                    .figure("line-most",
                            bound("line-most", rates, Collections.max(of(rates, r -> r.coverage().spread().most()))));
        }
    }

    private static List<Double> of(List<Rate> rates, Function<Rate, Double> bound) {
        return rates.stream().map(bound).toList();
    }

    private Figure bound(String name, List<Rate> rates, double fraction) {
        return book.derived("ca." + sector + "." + name, Estimate.exact(fraction, Unit.FRACTION),
                new RateLineage(study, List.of()).with(rates.stream()).by("rate"));
    }

    /**
     * One row a heading, the most exports first: exports of Canada, the share that claims CUSMA, and the rates; what is banned, where
     * something is.
     */
    Table headings() {
        boolean banned = any(rate -> rate.prohibitedShare() > 0);
        boolean open = any(rate -> rate.columnOne().computedShare() < PRINTED_AS_ALL);
        TableBuilder table =
                new TableBuilder("headings").text("heading", "product").number("exports-us", Scale.MILLION, Unit.CAD);
        Stream.of("cusma-share", "additional-rate", "column-one", "with-column-one")
                .forEach(key -> table.number(key, Scale.PERCENT, Unit.FRACTION));
        Stream.of(open ? "column-one-computed" : "", banned ? "banned-share" : "").filter(key -> !key.isEmpty())
                .forEach(key -> table.number(key, Scale.PERCENT, Unit.FRACTION));
        table.text("measures");
        byHeading.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<HsCode, List<Export>> one) -> -Baskets.value(one.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> table.row(headingRow(one.getKey(), one.getValue(), open, banned)));
        return table.build();
    }

    private boolean any(Function<Rate, Boolean> wanted) {
        return byHeading.keySet().stream().flatMap(hs4 -> rate(hs4).stream()).anyMatch(wanted::apply);
    }

    private List<Table.Cell> headingRow(HsCode hs4, List<Export> exports, boolean open, boolean banned) {
        List<SourceRow> rows = exports.stream().map(Export::row).toList();
        List<Table.Cell> row = new ArrayList<>(List.of(words(hs4.digits()), words(label(hs4)), central(exports.isEmpty()
                ? book.missing(id(hs4) + ".exports-us", Unit.CAD, Reason.NOT_APPLICABLE)
                : book.observed(id(hs4) + ".exports-us", Baskets.value(exports), Unit.CAD, rows))));
        Optional<Rate> rate = rate(hs4);
        int others = 5 + (open ? 1 : 0) + (banned ? 1 : 0);
        row.addAll(rate.isEmpty() ? Collections.nCopies(others, new Table.Mark(Reason.NOT_APPLICABLE))
                : new Row(rate.get(), rows).cells(open, banned));
        return row;
    }

    /** The rate of a heading and the exports that it falls on. */
    private final class Row {
        private final Rate rate;
        private final List<SourceRow> exports;

        Row(Rate rate, List<SourceRow> exports) {
            this.rate = rate;
            this.exports = exports;
        }

        List<Table.Cell> cells(boolean open, boolean banned) {
            Table.Cell ban = new Table.Term("basis", "PROHIBITION");
            Table.Cell none = new Table.Mark(Reason.NOT_APPLICABLE);
            List<Table.Cell> cells = new ArrayList<>(List.of(cell("cusma-share", Rate::cusmaShare, "cusma-share"),
                    rate.prohibited() ? ban : cell("rate", Rate::totalFraction, "rate"),
                    rate.prohibited() ? none : cell("column-one", r -> r.columnOne().fraction(), "column-one"),
                    rate.prohibited() ? ban : cell("with-column-one", Rate::withColumnOne, "column-one")));
            if (open) {
                cells.add(
                        rate.prohibited() ? none : cell("column-one-computed", r -> r.columnOne().computedShare(), "column-one"));
            }
            if (banned) {
                cells.add(cell("banned-share", Rate::prohibitedShare, "banned"));
            }
            cells.add(measures());
            return cells;
        }

        private Table.Cell cell(String name, ToDoubleFunction<Rate> value, String method) {
            RateLineage lineage = new RateLineage(study, exports).with(Stream.of(rate));
            return central(book.derived(id(rate.hs()) + "." + name, Estimate.exact(value.applyAsDouble(rate), Unit.FRACTION),
                    (method.equals("column-one") ? lineage.withColumnOne(Stream.of(rate)) : lineage).by(method)));
        }

        private Table.Cell measures() {
            Stream<String> levied = rate.contributions().stream().filter(c -> c.rateFraction() > 0).map(c -> c.measure());
            List<Text> titles =
                    Stream.concat(levied, Bans.on(rate, prohibitions).stream().sorted()).map(HeadingTables.this::title).toList();
            return titles.isEmpty() ? new Table.Mark(Reason.NOT_APPLICABLE)
                    : words(new Text(joined(titles, Text::en), joined(titles, Text::fr)));
        }
    }

    /** One row a heading: how many lines it has, and what the line that pays least and the one that pays most pay. */
    Table lines() {
        TableBuilder table = new TableBuilder("heading-lines").text("heading", "product").number("lines", Scale.ONE, Unit.COUNT)
                .number("line-least", Scale.PERCENT, Unit.FRACTION).number("line-most", Scale.PERCENT, Unit.FRACTION);
        byHeading.keySet().forEach(hs4 -> rate(hs4).ifPresent(rate -> table.row(cells(words(hs4.digits()), words(label(hs4)),
                central(book.derived(id(hs4) + ".lines", Estimate.exact(rate.coverage().lines(), Unit.COUNT), lineage(rate))),
                central(book.derived(id(hs4) + ".line-least", Estimate.exact(rate.coverage().spread().least(), Unit.FRACTION),
                        lineage(rate))),
                central(book.derived(id(hs4) + ".line-most", Estimate.exact(rate.coverage().spread().most(), Unit.FRACTION),
                        lineage(rate)))))));
        return table.build();
    }

    private Lineage lineage(Rate rate) {
        return new RateLineage(study, List.of()).with(Stream.of(rate)).by("rate");
    }

    private Text title(String measure) {
        return study.evidence().law().measures().stream().filter(m -> m.id().equals(measure)).map(TariffMeasure::title)
                .findFirst()
                .orElse(Text.same(measure));
    }

    private static String joined(List<Text> texts, Function<Text, String> in) {
        return texts.stream().map(in).distinct().collect(Collectors.joining("; "));
    }

    private Text label(HsCode hs4) {
        return study.evidence().reference().findProduct(hs4).orElseThrow().label();
    }

    private static String id(HsCode hs4) {
        return "ca.hs" + hs4;
    }

    private Optional<Rate> rate(HsCode hs4) {
        return study.rates().get(Lane.CANADA_TO_US).findRate(hs4);
    }
}
