package ca.briefpack.theory;

/**
 * The input-output price model: how tariffs on imports raise what home producers ask and what final buyers pay (the form of
 * Barbiero and Stein, Federal Reserve Bank of Boston, 2025). Entry {@code [i][j]} of a table is what sector j buys of good i.
 * <pre>
 *   d = (A' d + B' tau) / (1 - m)          producer price of home goods; A home and B imported inputs in a dollar of output
 *   direct = s tau,  chain = (1 - s) d      rise of the final price; s the imported share of final purchases
 * </pre>
 * {@code m} is the share of the price that is mark-up and keeps its percentage; with m = 0 the mark-up keeps its dollars. All
 * rises are fractions of the price before.
 */
public final class PriceModel {
    private final double[] tariff;
    private final double[] importShare;
    private final double[] producer;

    /**
     * @param home     home inputs in a dollar of output
     * @param imported imported inputs in a dollar of output
     * @param tariff   change of the duty on each good, as a fraction of its value
     * @param share    imported share of final purchases of each good, from 0 to 1
     * @param markup   share of each price that is mark-up and keeps its percentage, from 0 to under 1
     * @throws IllegalArgumentException if mark-ups and inputs together leave no finite price
     */
    public PriceModel(double[][] home, double[][] imported, double[] tariff, double[] share, double[] markup) {
        this.tariff = tariff.clone();
        this.importShare = share.clone();
        int n = tariff.length;
        double[][] scaled = new double[n][n];
        double[] cost = new double[n];
        for (int j = 0; j < n; j++) {
            if (!(markup[j] >= 0 && markup[j] < 1)) {
                throw new IllegalArgumentException("mark-up of sector " + j + " is " + markup[j] + ", must be from 0 to under 1");
            }
            for (int i = 0; i < n; i++) {
                scaled[i][j] = home[i][j] / (1 - markup[j]);
                cost[j] += imported[i][j] * tariff[i] / (1 - markup[j]);
            }
        }
        producer = new Leontief(scaled).priceRises(cost);
    }

    /** Rise of the price that home producers of good i ask. */
    public double producer(int i) {
        return producer[i];
    }

    /** Rise of the final price of good i from the duty on the good itself. */
    public double direct(int i) {
        return importShare[i] * tariff[i];
    }

    /** Rise of the final price of good i from what its home producers pay for inputs. */
    public double chain(int i) {
        return (1 - importShare[i]) * producer[i];
    }

    /** Rise of the final price of good i. */
    public double total(int i) {
        return direct(i) + chain(i);
    }
}
