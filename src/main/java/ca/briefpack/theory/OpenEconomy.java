package ca.briefpack.theory;

import java.util.List;

/**
 * A country of provinces as the weighing of its options sees it: what its provinces make, sell, buy and use. Money is in one unit
 * a year, in the state that the markets are calibrated in; arrays by province are in one order.
 *
 * @param population  share of each province, adding up to 1: the key by which the treasury's change is shared
 * @param industries  all of them, those without a market too
 * @param goods       those that have a market of their own at home, and abroad if they are sold there
 * @param inputs      {@code [i][j]}: dollars of products of industry i in a dollar of output of industry j
 */
public record OpenEconomy(double[] population, List<Industry> industries, List<Good> goods, double[][] inputs) {
    public OpenEconomy {
        industries = List.copyOf(industries);
        goods = List.copyOf(goods);
    }

    /**
     * An industry.
     *
     * @param spending what buyers at home spend on its products, home-made and imported
     * @param output   what home producers sell, at home and abroad
     * @param boughtBy share of the spending by province; used where the industry has no good with a market
     * @param exports  sales abroad by province that no good's market holds
     */
    public record Industry(double spending, double output, double[] boughtBy, double[] exports) {
    }

    /**
     * A good with a market at home. Its home producers of all provinces are one source there.
     *
     * @param industry    index of the industry that makes it
     * @param home        the country's own market; source 0 is the home producers
     * @param homeSales   what producers of each province sell in it; adds up to the spending on source 0
     * @param boughtBy    share of each province in what is bought there
     * @param abroad      markets abroad; source 0 is this country
     * @param multipliers {@code [o][p]}: GDP in province p for a dollar sold by producers of province o
     */
    public record Good(int industry, GoodMarket home, double[] homeSales, double[] boughtBy, List<ForeignMarket> abroad,
            double[][] multipliers) {
        public Good {
            abroad = List.copyOf(abroad);
        }
    }

    /**
     * A market of a good.
     *
     * @param sigma    elasticity of substitution between sources
     * @param eta      price elasticity of demand, under 0
     * @param spending at users' prices, duties included, by source
     * @param duty     that each source pays in the state of calibration, as a fraction
     */
    public record GoodMarket(double sigma, double eta, double[] spending, double[] duty) {
        double total() {
            double sum = 0;
            for (double value : spending) {
                sum += value;
            }
            return sum;
        }
    }

    /**
     * A market abroad.
     *
     * @param supply supply elasticity of the sources other than this country
     * @param sales  what producers of each province earn there, duties left out
     */
    public record ForeignMarket(GoodMarket market, double supply, double[] sales) {
    }

    int provinces() {
        return population.length;
    }

    /**
     * The share of what is spent on products of an industry that final users spend: the rest goes into inputs, and is counted
     * there.
     */
    double finalShare(int industry) {
        double used = 0;
        for (int j = 0; j < industries.size(); j++) {
            used += inputs[industry][j] * industries.get(j).output();
        }
        double spending = industries.get(industry).spending();
        return spending > 0 ? Math.max(0, 1 - used / spending) : 0;
    }
}
