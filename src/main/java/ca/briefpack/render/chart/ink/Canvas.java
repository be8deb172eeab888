package ca.briefpack.render.chart.ink;

import ca.briefpack.brand.colour.Blend;
import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The sheet a chart is painted on: flat fills, lines and text, each in one opaque colour. */
public final class Canvas {
    private static final double HATCH_LINE = 0.5;
    private static final double LOSS_STEP = 3.5;
    private static final double ON_STRONG = 0.55;
    private static final double ON_PALE = 0.45;
    /** How far a letter may lean over the left edge before it is moved in: a circumflex is wider than the I under it. */
    private static final double LEAN = 0.6;
    /** By how much letters may overshoot. */
    private static final double TOUCH = 0.3;
    private final Ink ink;
    private final Box box;
    private final Palette palette;
    private final ChartFonts fonts;
    private final Map<Rectangle2D, String> written = new LinkedHashMap<>();

    public Canvas(Ink ink, Box box, Palette palette, ChartFonts fonts) {
        this.ink = ink;
        this.box = box;
        this.palette = palette;
        this.fonts = fonts;
    }

    public Box box() {
        return box;
    }

    public Palette palette() {
        return palette;
    }

    public ChartFonts fonts() {
        return fonts;
    }

    public void fill(Rectangle2D area, Color color) {
        if (area.getWidth() > 0 && area.getHeight() > 0) {
            ink.fill(area, color);
        }
    }

    /** A surface that says loss: its colour, hatched in a lighter or darker one, so that a print in grey keeps the sign. */
    public void loss(Rectangle2D area, Color ground) {
        fill(area, ground);
        boolean strong = Contrast.ratio(ground, palette.paper()) >= Contrast.SHAPE;
        hatch(area, LOSS_STEP, strong ? Blend.of(ground, palette.paper(), ON_STRONG) : Blend.of(ground, palette.loss(), ON_PALE));
    }

    /** A filled circle about a point. */
    public void dot(double x, double y, double radius, Color color) {
        ink.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }

    public void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        stroke(new Line2D.Double(x1, y1, x2, y2), butt(thickness), color);
    }

    public void stroke(Shape path, BasicStroke stroke, Color color) {
        ink.stroke(path, stroke, color);
    }

    /** A frame whose outer edge is the edge of the area. */
    public void frame(Rectangle2D area, double thickness, Color color) {
        if (area.getWidth() > thickness && area.getHeight() > thickness) {
            stroke(new Rectangle2D.Double(area.getX() + thickness / 2, area.getY() + thickness / 2,
                    area.getWidth() - thickness, area.getHeight() - thickness), butt(thickness), color);
        }
    }

    /**
     * Rising lines at 45 degrees, {@code step} apart across, each cut to the area by arithmetic: a clip leaves ragged edges in
     * viewers.
     */
    public void hatch(Rectangle2D area, double step, Color color) {
        double inset = HATCH_LINE / 2;
        double left = area.getMinX() + inset;
        double right = area.getMaxX() - inset;
        double top = area.getMinY() + inset;
        double bottom = area.getMaxY() - inset;
        double height = bottom - top;
        for (double foot = left - height + step; foot < right && left < right && height > 0; foot += step) {
            double x1 = Math.max(left, foot);
            double x2 = Math.min(right, foot + height);
            line(x1, bottom - (x1 - foot), x2, bottom - (x2 - foot), HATCH_LINE, color);
        }
    }

    /**
     * Text whose first letter starts at x.
     *
     * @throws BriefpackException P031 if the font lacks a letter; P030 if the text leaves the box or lies on another
     */
    public void text(String text, double x, double baseline, Lettering lettering, Color color) {
        int missing = lettering.font().canDisplayUpTo(text);
        if (missing >= 0) {
            throw new BriefpackException(new Problem(Problem.Code.P031, "chart " + box.chartId(),
                    String.format(Locale.ROOT, "'%s' has U+%04X, which %s lacks", text, text.codePointAt(missing),
                            lettering.font().getFontName(Locale.ROOT)),
                    "use another character or a brand font that has it"));
        }
        double left = lettering.letters(text, x, baseline).getX();
        double moved = left < 0 && left >= -LEAN ? x - left : x;
        keepApart(text, lettering.letters(text, moved, baseline));
        ink.text(text, moved, baseline, lettering, color);
    }

    /** Painters make room for their texts; what a label too long for all of them would spoil is refused here. */
    private void keepApart(String text, Rectangle2D area) {
        Rectangle2D sheet = new Rectangle2D.Double(-TOUCH, -TOUCH, box.width() + 2 * TOUCH, box.height() + 2 * TOUCH);
        if (!area.isEmpty() && !sheet.contains(area)) {
            throw box.spoilt("'" + text + "' would leave the chart");
        }
        written.forEach((other, words) -> {
            if (other.intersects(area)) {
                throw box.spoilt("'" + text + "' would lie on '" + words + "'");
            }
        });
        written.put(area, text);
    }

    /** Paints what shows the figure of an id. */
    public void figure(String id, Runnable painting) {
        ink.figure(id, painting);
    }

    /** Where the figure of an id is shown by a part of what is painted. */
    public void shows(String id, Rectangle2D area) {
        ink.shows(id, area);
    }

    /** Text centred on a point. */
    public void centred(String text, double x, double middle, Lettering lettering, Color color) {
        text(text, x - lettering.width(text) / 2, middle + lettering.capHeight() / 2, lettering, color);
    }

    public static BasicStroke butt(double thickness) {
        return new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }
}
