package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.check.EconomyCheck;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;

/** The status quo by a model of the whole economy, beside the sums over markets; empty where the trade it needs is not held. */
public final class EconomyCheckTable {
    private static final String NAME = "economy-check";
    private final Study study;
    private final FigureBook book;
    private final EconomyCheck check;
    private final Lineage lineage;

    public EconomyCheckTable(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.check = study.impact().economyCheck();
        this.lineage = study.impact().lineage(new Cell(Scenario.STATUS_QUO, Cell.CANADA, Cell.ALL, Indicator.EXPORTS_CHANGE))
                .by(NAME, check.rows());
    }

    public void addTo(BriefingBuilder contents) {
        TableBuilder table = new TableBuilder(NAME).text("province").range("real-income", Scale.PERCENT, Unit.FRACTION)
                .number("by-balance", Scale.PERCENT, Unit.FRACTION)
                .number("gdp-by-markets", Scale.PERCENT, Unit.FRACTION);
        for (Province province : check.provinces()) {
            table.row(cells(words(study.evidence().reference().provinceName(province)),
                    range(figure(province.slug() + ".real-income", check.income(province))),
                    central(figure(province.slug() + ".by-balance", check.balance(province))),
                    central(new Headlines(study, book, province.name(), Cell.ALL).gdpChangeShare())));
        }
        if (!check.provinces().isEmpty()) {
            table.total(cells(new Table.Term("place", Cell.CANADA), range(figure("ca.real-income", check.income())),
                    central(figure("ca.by-balance", check.balance())),
                    central(new Headlines(study, book, Cell.CANADA, Cell.ALL).gdpChangeShare())));
            contents.figure("earned-in-us", figure("ca.earned-in-us", check.earned()));
        }
        contents.table(table.build());
    }

    private Figure figure(String id, double[] byDraw) {
        return Arrays.stream(byDraw).anyMatch(Double::isNaN) ? book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE)
                : book.derived(id, study.impact().range(byDraw, Unit.FRACTION), lineage);
    }
}
