package ca.briefpack.impact.rates;

import ca.briefpack.model.Country;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The rates of one regime as a function of the three parameters that move them. A duty is linear in the share of goods that
 * claims CUSMA preference, on either side of the measured one, and for each kind of goods linear in the content of vehicles and
 * in the metal of derivatives; the share itself is the measured one plus the shift, held between 0 and 1. So the rates at no, at
 * the measured and at full claims, at two values of each content, fix them everywhere.
 *
 * <p>The nodes lie inside the ranges of the contents: at 0 or 1 a duty may touch no goods at all, which is another case.
 */
final class RateSurface {
    /** Claims shifted by this much are none, unshifted, and all. */
    static final double[] SHIFTS = {-1, 0, 1};
    private static final int COUNTRIES = Country.partners().length;
    private static final int ADDITIONAL = COUNTRIES;
    private static final int DUTIABLE = COUNTRIES + 1;
    private static final int COLUMNS = COUNTRIES + 2;
    private static final int CORNERS = 4;
    private static final double LEAST = 1e-14;
    /**
     * By heading and country, Canada's additional duty and dutiable share last: one number if it never moves, else corners at no
     * claims, at those measured, at all, and the share measured.
     */
    private final double[][][] pieces;
    /** By heading, the duties of those that never move; null of the others. */
    private final double[][] still;
    /** By heading: a ban hangs on no parameter. */
    private final double[] banned;

    /**
     * @param headings how many
     * @param node     the rates at corner {@code n % 4} (vehicles by 2, metal by 1) and shift {@code n / 4}
     */
    RateSurface(int headings, IntFunction<RateMatrix> node) {
        RateMatrix[] nodes = new RateMatrix[CORNERS * SHIFTS.length];
        for (int n = 0; n < nodes.length; n++) {
            nodes[n] = node.apply(n);
        }
        pieces = new double[headings][COLUMNS][];
        still = new double[headings][];
        banned = IntStream.range(0, headings).mapToDouble(nodes[0]::canadaBannedShare).toArray();
        for (int h = 0; h < headings; h++) {
            for (int column = 0; column < COLUMNS; column++) {
                pieces[h][column] = piece(nodes, h, column);
            }
            still[h] = moves(pieces[h]) ? null : nodes[0].row(h);
        }
    }

    private static boolean moves(double[][] columns) {
        boolean moves = false;
        for (int country = 0; country < COUNTRIES; country++) {
            moves |= columns[country].length > 1;
        }
        return moves;
    }

    private static double[] piece(RateMatrix[] nodes, int h, int column) {
        double[] values = new double[nodes.length];
        boolean same = true;
        for (int n = 0; n < nodes.length; n++) {
            values[n] = value(nodes[n], h, column);
            same &= values[n] == values[0];
        }
        if (same) {
            return new double[]{values[0]};
        }
        double[] piece = Arrays.copyOf(values, values.length + 1);
        double measured = nodes[CORNERS].canadaClaimShare(h);
        piece[values.length] = Double.isNaN(measured) ? claims(values) : measured;
        return piece;
    }

    /** The share measured, where it is not told: how far the duty at no shift lies between those at no claims and at all. */
    private static double claims(double[] values) {
        double widest = LEAST;
        double claims = 0;
        for (int corner = 0; corner < CORNERS; corner++) {
            double none = values[corner];
            double all = values[2 * CORNERS + corner];
            if (Math.abs(all - none) > widest) {
                widest = Math.abs(all - none);
                claims = (values[CORNERS + corner] - none) / (all - none);
            }
        }
        return claims;
    }

    private static double value(RateMatrix matrix, int h, int column) {
        return switch (column - COUNTRIES) {
            case 0 -> matrix.canadaAdditional(h);
            case 1 -> matrix.canadaDutiableShare(h);
            default -> matrix.row(h)[column];
        };
    }

    /** The rates of some headings. */
    RateMatrix at(int[] headings, Place place) {
        double[][] duty = new double[headings.length][];
        double[] additional = new double[headings.length];
        double[] dutiable = new double[headings.length];
        double[] closed = new double[headings.length];
        for (int i = 0; i < headings.length; i++) {
            double[][] of = pieces[headings[i]];
            duty[i] = still[headings[i]] != null ? still[headings[i]] : duties(of, place);
            additional[i] = Math.max(0, at(of[ADDITIONAL], place));
            dutiable[i] = Math.min(1, Math.max(0, at(of[DUTIABLE], place)));
            closed[i] = banned[headings[i]];
        }
        return RateMatrix.ofRows(duty, new RateMatrix.OfCanada(additional, dutiable, new double[headings.length], closed));
    }

    private static double[] duties(double[][] of, Place place) {
        double[] duties = new double[COUNTRIES];
        for (int country = 0; country < duties.length; country++) {
            duties[country] = Math.max(0, at(of[country], place));
        }
        return duties;
    }

    private static double at(double[] piece, Place place) {
        if (piece.length == 1) {
            return piece[0];
        }
        double measured = piece[SHIFTS.length * CORNERS];
        double claims = Math.max(0, Math.min(1, measured + place.shift));
        boolean fewer = claims <= measured;
        double part = claims == measured ? 1 : fewer ? claims / measured : (claims - measured) / (1 - measured);
        int from = fewer ? 0 : CORNERS;
        double sum = 0;
        for (int corner = 0; corner < CORNERS; corner++) {
            double start = piece[from + corner];
            sum += place.weights[corner] * (start + part * (piece[from + CORNERS + corner] - start));
        }
        return sum;
    }

    /** Where on the surface. */
    static final class Place {
        private final double shift;
        /** Of the corners. */
        private final double[] weights;

        /**
         * @param shift    of the claims
         * @param vehicles how far from the first node of the vehicles' content to the second; may lie outside of 0 to 1
         * @param metal    the same for the metal content
         */
        Place(double shift, double vehicles, double metal) {
            this.shift = shift;
            this.weights =
                    new double[]{(1 - vehicles) * (1 - metal), (1 - vehicles) * metal, vehicles * (1 - metal), vehicles * metal};
        }
    }
}
