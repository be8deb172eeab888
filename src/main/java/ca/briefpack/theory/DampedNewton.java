package ca.briefpack.theory;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Newton's method for as many equations as unknowns: slopes by differences, and each step halved until the largest gap falls, so
 * that no step leaves a worse point than it found.
 */
final class DampedNewton {
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 60;
    private static final double SMALLEST_GAP = 1e-13;
    private static final double NUDGE = 1e-6;

    private DampedNewton() {
    }

    /**
     * Where it ended.
     *
     * @param x   the unknowns
     * @param gap the largest that is left, infinite where an equation has no value; no step makes it smaller
     */
    record Root(double[] x, double gap) {
    }

    /** @param gaps what each equation lacks at a point; nothing that it gives is changed */
    static Root solve(double[] start, UnaryOperator<double[]> gaps) {
        double[] x = start.clone();
        double[] here = gaps.apply(x);
        for (int step = 0; step < MOST_STEPS && largest(here) >= SMALLEST_GAP; step++) {
            double[] direction = direction(x, here, gaps);
            double length = 1;
            double[] there = here;
            double[] moved = x;
            for (int halving = 0; halving < MOST_HALVINGS && !(largest(there) < largest(here)); halving++) {
                moved = x.clone();
                for (int i = 0; i < x.length; i++) {
                    moved[i] += length * direction[i];
                }
                there = gaps.apply(moved);
                length /= 2;
            }
            if (!(largest(there) < largest(here))) {
                break;
            }
            x = moved;
            here = there;
        }
        return new Root(x, largest(here));
    }

    private static double[] direction(double[] x, double[] here, UnaryOperator<double[]> gaps) {
        double[][] slopes = new double[x.length][x.length];
        for (int column = 0; column < x.length; column++) {
            double[] nudged = x.clone();
            nudged[column] += NUDGE;
            double[] there = gaps.apply(nudged);
            for (int row = 0; row < x.length; row++) {
                slopes[row][column] = (there[row] - here[row]) / NUDGE;
            }
        }
        double[] wanted = Arrays.stream(here).map(gap -> -gap).toArray();
        return new LuDecomposition(slopes).solve(wanted);
    }

    private static double largest(double[] gaps) {
        double largest = 0;
        for (double gap : gaps) {
            largest = Math.max(largest, Double.isNaN(gap) ? Double.POSITIVE_INFINITY : Math.abs(gap));
        }
        return largest;
    }
}
