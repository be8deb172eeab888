package ca.briefpack.impact.rates;

import ca.briefpack.model.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Duties by heading and country of origin, column 1 and additional ones together as far as they are held, as fractions of customs
 * value on the average of the trade that is not banned; and of Canada's trade in the heading the additional duty alone, over the
 * value of all of it, and the shares that pay one or are banned, that claim CUSMA preference, and that are banned. An infinite
 * duty is a ban on the whole heading.
 */
public final class RateMatrix {
    private final double[][] duty;
    private final double[] additional;
    private final double[] dutiableShare;
    private final double[] claimShare;
    private final double[] bannedShare;

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
        this(into, additionalDuty,
                new OfCanada(ofCanada(additionalDuty), canadaDutiableShare, notHeld(canadaDutiableShare.length),
                        new double[canadaDutiableShare.length]));
    }

    /**
     * Canada's trade, by heading.
     *
     * @param additional    duty over the value of all of it, what is banned included, which pays none; column 1 is not in it
     * @param dutiableShare share of the value that faces an additional duty or is banned, from 0 to 1
     * @param claimShare    share of the value that claims CUSMA preference; not a number if not held
     * @param bannedShare   share of the value that may not be imported, from 0 to 1
     */
    public record OfCanada(double[] additional, double[] dutiableShare, double[] claimShare, double[] bannedShare) {
    }

    /** @param duties column 1 and additional ones together, rows of headings, columns in the order of {@link Country} */
    public RateMatrix(Country into, double[][] duties, OfCanada ofCanada) {
        if (duties.length != ofCanada.dutiableShare.length) {
            throw new IllegalArgumentException("duties of " + duties.length + " headings, dutiable shares of "
                    + ofCanada.dutiableShare.length);
        }
        this.duty = new double[duties.length][];
        this.additional = ofCanada.additional.clone();
        this.dutiableShare = ofCanada.dutiableShare.clone();
        this.claimShare = ofCanada.claimShare.clone();
        this.bannedShare = ofCanada.bannedShare.clone();
        for (int h = 0; h < duty.length; h++) {
            duty[h] = duties[h].clone();
            requireRow(into, h);
        }
    }

    private RateMatrix(double[][] duties, OfCanada ofCanada) {
        this.duty = duties;
        this.additional = ofCanada.additional;
        this.dutiableShare = ofCanada.dutiableShare;
        this.claimShare = ofCanada.claimShare;
        this.bannedShare = ofCanada.bannedShare;
    }

    /** The additional duty on Canada's goods where there is no other; nothing is collected at a ban's infinite rate. */
    private static double[] ofCanada(double[][] duties) {
        return Arrays.stream(duties)
                .mapToDouble(row -> row.length <= Country.CA.ordinal() || Double.isInfinite(row[Country.CA.ordinal()]) ? 0
                        : row[Country.CA.ordinal()])
                .toArray();
    }

    private static double[] notHeld(int headings) {
        double[] none = new double[headings];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /** Rows known to be right, which no one changes any more. */
    static RateMatrix ofRows(double[][] duties, OfCanada ofCanada) {
        return new RateMatrix(duties, ofCanada);
    }

    /** No duties on anything. */
    public static RateMatrix free(int headings) {
        return new RateMatrix(new double[headings][Country.partners().length], new double[headings]);
    }

    /** The rows of all parts, one part after another. */
    static RateMatrix join(List<RateMatrix> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<double[]> rows = new ArrayList<>();
        parts.forEach(part -> rows.addAll(Arrays.asList(part.duty)));
        return ofRows(rows.toArray(double[][]::new),
                new OfCanada(joined(parts, part -> part.additional), joined(parts, part -> part.dutiableShare),
                        joined(parts, part -> part.claimShare), joined(parts, part -> part.bannedShare)));
    }

    private static double[] joined(List<RateMatrix> parts, Function<RateMatrix, double[]> column) {
        double[] joined = {};
        for (RateMatrix part : parts) {
            double[] more = column.apply(part);
            joined = Arrays.copyOf(joined, joined.length + more.length);
            System.arraycopy(more, 0, joined, joined.length - more.length, more.length);
        }
        return joined;
    }

    private void requireRow(Country into, int h) {
        if (duty[h].length != Country.partners().length) {
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
    public double[] row(int heading) {
        return duty[heading];
    }

    /** The additional duty over the value of all of Canada's trade in a heading. */
    public double canadaAdditional(int heading) {
        return additional[heading];
    }

    /** Not a number where it is not held. */
    double canadaClaimShare(int heading) {
        return claimShare[heading];
    }

    public double canadaBannedShare(int heading) {
        return bannedShare[heading];
    }

    public double canadaDutiableShare(int heading) {
        return dutiableShare[heading];
    }
}
