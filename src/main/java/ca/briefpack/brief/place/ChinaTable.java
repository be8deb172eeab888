package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed.Quality;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.tariff.rate.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Exports to China in the headings that China's duties hit on the as-of date: what is at stake there, outside the market model.
 */
public final class ChinaTable {
    private final Study study;
    private final FigureBook book;
    private final String place;
    private final String prefix;
    private final Map<HsCode, List<ChinaExport>> byHeading;

    /** @param place a province code or {@code CA}; @param exports which exports to China are of interest */
    public ChinaTable(Study study, FigureBook book, String place, Predicate<ChinaExport> exports) {
        this.study = study;
        this.book = book;
        this.place = place;
        this.prefix = place.toLowerCase(Locale.ROOT) + ".china";
        RateSchedule schedule = study.rates().get(Lane.CANADA_TO_CHINA);
        this.byHeading = study.evidence().trade().exportsToChina().stream().filter(exports)
                .filter(e -> schedule.findRate(e.hs4()).map(Rate::totalFraction).orElse(0.0) > 0)
                .collect(Collectors.groupingBy(ChinaExport::hs4, TreeMap::new, Collectors.toList()));
    }

    public Table table() {
        TableBuilder table = new TableBuilder("china-exports").text("heading", "product")
                .number("exports-china", Scale.MILLION, Unit.CAD)
                .text("quality")
                .number("additional-rate", Scale.PERCENT, Unit.FRACTION).number("line-least", Scale.PERCENT, Unit.FRACTION)
                .number("line-most", Scale.PERCENT, Unit.FRACTION);
        byHeading.forEach((hs4, exports) -> table.row(cells(words(hs4.digits()), words(label(hs4)),
                central(book.observed(prefix + ".hs" + hs4 + ".exports", value(exports), Unit.CAD, rows(exports))),
                new Table.Term("quality", quality(exports).name()), rates(hs4, exports))));
        return table.build();
    }

    /**
     * True if China's duties fall on goods of which nothing is held for a province: only its main headings are published, and
     * what is not listed is not known to be nothing.
     */
    static boolean isUnknown(Study study, String place) {
        Set<HsCode> hit = study.rates().get(Lane.CANADA_TO_CHINA).byHeading().entrySet().stream()
                .filter(e -> e.getValue().totalFraction() > 0).map(Map.Entry::getKey).collect(Collectors.toSet());
        return !hit.isEmpty() && Arrays.stream(Province.values()).map(Province::name).anyMatch(place::equals)
                && study.evidence().trade().exportsToChina().stream().filter(e -> e.province().name().equals(place))
                        .map(ChinaExport::hs4).noneMatch(hit::contains);
    }

    /** All exports to China that face one of its duties; not applicable if none does, not available if that is not known. */
    public Figure total() {
        String id = prefix + ".exports-at-risk";
        return byHeading.isEmpty() ? missing(id, Unit.CAD)
                : book.derived(id, Estimate.exact(value(hit()), Unit.CAD), lineage("rates-on-exports"));
    }

    /** China's mean duty on the exports that face one, weighted by what is sold; missing as {@link #total} is where none do. */
    public Figure meanDuty() {
        String id = prefix + ".mean-duty";
        RateSchedule law = study.rates().get(Lane.CANADA_TO_CHINA);
        double duty = hit().stream().mapToDouble(e -> e.valueCad() * law.findRate(e.hs4()).orElseThrow().totalFraction()).sum();
        return byHeading.isEmpty() ? missing(id, Unit.FRACTION)
                : book.share(id, Estimate.exact(duty, Unit.CAD), value(hit()), lineage("effective-rate"));
    }

    private Figure missing(String id, Unit unit) {
        return book.missing(id, unit, isUnknown(study, place) ? Reason.NOT_AVAILABLE : Reason.NOT_APPLICABLE);
    }

    private List<ChinaExport> hit() {
        return byHeading.values().stream().flatMap(List::stream).toList();
    }

    private Lineage lineage(String method) {
        RateSchedule law = study.rates().get(Lane.CANADA_TO_CHINA);
        return new RateLineage(study, rows(hit())).with(byHeading.keySet().stream().flatMap(hs4 -> law.findRate(hs4).stream()))
                .by(method);
    }

    /** The rate, and those of the lines that pay least and most: which lines a place sells to China is not held. */
    private List<Table.Cell> rates(HsCode hs4, List<ChinaExport> exports) {
        Rate rate = study.rates().get(Lane.CANADA_TO_CHINA).findRate(hs4).orElseThrow();
        Spread lines = rate.coverage().spread();
        return List.of(central(rate(hs4, ".rate", rate.totalFraction(), rate, exports)),
                central(rate(hs4, ".line-least", lines.least(), rate, exports)),
                central(rate(hs4, ".line-most", lines.most(), rate, exports)));
    }

    private Figure rate(HsCode hs4, String name, double fraction, Rate rate, List<ChinaExport> exports) {
        return book.derived(prefix + ".hs" + hs4 + name, Estimate.exact(fraction, Unit.FRACTION),
                new RateLineage(study, rows(exports)).with(Stream.of(rate)).by("rate"));
    }

    private Text label(HsCode hs4) {
        return study.evidence().reference().findProduct(hs4).map(Product::label).orElse(Text.same(hs4.digits()));
    }

    private static Quality quality(List<ChinaExport> exports) {
        return exports.stream().anyMatch(ChinaExport::estimated) ? Quality.ESTIMATED : Quality.NORMAL;
    }

    private static double value(List<ChinaExport> exports) {
        return exports.stream().mapToDouble(ChinaExport::valueCad).sum();
    }

    private static List<SourceRow> rows(List<ChinaExport> exports) {
        return exports.stream().map(ChinaExport::row).toList();
    }
}
