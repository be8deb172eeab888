package ca.briefpack.theory;

/**
 * Two order statistics of many values: the one that a twentieth of them do not pass, and the one that a twentieth reach. A
 * range of
 * 90 %.
 */
public record Percentiles(double low, double high) {
    private static final double TAIL = 0.05;

    /** Exact, by nearest rank. The values are put into another order. */
    public static Percentiles of(double[] values) {
        if (areSame(values)) {
            return new Percentiles(values[0], values[0]);
        }
        int rank = Math.max(0, (int) Math.ceil(TAIL * values.length) - 1);
        double low = select(values, rank);
        return new Percentiles(low, select(values, values.length - 1 - rank));
    }

    /** Most cells are of a scenario that does not touch them. */
    private static boolean areSame(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** The value that would stand at {@code rank} if all were sorted (Hoare's quickselect). */
    private static double select(double[] values, int rank) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = middle(values[from], values[(from + to) >>> 1], values[to]);
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                to = j;
            } else if (rank >= i) {
                from = i;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
