package ca.briefpack.brief;

import static ca.briefpack.brief.Tables.cells;
import static ca.briefpack.brief.Tables.central;
import static ca.briefpack.brief.Tables.words;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.CrossCheck;
import ca.briefpack.impact.Indicator;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Unit;
import java.util.List;

/** The change in Canada's exports under the status quo by three models of the same markets, side by side. */
final class CrossCheckTables {
    private final Study study;
    private final FigureBook book;

    CrossCheckTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** One row a sector, in the order given, then all goods. */
    Table bySector(List<Sector> sectors) {
        Tables table = new Tables("cross-check").text("sector").number("ces", Scale.MILLION, Unit.CAD)
                .number("smart", Scale.MILLION, Unit.CAD).number("gsim", Scale.MILLION, Unit.CAD);
        sectors.forEach(s -> table.row(row(words(s.label()), s.code())));
        return table.total(row(new Table.Term("sector", "ALL"), Cell.ALL)).build();
    }

    /** One row a model, with the reason why it differs. */
    Table byModel(String sector) {
        CrossCheck check = study.impact().crossCheck(sector);
        return new Tables("cross-check").text("model").number("exports-change", Scale.MILLION, Unit.CAD).text("why")
                .row(row("CES", ours(sector)))
                .row(row("SMART", other(sector, "smart", check.smart())))
                .row(row("GSIM", other(sector, "gsim", check.gsim()))).build();
    }

    private List<Table.Cell> row(Table.Cell name, String sector) {
        CrossCheck check = study.impact().crossCheck(sector);
        return cells(name, central(ours(sector)), central(other(sector, "smart", check.smart())),
                central(other(sector, "gsim", check.gsim())));
    }

    private static List<Table.Cell> row(String model, Figure change) {
        return cells(new Table.Term("model", model), central(change), new Table.Term("model-why", model));
    }

    private Figure ours(String sector) {
        return book.of(new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector, Indicator.EXPORTS_US_CHANGE));
    }

    /** Another model's answer. It has no range of its own and is printed to the digits that its distance from ours supports. */
    private Figure other(String sector, String model, double change) {
        Figure ours = ours(sector);
        String id = ours.id() + "." + model;
        return ours.estimate().map(e -> book.derived(id,
                        new Estimate(Math.min(change, e.central()), change, Math.max(change, e.central()), Unit.CAD),
                        "cross-check", ours.lineage().rows()))
                .orElseGet(() -> book.missing(id, Unit.CAD, ours.missing()));
    }
}
