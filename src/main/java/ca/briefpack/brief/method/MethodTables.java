package ca.briefpack.brief.method;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.income.IncomeModel;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Comparator;
import java.util.List;

/** What the results rest on: the parameters with their ranges. */
public final class MethodTables {
    private final Study study;
    private final FigureBook book;

    public MethodTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    public Table parameters() {
        TableBuilder table = new TableBuilder("parameters").text("parameter").number("central", Scale.ONE, Unit.RATIO)
                .number("low", Scale.ONE, Unit.RATIO).number("high", Scale.ONE, Unit.RATIO).text("set-by", "basis-of-range");
        List<Parameter> later = study.laterParameters();
        // which year goods start from is a choice, and what buyers pay a published figure: both are told where they stand
        study.evidence().economy().parameters().values().stream()
                .filter(p -> !p.id().equals(IncomeModel.ANCHOR_YEAR) && !p.id().equals(Study.PUBLISHED_PASS_THROUGH))
                .sorted(Comparator.comparing(Parameter::id))
                .forEach(p -> table.row(cells(words(p.label()), value(p, "central", p.central()), value(p, "low", p.low()),
                        value(p, "high", p.high()), new Table.Term("set-by", later.contains(p) ? "LATER" : "KNOWN"),
                        words(p.citation()))));
        return table.build();
    }

    private Table.Cell value(Parameter parameter, String part, double value) {
        Figure figure = book.counted("parameter." + parameter.id() + "." + part, Estimate.exact(value, Unit.RATIO), "parameter",
                List.of(parameter.row()));
        return central(figure);
    }
}
