package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.axis.Row;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.GraphicsInk;
import ca.briefpack.render.chart.ink.Palette;
import ca.briefpack.render.chart.ink.SvgInk;
import java.awt.Graphics2D;

/**
 * A painter of charts in one language and one brand. It paints the plot alone: title, subtitle and source are text around it.
 *
 * <p>Widths and heights are points. The value printed beside a mark is {@link FigureFormat#cell} at the chart's scale, the same
 * as in the table beside the chart. A chart is never clipped and its texts never meet: a chart that has no room for its texts
 * fails with P030, which says the size it needs. A painter holds no state between charts and may be shared by threads.
 */
public final class ChartPainter {
    private final FigureFormat format;
    private final Lang lang;
    private final Palette palette;
    private final ChartFonts fonts;

    public ChartPainter(FigureFormat format, Lang lang, Palette palette, ChartFonts fonts) {
        this.format = format;
        this.lang = lang;
        this.palette = palette;
        this.fonts = fonts;
    }

    /**
     * Paints the chart into the box from (0, 0) to (width, height). Colour, stroke and font of {@code g} are as before
     * afterwards.
     *
     * @throws ca.briefpack.model.BriefpackException P030 if the box has no room for the chart's texts; P031 if a glyph is missing
     */
    public void paint(Chart chart, Graphics2D g, double width, double height) {
        GraphicsInk ink = new GraphicsInk(g);
        ink.paint(() -> plot(chart, new Canvas(ink, new Box(chart.id(), width, height), palette, fonts)));
    }

    /**
     * The chart as an SVG element for a page of a browser, with the alternative text as its label.
     *
     * @throws ca.briefpack.model.BriefpackException P030 or P031 as {@link #paint}
     */
    public String svg(Chart chart, double width, double height, String alt) {
        SvgInk ink = new SvgInk(fonts);
        plot(chart, new Canvas(ink, new Box(chart.id(), width, height), palette, fonts));
        return ink.picture(width, height, alt);
    }

    /** The height in points at which the chart stands comfortably in a column of this width. */
    public double naturalHeight(Chart chart, double width) {
        if (chart instanceof Chart.Bars bars) {
            return rows().naturalHeight(Row.of(bars, format, lang), width);
        }
        if (chart instanceof Chart.BuildUp buildUp) {
            return rows().naturalHeight(Row.of(buildUp, format, lang), width);
        }
        if (chart instanceof Chart.Tornado tornado) {
            return new TornadoPainter(format, lang, fonts).naturalHeight(tornado, width);
        }
        if (chart instanceof Chart.TileMap map) {
            return TileMapPainter.naturalHeight(map, width);
        }
        if (chart instanceof Chart.HeatMap map) {
            return HeatMapPainter.naturalHeight(map);
        }
        if (chart instanceof Chart.Grid grid) {
            return new GridPainter(format, lang, fonts).naturalHeight(grid, width);
        }
        if (chart instanceof Relations.Matrix matrix) {
            return new MatrixPainter(format, lang, fonts).naturalHeight(matrix);
        }
        if (chart instanceof Relations.Network network) {
            return new NetworkPainter(lang, fonts).naturalHeight(network);
        }
        if (chart instanceof Chart.Chances chances) {
            return new ChancesPainter(format, lang, fonts).naturalHeight(chances);
        }
        return StepsPainter.naturalHeight(width);
    }

    private void plot(Chart chart, Canvas canvas) {
        if (chart instanceof Chart.Bars bars) {
            rows().paint(Row.of(bars, format, lang), canvas);
        } else if (chart instanceof Chart.BuildUp buildUp) {
            rows().paint(Row.of(buildUp, format, lang), canvas);
        } else if (chart instanceof Chart.Tornado tornado) {
            new TornadoPainter(format, lang, fonts).paint(tornado, canvas);
        } else if (chart instanceof Chart.TileMap map) {
            new TileMapPainter(format).paint(map, canvas);
        } else if (chart instanceof Chart.HeatMap map) {
            new HeatMapPainter(format, lang, fonts).paint(map, canvas);
        } else if (chart instanceof Chart.Steps steps) {
            new StepsPainter(format, lang).paint(steps, canvas);
        } else if (chart instanceof Chart.Chances chances) {
            new ChancesPainter(format, lang, fonts).paint(chances, canvas);
        } else if (chart instanceof Chart.Grid grid) {
            new GridPainter(format, lang, fonts).paint(grid, canvas);
        } else if (chart instanceof Relations.Matrix matrix) {
            new MatrixPainter(format, lang, fonts).paint(matrix, canvas);
        } else if (chart instanceof Relations.Network network) {
            new NetworkPainter(lang, fonts).paint(network, canvas);
        }
    }

    private RowsPainter rows() {
        return new RowsPainter(fonts);
    }
}
