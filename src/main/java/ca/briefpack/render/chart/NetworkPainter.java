package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paints a network on an ellipse: nodes in the order given, down the right side and up the left, at even heights so that names
 * never meet. Agreement is a solid line, dispute a broken one; the thicker, the stronger.
 */
final class NetworkPainter {
    private static final double SIZE = 8;
    private static final double DOT = 2.2;
    private static final double GAP = 5;
    private static final double THINNEST = 0.6;
    private static final double THICKEST = 2.2;
    private static final double SAMPLE = 18;
    private static final double LEAST_PLOT = 40;
    private static final float[] BROKEN = {4, 3};
    /** How far lines bow towards the middle. */
    private static final double BOW = 0.45;
    private final Lang lang;
    private final Lettering type;

    NetworkPainter(Lang lang, ChartFonts fonts) {
        this.lang = lang;
        this.type = fonts.regular(SIZE);
    }

    double naturalHeight(Relations.Network network) {
        return onOneSide(network) * rowHeight() + 2 * GAP + legendHeight();
    }

    void paint(Relations.Network network, Canvas canvas) {
        double labels = network.nodes().stream().mapToDouble(n -> type.width(n.in(lang))).max().orElse(0) + DOT + GAP;
        if (canvas.box().width() < 2 * labels + LEAST_PLOT) {
            throw canvas.box().tooNarrow("the names in the network", 2 * labels + LEAST_PLOT);
        }
        if (canvas.box().height() + 1e-6 < naturalHeight(network)) {
            throw canvas.box().tooLow("the names in the network", naturalHeight(network));
        }
        List<Point2D> spots = IntStream.range(0, network.nodes().size())
                .mapToObj(node -> spot(node, network, canvas.box(), labels)).toList();
        double strongest = network.ties().stream().flatMap(t -> Stream.of(t.agreement(), t.dispute()))
                .mapToDouble(NetworkPainter::strength).max().orElse(1);
        Point2D middle = new Point2D.Double(canvas.box().width() / 2, plotHeight(canvas.box()) / 2);
        for (Relations.Tie tie : network.ties()) {
            QuadCurve2D path = bowed(spots.get(tie.one()), spots.get(tie.other()), middle);
            stroke(path, strength(tie.agreement()) / strongest, null, canvas.palette().gain(), canvas);
            stroke(path, strength(tie.dispute()) / strongest, BROKEN, canvas.palette().loss(), canvas);
        }
        for (int node = 0; node < spots.size(); node++) {
            node(network.nodes().get(node), spots.get(node), isRight(node, network), canvas);
        }
        legend(network, canvas);
    }

    private void node(Text name, Point2D spot, boolean right, Canvas canvas) {
        canvas.dot(spot.getX(), spot.getY(), DOT, canvas.palette().primary());
        String text = name.in(lang);
        double x = right ? spot.getX() + DOT + 2 : spot.getX() - DOT - 2 - type.width(text);
        canvas.text(text, x, spot.getY() + type.capHeight() / 2, type, canvas.palette().ink());
    }

    private void legend(Relations.Network network, Canvas canvas) {
        double y = canvas.box().height() - legendHeight() / 2;
        double x = sample(network.agreement(), 0, y, null, canvas.palette().gain(), canvas);
        sample(network.dispute(), x + 3 * GAP, y, BROKEN, canvas.palette().loss(), canvas);
    }

    /** Draws a sample of a line with its name. @return where it ends */
    private double sample(Text name, double x, double y, float[] dash, Color color, Canvas canvas) {
        stroke(new QuadCurve2D.Double(x, y, x + SAMPLE / 2, y, x + SAMPLE, y), 1, dash, color, canvas);
        canvas.text(name.in(lang), x + SAMPLE + GAP, y + type.capHeight() / 2, type, canvas.palette().ink());
        return x + SAMPLE + GAP + type.width(name.in(lang));
    }

    private static void stroke(QuadCurve2D path, double strength, float[] dash, Color color, Canvas canvas) {
        if (strength > 0) {
            float width = (float) (THINNEST + strength * (THICKEST - THINNEST));
            canvas.stroke(path, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0), color);
        }
    }

    private static QuadCurve2D bowed(Point2D from, Point2D to, Point2D middle) {
        double x = (from.getX() + to.getX()) / 2;
        double y = (from.getY() + to.getY()) / 2;
        return new QuadCurve2D.Double(from.getX(), from.getY(), x + BOW * (middle.getX() - x), y + BOW * (middle.getY() - y),
                to.getX(), to.getY());
    }

    private Point2D spot(int node, Relations.Network network, Box box, double labels) {
        boolean right = isRight(node, network);
        int side = right ? onOneSide(network) : network.nodes().size() - onOneSide(network);
        int place = right ? node : network.nodes().size() - 1 - node;
        double height = plotHeight(box);
        double y = (place + 0.5) * height / side;
        double off = 2 * y / height - 1;
        double across = Math.max(0.35, Math.sqrt(1 - off * off)) * (box.width() / 2 - labels);
        return new Point2D.Double(box.width() / 2 + (right ? across : -across), y);
    }

    private static boolean isRight(int node, Relations.Network network) {
        return node < onOneSide(network);
    }

    private static int onOneSide(Relations.Network network) {
        return (network.nodes().size() + 1) / 2;
    }

    private double plotHeight(Box box) {
        return box.height() - legendHeight();
    }

    private double legendHeight() {
        return type.blockHeight(1) + 2 * GAP;
    }

    private double rowHeight() {
        return type.blockHeight(1) + 2;
    }

    private static double strength(Figure figure) {
        return figure.estimate().map(e -> e.central()).orElse(0.0);
    }
}
