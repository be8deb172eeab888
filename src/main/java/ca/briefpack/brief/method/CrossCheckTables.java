package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.check.CrossCheck;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The change in Canada's exports under the status quo by three models of the same markets, side by side. */
public final class CrossCheckTables {
    private final Study study;
    private final FigureBook book;

    public CrossCheckTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** One row a sector, in the order given, then headings in none, then all goods. */
    public Table bySector(List<Sector> sectors) {
        TableBuilder table = new TableBuilder("cross-check").text("sector").number("ces", Scale.MILLION, Unit.CAD)
                .number("smart", Scale.MILLION, Unit.CAD).number("gsim", Scale.MILLION, Unit.CAD)
                .number("over-years", Scale.MILLION, Unit.CAD);
        sectors.forEach(s -> table.row(row(words(s.label()), s.code())));
        table.row(row(new Table.Term("sector", "OTHER"), Cell.OTHER));
        return table.total(row(new Table.Term("sector", "ALL"), Cell.ALL)).build();
    }

    /** One row a model: its answer, how far that is from ours, and why it differs. */
    public Table byModel(String sector) {
        CrossCheck check = study.impact().crossCheck(sector);
        return new TableBuilder("cross-check").text("model").number("exports-change", Scale.MILLION, Unit.CAD)
                .number("difference-from-ours", Scale.MILLION, Unit.CAD).text("why")
                .row(cells(new Table.Term("model", "CES"), central(ours(sector)), new Table.Mark(Reason.NOT_APPLICABLE),
                        new Table.Term("model-why", "CES")))
                .row(row("SMART", sector, other(ours(sector), "smart", check.smart())))
                .row(row("GSIM", sector, other(ours(sector), "gsim", check.gsim()))).build();
    }

    private List<Table.Cell> row(Table.Cell name, String sector) {
        CrossCheck check = study.impact().crossCheck(sector);
        return cells(name, central(ours(sector)), central(other(ours(sector), "smart", check.smart())),
                central(other(ours(sector), "gsim", check.gsim())),
                central(other(ours(sector), "over-years", check.years())));
    }

    private List<Table.Cell> row(String model, String sector, Figure change) {
        return cells(new Table.Term("model", model), central(change), central(difference(change, ours(sector))),
                new Table.Term("model-why", model));
    }

    private Figure ours(String sector) {
        return book.of(new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector, Indicator.EXPORTS_US_CHANGE));
    }

    /** Another model's answer. It has no range of its own, and is printed to the digits of ours. */
    private Figure other(Figure ours, String model, double change) {
        String id = ours.id() + "." + model;
        return ours.estimate().map(e -> book.alone(id, change, e, ours.lineage().by("cross-check", List.of())))
                .orElseGet(() -> book.missing(id, Unit.CAD, ours.missing()));
    }

    /** The difference of the two as printed. */
    private Figure difference(Figure change, Figure ours) {
        String id = change.id() + ".difference";
        if (change.isMissing()) {
            return book.missing(id, Unit.CAD, change.missing());
        }
        BigDecimal digits = change.rounded().central().subtract(ours.rounded().central());
        double exact = change.estimate().orElseThrow().central() - ours.estimate().orElseThrow().central();
        return book.add(Figure.printedAs(id, Estimate.exact(exact, Unit.CAD),
                new Rounded(digits, digits, digits, ours.rounded().stepExponent(), Unit.CAD), change.lineage()));
    }
}
