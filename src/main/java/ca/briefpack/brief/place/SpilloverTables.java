package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.Spillover;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the exports of each province do to the others, under the status quo, all goods. */
public final class SpilloverTables {
    private static final double LAST_DIGITS = 1e-3;
    private final Study study;
    private final FigureBook book;

    public SpilloverTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** One row a pair of provinces: from the one that exports to the one that sells to it. */
    public Table pairs() {
        TableBuilder table =
                new TableBuilder("spillover").text("exporter", "province").range("gdp-change", Scale.MILLION, Unit.CAD);
        for (Province exporter : Province.values()) {
            sellersTo(exporter).forEach(other -> table.row(cells(words(name(exporter)), words(name(other)),
                    range(pair(exporter, other)))));
        }
        return table.build();
    }

    /** One row a province: by its own exports, by the others', and together; the provinces add up to Canada. */
    public Table byPlace() {
        TableBuilder table = new TableBuilder("own-and-received").text("province").number("gdp-own", Scale.MILLION, Unit.CAD)
                .number("gdp-received", Scale.MILLION, Unit.CAD).range("gdp-total", Scale.MILLION, Unit.CAD)
                .number("jobs-own", Scale.ONE, Unit.JOBS).number("jobs-received", Scale.ONE, Unit.JOBS)
                .range("jobs-total", Scale.ONE, Unit.JOBS);
        for (Province province : Province.values()) {
            table.row(row(words(name(province)), indicator -> figure(province.name(), indicator)));
        }
        if (Stream.of(Indicator.GDP_RECEIVED_CHANGE, Indicator.JOBS_RECEIVED_CHANGE)
                .anyMatch(received -> isMore(rest(received)))) {
            table.row(row(new Table.Term("place", "CA_REST"), this::rest));
        }
        return table.total(row(new Table.Term("place", "CA"), indicator -> figure(Cell.CANADA, indicator))).build();
    }

    /** What a province receives: one row an exporting province, then all of them. */
    Table received(Province province) {
        TableBuilder table = new TableBuilder("received").text("exporter").range("gdp-change", Scale.MILLION, Unit.CAD);
        Arrays.stream(Province.values()).filter(exporter -> sellersTo(exporter).contains(province))
                .forEach(exporter -> table.row(cells(words(name(exporter)), range(pair(exporter, province)))));
        return table.total(cells(new Table.Term("place", "OTHERS"), range(received(province, Indicator.GDP_RECEIVED_CHANGE))))
                .build();
    }

    /** Adds what a province receives, as a table and as figures. */
    public void addTo(BriefingBuilder contents, Province province) {
        contents.table(received(province)).figure("gdp-received", received(province, Indicator.GDP_RECEIVED_CHANGE))
                .figure("jobs-received", received(province, Indicator.JOBS_RECEIVED_CHANGE));
    }

    private Figure received(Province province, Indicator indicator) {
        return book.of(Cell.of(Scenario.STATUS_QUO, province, indicator));
    }

    private static List<Table.Cell> row(Table.Cell name, Function<Indicator, Figure> figure) {
        return cells(name, central(figure.apply(Indicator.GDP_CHANGE)), central(figure.apply(Indicator.GDP_RECEIVED_CHANGE)),
                range(figure.apply(Indicator.GDP_TOTAL_CHANGE)), central(figure.apply(Indicator.JOBS_CHANGE)),
                central(figure.apply(Indicator.JOBS_RECEIVED_CHANGE)), range(figure.apply(Indicator.JOBS_TOTAL_CHANGE)));
    }

    /** What Canada has beyond the provinces of which the indicator is available, draw by draw. */
    private Figure rest(Indicator indicator) {
        Cell whole = new Cell(Scenario.STATUS_QUO, Cell.CANADA, Cell.ALL, indicator);
        return book.beyond("rest", whole,
                Arrays.stream(Province.values()).map(province -> Cell.of(Scenario.STATUS_QUO, province, indicator)).toList());
    }

    /** Draws add up to the last digits only. */
    private static boolean isMore(Figure rest) {
        return rest.estimate().filter(e -> Math.max(Math.abs(e.low()), Math.abs(e.high())) > LAST_DIGITS).isPresent();
    }

    private Figure figure(String place, Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, place, Cell.ALL, indicator));
    }

    private List<Province> sellersTo(Province exporter) {
        Spillover spillover = study.impact().spillover();
        return Arrays.stream(Province.values()).filter(other -> spillover.share(exporter, other) > 0).toList();
    }

    private Figure pair(Province exporter, Province other) {
        Figure all = book.of(Cell.of(Scenario.STATUS_QUO, exporter, Indicator.GDP_SPILLOVER_CHANGE));
        String id = all.id() + ".to-" + other.slug();
        double share = study.impact().spillover().share(exporter, other);
        return all.estimate().map(e -> book.derived(id, e.times(share, Unit.CAD),
                all.lineage().by("spillover-share", study.impact().spillover().rows())))
                .orElseGet(() -> book.missing(id, Unit.CAD, all.missing()));
    }

    private Text name(Province province) {
        return study.evidence().reference().provinceName(province);
    }
}
