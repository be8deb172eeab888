package ca.briefpack.brief;

import static ca.briefpack.brief.Tables.cells;
import static ca.briefpack.brief.Tables.central;
import static ca.briefpack.brief.Tables.range;
import static ca.briefpack.brief.Tables.words;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.Indicator;
import ca.briefpack.impact.Spillover;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.Unit;
import java.util.Arrays;
import java.util.List;

/** What the exports of each province do to the others, under the status quo, all goods. */
final class SpilloverTables {
    private final Study study;
    private final FigureBook book;

    SpilloverTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** One row a pair of provinces: from the one that exports to the one that sells to it. */
    Table pairs() {
        Tables table = new Tables("spillover").text("exporter", "province").range("gdp-change", Scale.MILLION, Unit.CAD);
        for (Province exporter : Province.values()) {
            sellersTo(exporter).forEach(other -> table.row(cells(words(name(exporter)), words(name(other)),
                    range(pair(exporter, other)))));
        }
        return table.build();
    }

    /** One row a province: by its own exports, by the others', and together; the provinces add up to Canada. */
    Table byPlace() {
        Tables table = new Tables("own-and-received").text("province").number("gdp-own", Scale.MILLION, Unit.CAD)
                .number("gdp-received", Scale.MILLION, Unit.CAD).range("gdp-total", Scale.MILLION, Unit.CAD)
                .number("jobs-own", Scale.ONE, Unit.JOBS).number("jobs-received", Scale.ONE, Unit.JOBS)
                .range("jobs-total", Scale.ONE, Unit.JOBS);
        for (Province province : Province.values()) {
            table.row(row(words(name(province)), province.name()));
        }
        return table.total(row(new Table.Term("place", "CA"), Cell.CANADA)).build();
    }

    /** What a province receives: one row an exporting province, then all of them. */
    Table received(Province province) {
        Tables table = new Tables("received").text("exporter").range("gdp-change", Scale.MILLION, Unit.CAD);
        Arrays.stream(Province.values()).filter(exporter -> sellersTo(exporter).contains(province))
                .forEach(exporter -> table.row(cells(words(name(exporter)), range(pair(exporter, province)))));
        return table.total(cells(new Table.Term("place", "OTHERS"), range(received(province, Indicator.GDP_RECEIVED_CHANGE))))
                .build();
    }

    /** Adds what a province receives, as a table and as figures. */
    void addTo(Contents contents, Province province) {
        contents.table(received(province)).figure("gdp-received", received(province, Indicator.GDP_RECEIVED_CHANGE))
                .figure("jobs-received", received(province, Indicator.JOBS_RECEIVED_CHANGE));
    }

    private Figure received(Province province, Indicator indicator) {
        return book.of(Cell.of(Scenario.STATUS_QUO, province, indicator));
    }

    private List<Table.Cell> row(Table.Cell name, String place) {
        return cells(name, central(figure(place, Indicator.GDP_CHANGE)), central(figure(place, Indicator.GDP_RECEIVED_CHANGE)),
                range(figure(place, Indicator.GDP_TOTAL_CHANGE)), central(figure(place, Indicator.JOBS_CHANGE)),
                central(figure(place, Indicator.JOBS_RECEIVED_CHANGE)), range(figure(place, Indicator.JOBS_TOTAL_CHANGE)));
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
