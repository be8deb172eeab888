package ca.briefpack.weigh;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places in order of a value, largest first; equal values share the first of their places. */
final class Ranks {
    private static final int QUARTERS = 4;

    private Ranks() {
    }

    /** The rank of each value, from 1. */
    static int[] of(double[] values) {
        List<Integer> order = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i])).toList();
        int[] ranks = new int[values.length];
        for (int place = 0; place < ranks.length; place++) {
            boolean same = place > 0 && values[order.get(place)] == values[order.get(place - 1)];
            ranks[order.get(place)] = same ? ranks[order.get(place - 1)] : place + 1;
        }
        return ranks;
    }

    /** The quarter of the list that a rank is in, from 1. */
    static int quarter(int rank, int of) {
        return 1 + (rank - 1) * QUARTERS / of;
    }

    /**
     * For each list of values by draw, the share of the quadrature points at which it keeps the quarter of the ranking that it
     * has at the central draw.
     *
     * @param values by thing ranked and draw
     * @param points quadrature points, which follow the central draw
     */
    static double[] steadiness(double[][] values, int points) {
        int[] central = at(values, 0);
        double[] kept = new double[values.length];
        for (int d = 1; d <= points; d++) {
            int[] ranks = at(values, d);
            for (int i = 0; i < kept.length; i++) {
                kept[i] += quarter(ranks[i], kept.length) == quarter(central[i], kept.length) ? 1 : 0;
            }
        }
        return Arrays.stream(kept).map(count -> count / points).toArray();
    }

    static int[] at(double[][] values, int draw) {
        return of(IntStream.range(0, values.length).mapToDouble(i -> values[i][draw]).toArray());
    }
}
