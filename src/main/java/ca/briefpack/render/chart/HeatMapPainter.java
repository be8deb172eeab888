package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.HeatMap;
import ca.briefpack.content.Chart.HeatRow;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.PrintedNumber;
import ca.briefpack.render.chart.axis.ShadeLegend;
import ca.briefpack.render.chart.axis.ShadeScale;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Paints a table as colours: names of rows at the left, of columns above, each cell in the colour of its {@link ShadeScale} step
 * with its value in it, and the breaks of the scale below. Losses are hatched; a missing value is hatched on white and prints its mark.
 */
final class HeatMapPainter {
    private static final double[] SIZES = {8, 7.5, 7, 6.5, 6};
    private static final double GUTTER_SHARE = 0.3;
    private static final double MOST_CELL = 24;
    private static final double LEAST_CELL = 18;
    private static final double PADDING = 1.5;
    private static final double HAIRLINE = 0.5;
    private static final double HATCH = 4;
    private static final double LEGEND_STEP = 36;
    private static final int MOST_LINES = 2;
    private final FigureFormat format;
    private final Lang lang;
    private final ChartFonts fonts;

    HeatMapPainter(FigureFormat format, Lang lang, ChartFonts fonts) {
        this.format = format;
        this.lang = lang;
        this.fonts = fonts;
    }

    static double naturalHeight(HeatMap map) {
        return SIZES[0] * 1.5 + map.rows().size() * (LEAST_CELL + 2) + ShadeLegend.naturalHeight();
    }

    void paint(HeatMap map, Canvas canvas) {
        if (map.rows().isEmpty()) {
            return;
        }
        Grid grid = grid(map, canvas.box());
        List<BigDecimal> values = map.figures().stream().filter(f -> !f.isMissing())
                .map(f -> PrintedNumber.decimal(f, Part.CENTRAL, map.scale())).toList();
        ShadeScale shades = ShadeScale.of(values, map.scale(), canvas.palette());
        Lettering head = fonts.semibold(grid.size);
        for (int c = 0; c < map.columns().size(); c++) {
            canvas.centred(map.columns().get(c).in(lang), grid.area(0, c).getCenterX(), head.lineHeight() / 2, head,
                    canvas.palette().ink());
        }
        for (int r = 0; r < map.rows().size(); r++) {
            row(map, r, grid, shades, canvas);
        }
        if (!values.isEmpty()) {
            new ShadeLegend(shades, format, fonts).paint(grid.left, grid.area(map.rows().size(), 0).getMinY() + ShadeLegend.GAP,
                    Math.min(LEGEND_STEP, 2 * grid.width), canvas);
        }
    }

    /** Where the cells stand, and the type size. */
    private record Grid(double left, double top, double width, double height, double size) {
        Rectangle2D area(int row, int column) {
            return new Rectangle2D.Double(left + column * width, top + row * height, width, height);
        }
    }

    private Grid grid(HeatMap map, Box box) {
        double left = box.width() * GUTTER_SHARE;
        double width = (box.width() - left) / map.columns().size();
        double needed = 0;
        double tooLow = 0;
        for (double size : SIZES) {
            needed = fonts.regular(size).widest(texts(map)) + 2 * PADDING;
            int lines = mostLines(map, size, left);
            if (needed <= width && lines <= MOST_LINES) {
                double top = fonts.semibold(size).lineHeight() + 2;
                double least = Math.max(fonts.regular(size).blockHeight(lines) + PADDING, size + 2 * PADDING);
                double height = Math.min(MOST_CELL, (box.height() - top - ShadeLegend.height(fonts)) / map.rows().size());
                if (height >= least) {
                    return new Grid(left, top, width, height, size);
                }
                tooLow = box.height() + map.rows().size() * (least - height);
            }
        }
        throw tooLow > 0 ? box.tooLow("the rows of the heat map", tooLow)
                : box.tooNarrow("the values of the heat map", left + needed * map.columns().size());
    }

    private List<String> texts(HeatMap map) {
        return map.figures().stream().map(f -> format.cell(f, Part.CENTRAL, map.scale())).toList();
    }

    private int mostLines(HeatMap map, double size, double room) {
        return map.rows().stream().mapToInt(row -> lines(row, size, room).size()).max().orElse(1);
    }

    private List<String> lines(HeatRow row, double size, double room) {
        return fonts.regular(size).wrap(row.label().in(lang), room - 4);
    }

    private void row(HeatMap map, int r, Grid grid, ShadeScale shades, Canvas canvas) {
        HeatRow row = map.rows().get(r);
        Lettering lettering = fonts.regular(grid.size);
        List<String> lines = lines(row, grid.size, grid.left);
        double middle = grid.area(r, 0).getCenterY() - (lines.size() - 1) * lettering.lineHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), 0, middle + i * lettering.lineHeight() + lettering.capHeight() / 2, lettering,
                    canvas.palette().ink());
        }
        for (int c = 0; c < row.values().size(); c++) {
            Figure figure = row.values().get(c);
            Rectangle2D area = grid.area(r, c);
            canvas.figure(figure.id(), () -> cell(map, figure, area, new Look(shades, lettering), canvas));
        }
    }

    private record Look(ShadeScale shades, Lettering lettering) {
    }

    private void cell(Chart map, Figure figure, Rectangle2D area, Look look, Canvas canvas) {
        Optional<BigDecimal> shown = figure.isMissing() ? Optional.empty()
                : Optional.of(PrintedNumber.decimal(figure, Part.CENTRAL, map.scale()));
        Color ground = shown.map(look.shades::color).orElse(canvas.palette().paper());
        String text = format.cell(figure, Part.CENTRAL, map.scale());
        if (shown.filter(look.shades::isLoss).isPresent()) {
            canvas.loss(area, ground);
            plate(text, area, look, ground, canvas);
        } else {
            canvas.fill(area, ground);
        }
        if (figure.isMissing()) {
            canvas.hatch(area, HATCH, canvas.palette().faint());
            plate(text, area, look, canvas.palette().paper(), canvas);
        }
        canvas.frame(area, HAIRLINE, canvas.palette().grid());
        canvas.centred(text, area.getCenterX(), area.getCenterY(), look.lettering,
                Contrast.textOn(ground, canvas.palette().ink()));
    }

    /** Plain ground behind the text of a hatched cell. */
    private static void plate(String text, Rectangle2D area, Look look, Color ground, Canvas canvas) {
        double width = look.lettering.width(text) + 2 * PADDING;
        double height = look.lettering.blockHeight(1);
        canvas.fill(new Rectangle2D.Double(area.getCenterX() - width / 2, area.getCenterY() - height / 2, width, height), ground);
    }
}
