package ca.briefpack.theory;

import ca.briefpack.theory.OpenEconomy.ForeignMarket;
import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.GoodMarket;
import ca.briefpack.theory.OpenEconomy.Industry;
import ca.briefpack.theory.RealIncome.GoodOutcome;
import ca.briefpack.theory.RealIncome.Part;
import ca.briefpack.theory.RealIncome.Sale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Real income of provinces under an option, under one closure. Home producers' costs follow what their inputs cost, which follows
 * the prices of all markets: solved to a fixed point, which contracts as inputs are less than all of output.
 *
 * <p>For sales X abroad and H at home, multipliers m, prices p and quantities q as ratios, cost c of a unit of output:
 * <pre>
 *   idle:   exports of p = sum X ( m (q - 1), and (p - 1) q if p sells );  home producers: the same with H
 *   full:   exports of the seller = sum X ( ((p - c + 1)^(1 + eps) - 1) / (1 + eps) + (c - 1) q );  home producers: the same with H
 *   inputs of the seller = - sum (c - 1) q (X + H)
 *   users of p = - sum s f V A(P),  A(P) = (P^(1 + eta) - 1) / (1 + eta)
 *   revenue of p = n sum (t1 p q - t0) M
 * </pre>
 * with shares s of what is bought, f of final users, n of population, spending V and customs value M.
 */
public final class RealIncomeModel {
    private static final int MOST_ROUNDS = 500;
    private static final double SETTLED = 1e-16;
    private static final double NEAR_UNIT = 1e-4;

    private final OpenEconomy economy;
    private final Closure closure;
    private final List<CostMarket> home = new ArrayList<>();
    private final List<List<CostMarket>> abroad = new ArrayList<>();
    private final double[] finalShares;

    public RealIncomeModel(OpenEconomy economy, Closure closure) {
        this.economy = economy;
        this.closure = closure;
        for (Good good : economy.goods()) {
            home.add(market(good.home(), closure.importSupply()));
            abroad.add(good.abroad().stream().map(foreign -> market(foreign.market(), foreign.supply())).toList());
        }
        this.finalShares = new double[economy.industries().size()];
        Arrays.setAll(finalShares, economy::finalShare);
    }

    private CostMarket market(GoodMarket market, double others) {
        double[] supply = new double[market.spending().length];
        Arrays.fill(supply, others);
        supply[0] = closure.homeSupply();
        return new CostMarket(market.spending(), market.sigma(), market.eta(), supply);
    }

    /** Solves an option. */
    public RealIncome solve(TradePolicy policy) {
        double[] cost = costs(policy);
        Map<Part, double[]> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, new double[economy.provinces()]);
        }
        GoodOutcome[] outcomes = new GoodOutcome[economy.goods().size()];
        for (int h = 0; h < outcomes.length; h++) {
            outcomes[h] = good(h, policy, cost[economy.goods().get(h).industry()], parts);
        }
        withoutMarket(cost, parts);
        double granted = Arrays.stream(policy.grants()).sum();
        Arrays.setAll(parts.get(Part.SUPPORT), p -> policy.grants()[p] - economy.population()[p] * granted);
        return new RealIncome(parts, gdp(parts), outcomes);
    }

    private double[] gdp(Map<Part, double[]> parts) {
        double[] gdp = new double[economy.provinces()];
        if (closure.idle()) {
            Arrays.setAll(gdp, p -> parts.get(Part.EXPORTS)[p] + parts.get(Part.HOME)[p] + parts.get(Part.INPUTS)[p]);
        }
        return gdp;
    }

    /** The cost of a unit of output by industry. */
    private double[] costs(TradePolicy policy) {
        int n = economy.industries().size();
        double[] cost = new double[n];
        Arrays.fill(cost, 1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] price = prices(policy, cost);
            double[] next = new double[n];
            double moved = 0;
            for (int j = 0; j < n; j++) {
                next[j] = 1;
                for (int i = 0; i < n; i++) {
                    next[j] += economy.inputs()[i][j] * (price[i] - 1);
                }
                moved = Math.max(moved, Math.abs(next[j] - cost[j]));
            }
            cost = next;
            if (moved <= SETTLED) {
                return cost;
            }
        }
        return cost;
    }

    /**
     * What users pay for the products of each industry: its goods by spending, what has no market at 1; without goods, at cost.
     */
    private double[] prices(TradePolicy policy, double[] cost) {
        double[] price = new double[cost.length];
        Arrays.fill(price, Double.NaN);
        for (int h = 0; h < home.size(); h++) {
            Good good = economy.goods().get(h);
            int industry = good.industry();
            double index = home.get(h).solve(changes(good.home(), policy.home()[h]), cost[industry]).price();
            double before = Double.isNaN(price[industry]) ? 1 : price[industry];
            price[industry] = before + good.home().total() / economy.industries().get(industry).spending() * (index - 1);
        }
        for (int i = 0; i < price.length; i++) {
            price[i] = Double.isNaN(price[i]) ? cost[i] : price[i];
        }
        return price;
    }

    private GoodOutcome good(int h, TradePolicy policy, double cost, Map<Part, double[]> parts) {
        Good good = economy.goods().get(h);
        CostMarket.Outcome own = home.get(h).solve(changes(good.home(), policy.home()[h]), cost);
        Sale sold = sale(own);
        sell(good, good.homeSales(), sold, cost, parts.get(Part.HOME), parts.get(Part.INPUTS));
        use(good, own.price(), parts.get(Part.USERS));
        double revenue = revenue(good.home(), policy.home()[h], own);
        double[] shared = parts.get(Part.REVENUE);
        Arrays.setAll(shared, p -> shared[p] + economy.population()[p] * revenue);
        Sale[] sales = new Sale[good.abroad().size()];
        for (int m = 0; m < sales.length; m++) {
            ForeignMarket foreign = good.abroad().get(m);
            sales[m] = sale(abroad.get(h).get(m).solve(changes(foreign.market(), policy.abroad()[h][m]), cost));
            sell(good, foreign.sales(), sales[m], cost, parts.get(Part.EXPORTS), parts.get(Part.INPUTS));
        }
        return new GoodOutcome(own.price(), cost, sold, sales);
    }

    private static Sale sale(CostMarket.Outcome outcome) {
        return new Sale(outcome.prices()[0], outcome.quantities()[0]);
    }

    private static double[] changes(GoodMarket market, double[] duty) {
        double[] k = new double[duty.length];
        Arrays.setAll(k, j -> (1 + duty[j]) / (1 + market.duty()[j]));
        return k;
    }

    private void sell(Good good, double[] sales, Sale sale, double cost, double[] part, double[] inputs) {
        double dearer = (cost - 1) * sale.quantity();
        for (int o = 0; o < sales.length; o++) {
            part[o] += sales[o] * (closure.idle() ? (sale.price() - 1) * sale.quantity() : rent(sale, cost) + dearer);
            inputs[o] -= sales[o] * dearer;
            if (closure.idle() && sales[o] != 0) {
                for (int p = 0; p < part.length; p++) {
                    part[p] += sales[o] * good.multipliers()[o][p] * (sale.quantity() - 1);
                }
            }
        }
    }

    /** What producers keep over what their output costs them, at a rising cost of making more. */
    private double rent(Sale sale, double cost) {
        double eps = closure.homeSupply();
        return Double.isInfinite(eps) ? 0 : Math.expm1((1 + eps) * Math.log(sale.price() - cost + 1)) / (1 + eps);
    }

    private void use(Good good, double price, double[] users) {
        double spending = finalShares[good.industry()] * good.home().total();
        double loss = spending * burden(price, good.home().eta());
        Arrays.setAll(users, p -> users[p] - good.boughtBy()[p] * loss);
    }

    /** The integral of demand over the price, over spending: exact near an elasticity of -1 too. */
    static double burden(double price, double eta) {
        double power = 1 + eta;
        double log = Math.log(price);
        return Math.abs(power * log) < NEAR_UNIT ? log * (1 + power * log / 2 * (1 + power * log / 3))
                : Math.expm1(power * log) / power;
    }

    private static double revenue(GoodMarket market, double[] duty, CostMarket.Outcome outcome) {
        double sum = 0;
        for (int j = 1; j < duty.length; j++) {
            double customsValue = market.spending()[j] / (1 + market.duty()[j]);
            sum += customsValue * ((Double.isInfinite(duty[j]) ? 0 : duty[j] * outcome.prices()[j] * outcome.quantities()[j])
                    - market.duty()[j]);
        }
        return sum;
    }

    /** Industries whose goods have no market: they sell at cost at home, and what they export costs more. */
    private void withoutMarket(double[] cost, Map<Part, double[]> parts) {
        boolean[] priced = new boolean[cost.length];
        economy.goods().forEach(good -> priced[good.industry()] = true);
        for (int i = 0; i < cost.length; i++) {
            Industry industry = economy.industries().get(i);
            double dearer = cost[i] - 1;
            for (int p = 0; p < economy.provinces(); p++) {
                parts.get(Part.INPUTS)[p] -= dearer * industry.exports()[p];
                parts.get(Part.USERS)[p] -=
                        priced[i] ? 0 : industry.boughtBy()[p] * finalShares[i] * industry.spending() * dearer;
            }
        }
    }
}
