package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Tornado;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.Swing;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.theory.Sobol;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What moves the modelled change in exports most: each parameter alone at the ends of its range, widest first. */
public final class SwingTables {
    private static final int SHARE_DECIMALS = 2;
    private final Study study;
    private final FigureBook book;
    private final Cell cell;

    public SwingTables(Study study, FigureBook book, String place, String sector) {
        this.study = study;
        this.book = book;
        this.cell = new Cell(Scenario.STATUS_QUO, place, sector, Indicator.EXPORTS_CHANGE);
    }

    /** Adds the chart and its table, both empty where there is no change to move. */
    public void addTo(BriefingBuilder contents) {
        contents.chart(chart()).table(table());
    }

    private Tornado chart() {
        return new Tornado("tornado", book.dollars(), middle(), swings().stream()
                .map(s -> new Chart.Swing(label(s), end(s, "low", s.atLow()), end(s, "high", s.atHigh()))).toList());
    }

    private Table table() {
        TableBuilder table = new TableBuilder("tornado").text("parameter").number("at-low", book.dollars(), Unit.CAD)
                .number("at-high", book.dollars(), Unit.CAD);
        if (isSampled()) {
            table.number("first-order", Scale.ONE, Unit.RATIO).number("total-order", Scale.ONE, Unit.RATIO);
        }
        swings().forEach(
                s -> table.row(cells(words(label(s)), central(end(s, "low", s.atLow())), central(end(s, "high", s.atHigh())),
                        isSampled() ? List.of(share(s, "first-order", Sobol::firstOrder), share(s, "total-order", Sobol::total))
                                : List.of())));
        return table.build();
    }

    /** Shares of the variance come from random draws alone. */
    private boolean isSampled() {
        return study.impact().sampling().isPresent();
    }

    /** The part of the variance that a parameter makes, to two decimals; what sampling leaves under zero is zero. */
    private Table.Cell share(Swing swing, String order, ToDoubleFunction<Sobol> part) {
        return study.impact().findSobol(cell, swing.parameter()).<Table.Cell>map(sobol -> {
            double share = Math.max(0, part.applyAsDouble(sobol));
            return central(
                    book.told(book.of(cell).id() + "." + swing.parameter().id() + "-" + order, share, SHARE_DECIMALS, Unit.RATIO,
                            book.of(cell).lineage().by("variance-share", List.of())));
        }).orElse(new Table.Mark(Reason.NOT_APPLICABLE));
    }

    private List<Swing> swings() {
        return study.impact().listSwings(cell);
    }

    private Text label(Swing swing) {
        return study.evidence().economy().parameters().get(swing.parameter().id()).label();
    }

    /** The change at one end. */
    private Figure end(Swing swing, String end, double value) {
        return printed(swing.parameter().id() + "-" + end, value, book.of(cell).lineage().by("one-parameter", List.of()));
    }

    /** The change with every parameter at its central value, to the digits of the ends. */
    private Figure middle() {
        return swings().isEmpty() ? book.of(cell)
                : printed("all-central", book.of(cell).estimate().orElseThrow().central(), book.of(cell).lineage());
    }

    private Figure printed(String name, double value, Lineage lineage) {
        return book.alone(book.of(cell).id() + "." + name, value, step(), Unit.CAD, lineage);
    }

    private int step() {
        return step(book.of(cell).estimate().orElseThrow(), swings());
    }

    /**
     * To what power of ten middle and ends are printed, for they have no range of their own: to the digits that the narrowest
     * swing supports, so that they compare.
     */
    static int step(Estimate central, List<Swing> swings) {
        return swings.stream().map(swing -> around(central.central(), swing)).filter(e -> !e.isExact())
                .mapToInt(e -> Rounded.of(e).stepExponent()).min().orElse(Rounded.of(central).stepExponent());
    }

    private static Estimate around(double middle, Swing swing) {
        return new Estimate(Math.min(middle, Math.min(swing.atLow(), swing.atHigh())), middle,
                Math.max(middle, Math.max(swing.atLow(), swing.atHigh())), swing.unit());
    }
}
