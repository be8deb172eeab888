package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.axis.Reading;
import ca.briefpack.render.chart.axis.SwingRow;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paints a tornado: a line at the central value, and about it one bar a parameter. The part towards the parameter's low end is
 * in the
 * brand's tint with an edge, the part towards its high end in the primary colour; both ends carry their value.
 */
final class TornadoPainter {
    private static final double HAIRLINE = 0.6;
    private final FigureFormat format;
    private final Lang lang;
    private final ChartFonts fonts;

    TornadoPainter(FigureFormat format, Lang lang, ChartFonts fonts) {
        this.format = format;
        this.lang = lang;
        this.fonts = fonts;
    }

    double naturalHeight(Chart.Tornado chart, double width) {
        return TornadoLayout.naturalHeight(SwingRow.of(chart, format, lang), central(chart), fonts, width);
    }

    void paint(Chart.Tornado chart, Canvas canvas) {
        List<SwingRow> rows = SwingRow.of(chart, format, lang);
        TornadoLayout layout = TornadoLayout.fit(rows, central(chart), fonts, canvas.box());
        for (int i = 0; i < rows.size(); i++) {
            bar(rows.get(i), layout, layout.middle(i), canvas);
        }
        centralLine(chart, layout, canvas);
        for (int i = 0; i < rows.size(); i++) {
            name(layout.labels().lines().get(i), layout, layout.middle(i), canvas);
            values(rows.get(i), layout, layout.middle(i), canvas);
        }
    }

    private double central(Chart.Tornado chart) {
        return SwingRow.central(chart.central(), chart.scale(), format);
    }

    private static void bar(SwingRow row, TornadoLayout layout, double middle, Canvas canvas) {
        Rectangle2D low = area(row.atLow(), layout, middle);
        canvas.fill(low, canvas.palette().tint());
        canvas.frame(low, HAIRLINE, canvas.palette().primary());
        canvas.fill(area(row.atHigh(), layout, middle), canvas.palette().primary());
    }

    private static Rectangle2D area(double value, TornadoLayout layout, double middle) {
        double a = layout.middle();
        double b = layout.x(value);
        double thickness = layout.thickness();
        return new Rectangle2D.Double(Math.min(a, b), middle - thickness / 2, Math.abs(b - a), thickness);
    }

    /** The central value above its line, moved sideways where it would leave the box. */
    private void centralLine(Chart.Tornado chart, TornadoLayout layout, Canvas canvas) {
        Lettering lettering = fonts.regular(layout.labels().size());
        String text = Reading.of(chart.central(), chart.scale(), format).text();
        double width = lettering.width(text);
        double x = Math.max(0, Math.min(canvas.box().width() - 1 - width, layout.middle() - width / 2));
        canvas.text(text, x, lettering.ascent(), lettering, canvas.palette().ink());
        double bottom = layout.bottom(chart.swings().size());
        canvas.line(layout.middle(), layout.head() - 1, layout.middle(), bottom, HAIRLINE, canvas.palette().ink());
    }

    private static void name(List<String> lines, TornadoLayout layout, double middle, Canvas canvas) {
        Lettering lettering = canvas.fonts().regular(layout.labels().size());
        double first = middle - (lines.size() - 1) * lettering.lineHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = first + i * lettering.lineHeight() + lettering.capHeight() / 2;
            canvas.text(lines.get(i), 0, baseline, lettering, canvas.palette().ink());
        }
    }

    private static void values(SwingRow row, TornadoLayout layout, double middle, Canvas canvas) {
        Lettering lettering = canvas.fonts().regular(layout.labels().size());
        double baseline = middle + lettering.capHeight() / 2;
        double left = layout.x(row.least(layout.central())) - TornadoLayout.GAP - lettering.width(row.leftValue());
        double right = layout.x(row.most(layout.central())) + TornadoLayout.GAP;
        canvas.text(row.leftValue(), left, baseline, lettering, canvas.palette().ink());
        canvas.text(row.rightValue(), right, baseline, lettering, canvas.palette().ink());
    }
}
