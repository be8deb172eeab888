package ca.briefpack.brief;

import static ca.briefpack.brief.Tables.cells;
import static ca.briefpack.brief.Tables.central;
import static ca.briefpack.brief.Tables.range;
import static ca.briefpack.brief.Tables.words;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.EconomyCheck;
import ca.briefpack.impact.Indicator;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Lineage;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Unit;
import java.util.Arrays;

/** The status quo by a model of the whole economy, beside the sums over markets; empty where the trade it needs is not held. */
final class EconomyCheckTable {
    private static final String NAME = "economy-check";
    private final Study study;
    private final FigureBook book;
    private final EconomyCheck check;
    private final Lineage lineage;

    EconomyCheckTable(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.check = study.impact().economyCheck();
        this.lineage = study.impact().lineage(new Cell(Scenario.STATUS_QUO, Cell.CANADA, Cell.ALL, Indicator.EXPORTS_CHANGE))
                .by(NAME, check.rows());
    }

    void addTo(Contents contents) {
        Tables table = new Tables(NAME).text("province").range("real-spending", Scale.PERCENT, Unit.FRACTION)
                .number("spending-beside-others", Scale.PERCENT, Unit.FRACTION).number("gdp-by-markets", Scale.PERCENT, Unit.FRACTION);
        for (Province province : check.provinces()) {
            table.row(cells(words(study.evidence().reference().provinceName(province)),
                    range(figure(province.slug() + ".real-spending", check.spending(province))),
                    central(figure(province.slug() + ".spending-beside-others", check.spendingBesideOthers(province))),
                    central(new Headlines(study, book, province.name(), Cell.ALL).gdpChangeShare())));
        }
        if (!check.provinces().isEmpty()) {
            table.total(cells(new Table.Term("place", Cell.CANADA), range(figure("ca.real-spending", check.spending())),
                    new Table.Mark(Reason.NOT_APPLICABLE), central(new Headlines(study, book, Cell.CANADA, Cell.ALL).gdpChangeShare())));
            contents.figure("earned-in-us", figure("ca.earned-in-us", check.earned()));
        }
        contents.table(table.build());
    }

    private Figure figure(String id, double[] byDraw) {
        return Arrays.stream(byDraw).anyMatch(Double::isNaN) ? book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE)
                : book.derived(id, study.impact().range(byDraw, Unit.FRACTION), lineage);
    }
}
