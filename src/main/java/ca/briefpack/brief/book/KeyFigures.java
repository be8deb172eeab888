package ca.briefpack.brief.book;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Aspect;
import ca.briefpack.content.Table.Own;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Map;

/** The figures that sentences and tiles of a brief print, in one table: a row each, in its own unit, and as it is printed. */
final class KeyFigures {
    private KeyFigures() {
    }

    /** @param figures by their plain names */
    static Table table(Map<String, Figure> figures) {
        TableBuilder table = new TableBuilder("key-figures").text("figure", "what").range("value", Scale.ONE, Unit.COUNT)
                .text("unit", "as-printed");
        figures.forEach((name, figure) -> table.row(cells(words(figure.id()), new Table.Term("figure-name", name),
                values(figure), new Own(figure, Aspect.UNIT), new Own(figure, Aspect.PRINTED))));
        return table.build();
    }

    /** An exact figure has no range. */
    private static List<Table.Cell> values(Figure figure) {
        Table.Cell none = new Table.Mark(Reason.NOT_APPLICABLE);
        boolean exact = figure.estimate().map(e -> e.isExact()).orElse(false);
        return List.of(new Own(figure, Aspect.CENTRAL), exact ? none : new Own(figure, Aspect.LOW),
                exact ? none : new Own(figure, Aspect.HIGH));
    }
}
