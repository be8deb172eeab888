package ca.briefpack.content;

import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a chart as a table of the same id: a row for each bar, tile, row of cells, step, line, spot or tie. Its columns
 * are worded by key, {@code item} and {@code central} among them; {@code central-low} and {@code central-high} stand only where
 * a figure has a range.
 */
public final class ChartTable {
    private static final String ITEM = "item";
    private static final String CENTRAL = "central";
    private final Chart chart;
    private final TableBuilder table;

    private ChartTable(Chart chart) {
        this.chart = chart;
        this.table = new TableBuilder(chart.id());
    }

    /** The table of a chart; without a row if the chart shows nothing. */
    public static Table of(Chart chart) {
        return new ChartTable(chart).build();
    }

    private Table build() {
        if (chart instanceof Chart.Named named) {
            bars(named.bars());
        } else if (chart instanceof Chart.Tornado tornado) {
            tornado(tornado);
        } else if (chart instanceof Chart.HeatMap map) {
            grid(map.columns());
            map.rows().forEach(row -> row(row.label(), row.values()));
        } else if (chart instanceof Relations.Matrix matrix) {
            grid(matrix.columns());
            matrix.rows().forEach(row -> table.row(cells(row.label(), row.cells().stream()
                    .map(cell -> cell.map(TableBuilder::central).orElse(new Table.Mark(Reason.NOT_APPLICABLE))).toList())));
        } else {
            lines();
        }
        return table.build();
    }

    private void lines() {
        if (chart instanceof Chart.Steps steps) {
            table.text("series").date("from");
            number(CENTRAL);
            steps.series()
                    .forEach(series -> series.points().forEach(point -> table.row(List.of(TableBuilder.words(series.label()),
                            new Table.Day(new DatePoint(point.date(), Precision.DAY)), TableBuilder.central(point.figure())))));
        } else if (chart instanceof Chart.Chances chances) {
            table.text(ITEM);
            number("at-none");
            number("at-most");
            table.number("crossing", Scale.PERCENT, Unit.FRACTION);
            chances.lines().forEach(line -> row(line.label(), List.of(line.atNone(), line.atMost(), line.crossing())));
        } else if (chart instanceof Chart.Grid grid) {
            table.text("band", ITEM);
            number(CENTRAL);
            grid.bands()
                    .forEach(band -> band.spots()
                            .forEach(spot -> table.row(List.of(TableBuilder.words(band.label()), TableBuilder.words(spot.label()),
                                    TableBuilder.central(spot.figure())))));
        } else if (chart instanceof Relations.Network network) {
            table.text(ITEM, "with").named(network.agreement(), "agreement", chart.scale(), unit())
                    .named(network.dispute(), "dispute", chart.scale(), unit());
            network.ties().forEach(tie -> table.row(List.of(TableBuilder.words(network.nodes().get(tie.one())),
                    TableBuilder.words(network.nodes().get(tie.other())), TableBuilder.central(tie.agreement()),
                    TableBuilder.central(tie.dispute()))));
        }
    }

    private void bars(List<Bar> bars) {
        boolean isRanged = bars.stream().anyMatch(bar -> bar.figure().estimate().filter(e -> !e.isExact()).isPresent());
        table.text(ITEM);
        if (isRanged) {
            table.range(CENTRAL, chart.scale(), unit());
        } else {
            number(CENTRAL);
        }
        bars.forEach(bar -> table.row(cells(bar.label(),
                isRanged ? TableBuilder.range(bar.figure()) : List.of(TableBuilder.central(bar.figure())))));
    }

    private void tornado(Chart.Tornado tornado) {
        table.text("parameter");
        number("at-low");
        number(CENTRAL);
        number("at-high");
        tornado.swings().forEach(swing -> row(swing.label(), List.of(swing.atLow(), tornado.central(), swing.atHigh())));
    }

    private void grid(List<Text> columns) {
        table.text(ITEM);
        for (int i = 0; i < columns.size(); i++) {
            table.named(columns.get(i), "column-" + (i + 1), chart.scale(), unit());
        }
    }

    private void number(String key) {
        table.number(key, chart.scale(), unit());
    }

    private Unit unit() {
        return chart.figures().stream().map(Figure::unit).findFirst().orElse(Unit.COUNT);
    }

    private void row(Text label, List<Figure> figures) {
        table.row(cells(label, figures.stream().map(TableBuilder::central).toList()));
    }

    private static List<Cell> cells(Text label, List<Cell> others) {
        List<Cell> cells = new ArrayList<>(List.of(TableBuilder.words(label)));
        cells.addAll(others);
        return cells;
    }
}
