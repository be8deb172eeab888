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
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Locale;

/** Who pays a duty of the United States on Canada's goods, by sector: the part that buyers pay in the model, beside what was published. */
public final class PassThroughTable {
    private static final String NAME = "pass-through";
    private static final int STEP = -3;
    private final Study study;
    private final FigureBook book;

    public PassThroughTable(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /** One row for each sector whose duties rose, in the order given, then all goods; no row where none rose. */
    public Table bySector(List<Sector> sectors) {
        TableBuilder table = new TableBuilder(NAME).text("sector").number("duty-risen", Scale.PERCENT, Unit.FRACTION)
                .number("pass-ours", Scale.PERCENT, Unit.FRACTION).number("pass-published", Scale.PERCENT, Unit.FRACTION);
        sectors.stream().filter(sector -> rose(sector.code()))
                .forEach(sector -> table.row(row(words(sector.label()), sector.code(), sector.slug())));
        return rose(Cell.ALL)
                ? table.total(row(new Table.Term("sector", "ALL"), Cell.ALL, Cell.ALL.toLowerCase(Locale.ROOT))).build()
                : table.build();
    }

    private boolean rose(String sector) {
        return study.impact().crossCheck(sector).passed() < Double.POSITIVE_INFINITY;
    }

    private List<Table.Cell> row(Table.Cell name, String sector, String slug) {
        CrossCheck check = study.impact().crossCheck(sector);
        Lineage lineage = book.of(new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector, Indicator.EXPORTS_US_CHANGE)).lineage()
                .by(NAME, List.of());
        return cells(name, central(told(slug + ".risen", Math.expm1(check.rise()), lineage)),
                central(told(slug + ".ours", check.passed(), lineage)), published());
    }

    private Figure told(String id, double value, Lineage lineage) {
        return book.alone(NAME + "." + id, value, STEP, Unit.FRACTION, lineage);
    }

    private Table.Cell published() {
        Parameter held = study.evidence().economy().parameters().get(Study.PUBLISHED_PASS_THROUGH);
        return held == null ? new Table.Mark(Reason.NOT_AVAILABLE)
                : central(book.counted("parameter." + Study.PUBLISHED_PASS_THROUGH + ".central",
                        Estimate.exact(held.central(), Unit.FRACTION),
                        "parameter", List.of(held.row())));
    }
}
