package ca.briefpack.theory;

import java.util.Arrays;
import java.util.List;

/**
 * A country of provinces as the weighing of its options sees it: what its provinces make, sell, buy and use. Money is in one unit
 * a year, in the state that the markets are calibrated in; arrays by province are in one order. In every market source 0 is this
 * country: its producers of all provinces.
 *
 * @param population  share of each province, adding up to 1: the key by which the treasury's change is shared
 * @param industries  all of them, those without a market too
 * @param goods       what has a market at home
 * @param outlets     what is sold in a market abroad
 * @param inputs      {@code [i][j]}: dollars of products of industry i in a dollar of output of industry j
 */
public record OpenEconomy(double[] population, List<Industry> industries, List<Good> goods, List<ForeignSale> outlets,
        double[][] inputs) {
    public OpenEconomy {
        industries = List.copyOf(industries);
        goods = List.copyOf(goods);
        outlets = List.copyOf(outlets);
    }

    /**
     * An industry.
     *
     * @param finalShare of what is spent on its products the share that final users spend: the rest goes into inputs, and is
     *                   counted there; used, as spending and buyers are, where the industry has no good with a market
     * @param spending   what buyers at home spend on its products, home-made and imported
     * @param boughtBy   share of the spending by province
     * @param exports    sales abroad by province that no outlet holds
     */
    public record Industry(double finalShare, double spending, double[] boughtBy, double[] exports) {
    }

    /**
     * A good with a market at home.
     *
     * @param industry    index of the industry that makes it
     * @param finalShare  of what is spent on it the share that final users spend
     * @param atCost      by source, true for one that sells at cost under every closure
     * @param sales       what producers of each province sell in it; adds up to the spending on source 0
     * @param boughtBy    {@code [j][p]}: share of province p in what is bought of source j
     * @param multipliers {@code [o][p]}: GDP in province p for a dollar sold by producers of province o
     */
    public record Good(int industry, Market market, double finalShare, boolean[] atCost, double[] sales, double[][] boughtBy,
            double[][] multipliers) {
        /** True if each province buys the same share from every source. */
        boolean isBoughtAlike() {
            for (double[] shares : boughtBy) {
                if (shares != boughtBy[0]) {
                    return false;
                }
            }
            return true;
        }

        /** A good of which each province buys the same share from every source. */
        public static Good boughtAlike(int industry, Market market, double finalShare, double[] sales, double[] boughtBy,
                double[][] multipliers) {
            double[][] ofSources = new double[market.spending().length][];
            Arrays.fill(ofSources, boughtBy);
            return new Good(industry, market, finalShare, new boolean[ofSources.length], sales, ofSources, multipliers);
        }
    }

    /**
     * A good in a market abroad.
     *
     * @param supply supply elasticity of the sources other than this country
     * @param sales  what producers of each province earn there, duties left out
     */
    public record ForeignSale(int industry, Market market, double supply, double[] sales, double[][] multipliers) {
    }

    /**
     * A market of a good.
     *
     * @param sigma    elasticity of substitution between sources
     * @param eta      price elasticity of demand, under 0
     * @param spending at users' prices, duties included, by source
     * @param duty     that each source pays in the state of calibration, as a fraction
     */
    public record Market(double sigma, double eta, double[] spending, double[] duty) {
        double total() {
            double sum = 0;
            for (double value : spending) {
                sum += value;
            }
            return sum;
        }
    }

    /** What others than final users spend on a good. */
    static double used(Good good) {
        return (1 - good.finalShare()) * good.market().total();
    }

    int provinces() {
        return population.length;
    }

    /**
     * The shares of final users in what is spent on the products of each industry, all of one year.
     *
     * @param inputs   {@code [i][j]} as of an economy
     * @param spending at home on products of each industry, home-made and imported
     * @param output   of each industry, at home and abroad
     */
    public static double[] finalShares(double[][] inputs, double[] spending, double[] output) {
        double[] shares = new double[spending.length];
        for (int i = 0; i < shares.length; i++) {
            double used = 0;
            for (int j = 0; j < output.length; j++) {
                used += inputs[i][j] * output[j];
            }
            shares[i] = spending[i] > 0 ? Math.max(0, 1 - used / spending[i]) : 0;
        }
        return shares;
    }
}
