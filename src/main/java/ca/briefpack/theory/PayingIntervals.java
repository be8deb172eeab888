package ca.briefpack.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where something that is not linear in a strength pays: it may cross zero more than once. Looked at in 101 points, then closer
 * and closer in each step that holds a change of sign; what turns and turns back between two points is not seen.
 */
public final class PayingIntervals {
    /** The steps between the points that are looked at first. */
    public static final int STEPS = 100;
    /** A step with a change of sign is cut into so many, of which one holds it. */
    private static final int PARTS = 10;
    private static final int ROUNDS = 5;

    private PayingIntervals() {
    }

    /** From one strength to another, both in it. */
    public record Interval(double from, double to) {
    }

    /**
     * The intervals in which the net is over zero, in order.
     *
     * @param net of many strengths at once, in their order
     */
    public static List<Interval> of(UnaryOperator<double[]> net, double from, double to) {
        double[] points = steps(from, to, STEPS);
        double[] values = net.apply(points);
        List<double[]> turns = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            if (values[i] > 0 != values[i + 1] > 0) {
                turns.add(new double[]{points[i], points[i + 1]});
            }
        }
        for (int round = 0; round < ROUNDS && !turns.isEmpty(); round++) {
            narrow(turns, net);
        }
        return between(turns.stream().mapToDouble(turn -> (turn[0] + turn[1]) / 2).toArray(), values[0] > 0, from, to);
    }

    /** All turns are asked about at once, for what answers may take a while to start. */
    private static void narrow(List<double[]> turns, UnaryOperator<double[]> net) {
        double[][] inside = turns.stream().map(turn -> steps(turn[0], turn[1], PARTS)).toArray(double[][]::new);
        double[] values = net.apply(Arrays.stream(inside).flatMapToDouble(Arrays::stream).toArray());
        for (int t = 0; t < inside.length; t++) {
            int first = t * (PARTS + 1);
            int i = 0;
            while (i < PARTS - 1 && values[first + i] > 0 == values[first + i + 1] > 0) {
                i++;
            }
            turns.set(t, new double[]{inside[t][i], inside[t][i + 1]});
        }
    }

    private static double[] steps(double from, double to, int steps) {
        double[] points = new double[steps + 1];
        Arrays.setAll(points, i -> i == steps ? to : from + (to - from) * i / steps);
        return points;
    }

    private static List<Interval> between(double[] turns, boolean pays, double from, double to) {
        List<Interval> intervals = new ArrayList<>();
        boolean over = pays;
        double start = from;
        for (double turn : turns) {
            if (over) {
                intervals.add(new Interval(start, turn));
            }
            over = !over;
            start = turn;
        }
        if (over) {
            intervals.add(new Interval(start, to));
        }
        return intervals;
    }
}
