package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.PrintedNumber;
import ca.briefpack.render.chart.axis.ShadeScale;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Paints a matrix of shares: each cell in one of five steps of one hue from 0 to 100% with its value in it; missing ones hatched.
 */
final class MatrixPainter {
    private static final double SIZE = 8;
    private static final double GAP = 2;
    private static final double LABEL_GAP = 6;
    private static final double MOST_CELL = 26;
    private static final double LEAST_CELL = 13;
    private static final double HATCH = 4;
    private static final double HAIRLINE = 0.5;
    private final FigureFormat format;
    private final Lang lang;
    private final Lettering type;

    MatrixPainter(FigureFormat format, Lang lang, ChartFonts fonts) {
        this.format = format;
        this.lang = lang;
        this.type = fonts.regular(SIZE);
    }

    double naturalHeight(Relations.Matrix matrix) {
        return header() + matrix.rows().size() * (MOST_CELL + GAP);
    }

    void paint(Relations.Matrix matrix, Canvas canvas) {
        double labels = matrix.rows().stream().mapToDouble(r -> type.width(r.label().in(lang))).max().orElse(0) + LABEL_GAP;
        double width = Math.min(2 * MOST_CELL, (canvas.box().width() - labels) / matrix.columns().size() - GAP);
        double height = Math.min(MOST_CELL, (canvas.box().height() - header()) / matrix.rows().size() - GAP);
        double widest = matrix.figures().stream().mapToDouble(f -> type.width(text(matrix, f))).max().orElse(0) + GAP;
        if (width < widest) {
            throw canvas.box().tooNarrow("the values of the matrix", labels + matrix.columns().size() * (widest + GAP));
        }
        if (height < LEAST_CELL) {
            throw canvas.box().tooLow("the rows of the matrix", header() + matrix.rows().size() * (LEAST_CELL + GAP));
        }
        ShadeScale shades = ShadeScale.ofWhole(canvas.palette());
        for (int column = 0; column < matrix.columns().size(); column++) {
            canvas.centred(matrix.columns().get(column).in(lang), labels + column * (width + GAP) + width / 2, header() / 2, type,
                    canvas.palette().ink());
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            double top = header() + row * (height + GAP);
            Relations.MatrixRow cells = matrix.rows().get(row);
            canvas.text(cells.label().in(lang), 0, top + height / 2 + type.capHeight() / 2, type, canvas.palette().ink());
            for (int column = 0; column < cells.cells().size(); column++) {
                Rectangle2D area = new Rectangle2D.Double(labels + column * (width + GAP), top, width, height);
                Optional<Figure> figure = cells.cells().get(column);
                figure.ifPresent(f -> cell(matrix, f, area, shades, canvas));
            }
        }
    }

    private void cell(Relations.Matrix matrix, Figure figure, Rectangle2D area, ShadeScale shades, Canvas canvas) {
        Color ground =
                figure.isMissing() ? canvas.palette().paper()
                        : shades.color(PrintedNumber.decimal(figure, Part.CENTRAL, matrix.scale()));
        canvas.fill(area, ground);
        String text = text(matrix, figure);
        if (figure.isMissing()) {
            canvas.hatch(area, HATCH, canvas.palette().faint());
            double plate = type.width(text) + 2 * GAP;
            canvas.fill(new Rectangle2D.Double(area.getCenterX() - plate / 2, area.getCenterY() - type.lineHeight() / 2, plate,
                    type.lineHeight()), canvas.palette().paper());
        }
        canvas.frame(area, HAIRLINE, canvas.palette().unsure());
        canvas.centred(text, area.getCenterX(), area.getCenterY(), type, Contrast.textOn(ground, canvas.palette().ink()));
    }

    private String text(Relations.Matrix matrix, Figure figure) {
        return format.cell(figure, Part.CENTRAL, matrix.scale());
    }

    private double header() {
        return type.lineHeight() + LABEL_GAP;
    }
}
