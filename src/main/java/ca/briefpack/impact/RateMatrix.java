package ca.briefpack.impact;

import ca.briefpack.model.Country;
import java.util.Arrays;
import java.util.List;

/**
 * Additional duties by heading and country of origin, as fractions of customs value on the average of a heading's trade, and the share
 * of Canada's trade in the heading that pays any. An infinite duty is an import ban.
 */
public final class RateMatrix {
    private final double[][] duty;
    private final double[] dutiableShare;

    /**
     * The duties of the United States.
     *
     * @param additionalDuty       rows of headings, columns in the order of {@link Country}; the United States' own column is 0
     * @param canadaDutiableShare  share of the value of Canada's trade that faces an additional duty, from 0 to 1, by heading
     * @throws IllegalArgumentException if a duty is negative or not a number, or a share is outside 0 to 1
     */
    public RateMatrix(double[][] additionalDuty, double[] canadaDutiableShare) {
        this(Country.US, additionalDuty, canadaDutiableShare);
    }

    /** The duties of a country, on the same terms. */
    public RateMatrix(Country into, double[][] additionalDuty, double[] canadaDutiableShare) {
        if (additionalDuty.length != canadaDutiableShare.length) {
            throw new IllegalArgumentException("duties of " + additionalDuty.length + " headings, dutiable shares of "
                    + canadaDutiableShare.length);
        }
        this.duty = new double[additionalDuty.length][];
        this.dutiableShare = canadaDutiableShare.clone();
        for (int h = 0; h < duty.length; h++) {
            duty[h] = additionalDuty[h].clone();
            requireRow(into, h);
        }
    }

    private RateMatrix(double[] canadaDutiableShare, double[][] additionalDuty) {
        this.duty = additionalDuty;
        this.dutiableShare = canadaDutiableShare;
    }

    /** Rows known to be right, which no one changes any more. */
    static RateMatrix ofRows(double[][] additionalDuty, double[] canadaDutiableShare) {
        return new RateMatrix(canadaDutiableShare, additionalDuty);
    }

    /** No duties on anything. */
    static RateMatrix free(int headings) {
        return new RateMatrix(new double[headings][Country.values().length], new double[headings]);
    }

    /** The rows of all parts, one part after another. */
    static RateMatrix join(List<RateMatrix> parts) {
        return parts.size() == 1 ? parts.get(0) : ofRows(
                parts.stream().flatMap(part -> Arrays.stream(part.duty)).toArray(double[][]::new),
                parts.stream().flatMapToDouble(part -> Arrays.stream(part.dutiableShare)).toArray());
    }

    private void requireRow(Country into, int h) {
        if (duty[h].length != Country.values().length) {
            throw new IllegalArgumentException("row " + h + " has " + duty[h].length + " duties, one a country is needed");
        }
        for (double d : duty[h]) {
            if (!(d >= 0)) {
                throw new IllegalArgumentException("duty " + d + " in row " + h + " must be 0 or more");
            }
        }
        if (duty[h][into.ordinal()] != 0) {
            throw new IllegalArgumentException("own goods of " + into + " in row " + h + " pay " + duty[h][into.ordinal()]
                    + ", must be 0");
        }
        if (!(dutiableShare[h] >= 0 && dutiableShare[h] <= 1)) {
            throw new IllegalArgumentException("dutiable share " + dutiableShare[h] + " in row " + h + " must be from 0 to 1");
        }
    }

    public int headings() {
        return duty.length;
    }

    public double duty(int heading, Country origin) {
        return duty[heading][origin.ordinal()];
    }

    /** The duties of a heading in the order of {@link Country}; not to be changed. */
    double[] row(int heading) {
        return duty[heading];
    }

    public double canadaDutiableShare(int heading) {
        return dutiableShare[heading];
    }
}
