package ca.briefpack.theory;

import ca.briefpack.theory.CostMarket.Outcome;
import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Industry;
import ca.briefpack.theory.OpenEconomy.Market;
import ca.briefpack.theory.OpenEconomy.ForeignSale;
import ca.briefpack.theory.RealIncome.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Real income of provinces from what became of all markets, under one closure.
 *
 * <p>For sales X abroad and H at home, multipliers m, prices p and quantities q as ratios, cost c of a unit of output:
 * <pre>
 *   idle:   exports of p = sum X ( m (q - 1), and (p - 1) q if p sells );  home producers: the same with H
 *   full:   exports of the seller = sum X ( ((p - c + 1)^(1 + eps) - 1) / (1 + eps) + (c - 1) q );  home producers: the same with H
 *   inputs of the seller = - sum (c - 1) q (X + H)
 *   users of p = - sum s f V A(P),  A(P) = (P^(1 + eta) - 1) / (1 + eta)
 *   revenue of p = n sum (t1 p q - t0) M
 * </pre>
 * with shares s of what is bought, f of final users, n of population, spending V and customs value M. Of sales lost abroad a part
 * may be diverted, so that output falls by less. Where provinces buy other shares of each source, a source bears of the rise of
 * P what the weights w of Sato and Vartia give it, {@code ln P = sum w ln(p k)}, which add up exactly. What was worked out of
 * markets at home is kept with what became of them; not for several threads.
 */
public final class RealIncomeModel {
    private static final double NEAR_UNIT = 1e-4;

    private final OpenEconomy economy;
    private final Closure closure;
    /** By good and by outlet, the GDP of each province that hangs on all that is sold there. */
    private final double[][] ofGoods;
    private final double[][] ofOutlets;
    /** By industry, true if its goods have a market. */
    private final boolean[] priced;
    /** Policies abroad leave what becomes of the markets at home as it is. */
    private final Map<Outcome[], Map<Part, double[]>> atHome = new IdentityHashMap<>();

    public RealIncomeModel(OpenEconomy economy, Closure closure) {
        this.economy = economy;
        this.closure = closure;
        this.ofGoods = economy.goods().stream().map(good -> hanging(good.sales(), good.multipliers())).toArray(double[][]::new);
        this.priced = new boolean[economy.industries().size()];
        economy.goods().forEach(good -> priced[good.industry()] = true);
        this.ofOutlets =
                economy.outlets().stream().map(sale -> hanging(sale.sales(), sale.multipliers())).toArray(double[][]::new);
    }

    private static double[] hanging(double[] sales, double[][] multipliers) {
        double[] gdp = new double[sales.length];
        for (int o = 0; o < sales.length; o++) {
            for (int p = 0; sales[o] != 0 && p < gdp.length; p++) {
                gdp[p] += sales[o] * multipliers[o][p];
            }
        }
        return gdp;
    }

    /** What a policy brings against the state of calibration. @param state the economy's markets under it */
    public RealIncome income(TradePolicy policy, MarketState state) {
        Map<Part, double[]> parts = new EnumMap<>(Part.class);
        atHome.computeIfAbsent(state.home(), home -> atHome(policy, state))
                .forEach((part, gained) -> parts.put(part, gained.clone()));
        abroad(policy, state, parts);
        withoutMarket(state.cost(), parts);
        double granted = Arrays.stream(policy.grants()).sum();
        Arrays.setAll(parts.get(Part.SUPPORT), p -> policy.grants()[p] - economy.population()[p] * granted);
        return new RealIncome(parts, gdp(parts));
    }

    private Map<Part, double[]> atHome(TradePolicy policy, MarketState state) {
        Map<Part, double[]> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, new double[economy.provinces()]);
        }
        for (int h = 0; h < economy.goods().size(); h++) {
            Good good = economy.goods().get(h);
            Outcome own = state.home()[h];
            sell(new Sales(good.sales(), ofGoods[h], state.cost()[good.industry()], 0, 1), own, Part.HOME, parts);
            use(good, own, policy.home()[h], parts.get(Part.USERS));
            collect(revenue(good.market(), policy.home()[h], own), parts.get(Part.REVENUE));
        }
        return parts;
    }

    private void abroad(TradePolicy policy, MarketState state, Map<Part, double[]> parts) {
        for (int l = 0; l < economy.outlets().size(); l++) {
            ForeignSale outlet = economy.outlets().get(l);
            sell(new Sales(outlet.sales(), ofOutlets[l], state.cost()[outlet.industry()], closure.diverted(),
                    policy.admitted()[l]), state.abroad()[l], Part.EXPORTS, parts);
        }
    }

    private double[] gdp(Map<Part, double[]> parts) {
        double[] gdp = new double[economy.provinces()];
        if (closure.idle()) {
            Arrays.setAll(gdp, p -> parts.get(Part.EXPORTS)[p] + parts.get(Part.HOME)[p] + parts.get(Part.INPUTS)[p]);
        }
        return gdp;
    }

    /**
     * @param hanging  GDP of each province that hangs on them
     * @param diverted part of what is lost that is sold elsewhere
     * @param admitted part that is not banned
     */
    private record Sales(double[] byProvince, double[] hanging, double cost, double diverted, double admitted) {
    }

    private void sell(Sales sales, Outcome outcome, Part part, Map<Part, double[]> parts) {
        double price = outcome.prices()[0];
        double quantity = outcome.quantities()[0] * sales.admitted;
        double dearer = (sales.cost - 1) * quantity;
        double moved = quantity < 1 ? (quantity - 1) * (1 - sales.diverted) : quantity - 1;
        double earned = closure.idle() ? (price - 1) * quantity : rent(price, sales) + dearer;
        double[] gained = parts.get(part);
        double[] inputs = parts.get(Part.INPUTS);
        for (int p = 0; p < sales.byProvince.length; p++) {
            gained[p] += sales.byProvince[p] * earned + (closure.idle() ? sales.hanging[p] * moved : 0);
            inputs[p] -= sales.byProvince[p] * dearer;
        }
    }

    /** What producers keep over what their output costs them, at a rising cost of making more. */
    private double rent(double price, Sales sales) {
        double eps = closure.homeSupply();
        return Double.isInfinite(eps) ? 0
                : (sales.admitted * Math.exp((1 + eps) * Math.log(price - sales.cost + 1)) - 1) / (1 + eps);
    }

    private void use(Good good, Outcome outcome, double[] duty, double[] users) {
        Market market = good.market();
        double loss = good.finalShare() * market.total()
                * burden(outcome.price(), market.eta());
        double[] borne = good.isBoughtAlike() ? new double[]{1} : bySource(market, duty, outcome);
        for (int j = 0; j < borne.length; j++) {
            double ofSource = loss * borne[j];
            double[] bought = good.boughtBy()[j];
            for (int p = 0; p < users.length; p++) {
                users[p] -= bought[p] * ofSource;
            }
        }
    }

    /** Shares of the sources in the rise of the price index; all of it with the first where it does not move. */
    static double[] bySource(Market market, double[] duty, Outcome outcome) {
        int n = duty.length;
        double[] borne = new double[n];
        double logPrice = Math.log(outcome.price());
        if (Math.abs(logPrice) < 1e-14) {
            borne[0] = 1;
            return borne;
        }
        double sum = 0;
        for (int j = 0; j < n; j++) {
            double before = market.spending()[j] / market.total();
            if (before > 0 && outcome.quantities()[j] > 0) {
                double log = Math.log(outcome.prices()[j] * (1 + duty[j]) / (1 + market.duty()[j]));
                // the change of the share, whose logarithmic mean is the weight
                double change = (1 - market.sigma()) * (log - logPrice);
                double weight = before * (Math.abs(change) < 1e-12 ? 1 : Math.expm1(change) / change);
                borne[j] = weight * log / logPrice;
                sum += weight;
            } else if (before > 0) {
                // the limit of the same for a source that is shut out
                borne[j] = before / (market.sigma() - 1) / logPrice;
            }
        }
        for (int j = 0; j < n; j++) {
            borne[j] /= sum;
        }
        return borne;
    }

    /** The integral of demand over the price, over spending: exact near an elasticity of -1 too. */
    static double burden(double price, double eta) {
        double power = 1 + eta;
        double log = Math.log(price);
        return Math.abs(power * log) < NEAR_UNIT ? log * (1 + power * log / 2 * (1 + power * log / 3))
                : Math.expm1(power * log) / power;
    }

    private void collect(double revenue, double[] shared) {
        for (int p = 0; p < shared.length; p++) {
            shared[p] += economy.population()[p] * revenue;
        }
    }

    private static double revenue(Market market, double[] duty, Outcome outcome) {
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
        double[] inputs = parts.get(Part.INPUTS);
        double[] users = parts.get(Part.USERS);
        for (int i = 0; i < cost.length; i++) {
            Industry industry = economy.industries().get(i);
            double dearer = cost[i] - 1;
            for (int p = 0; p < economy.provinces(); p++) {
                inputs[p] -= dearer * industry.exports()[p];
                users[p] -=
                        priced[i] ? 0 : industry.boughtBy()[p] * industry.finalShare() * industry.spending() * dearer;
            }
        }
    }
}
