package ca.briefpack.impact.sum;

import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;

/**
 * The range of a figure over a study's draws: mean of the quadrature points less and plus 1.645 standard deviations, stretched
 * to hold the central value. About a 90 % range if effects are near normal. Where parameters are symmetric, the mean lies next to
 * the central value; where one is lopsided (no diversion of sales as central, some as high) the range leans the same way.
 */
public final class Range {
    private static final double NINETY_PERCENT = 1.645;

    private Range() {
    }

    /** @param values the central draw first, then the quadrature points, as many as {@code points}; more may follow */
    public static Estimate of(double[] values, int points, Unit unit) {
        double central = values[0];
        // measured from the central value, so that draws that agree leave exactly nothing
        double mean = 0;
        for (int i = 1; i <= points; i++) {
            mean += (values[i] - central) / points;
        }
        double variance = 0;
        for (int i = 1; i <= points; i++) {
            double off = values[i] - central - mean;
            variance += off * off / points;
        }
        double reach = NINETY_PERCENT * Math.sqrt(variance);
        return new Estimate(Math.min(central, central + mean - reach), central, Math.max(central, central + mean + reach), unit);
    }

    /** The part of a range that a level can take: not under zero and not over the whole that it is a part of. */
    public static Estimate level(Estimate estimate, double whole) {
        double central = estimate.central();
        return new Estimate(Math.max(Math.min(0, central), estimate.low()), central,
                Math.min(Math.max(whole, central), estimate.high()), estimate.unit());
    }
}
