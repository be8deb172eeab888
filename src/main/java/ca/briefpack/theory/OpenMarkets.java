package ca.briefpack.theory;

import ca.briefpack.theory.OpenEconomy.ForeignSale;
import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Market;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All markets of an economy together: home producers' costs follow what their inputs cost, which follows the prices of all
 * markets at home. With cost c of a unit of output and the price Pi of an industry's products:
 * <pre>
 *   c of j = 1 + sum over i of a of i in j ( Pi of i - 1 )
 * </pre>
 * solved by Newton's method: one unknown an industry, from the cost of the state of calibration. Policies may share duties, so
 * what was solved is kept; not for several threads.
 */
public final class OpenMarkets {
    private static final int MOST_ROUNDS = 50;
    /** Newton's method errs by the square of its last step; one so small need not be looked at. */
    private static final double SETTLED = 1e-8;
    private static final double UNSEEN = 1e-13;

    private final OpenEconomy economy;
    private final List<Solved> home = new ArrayList<>();
    private final List<Solved> abroad = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private final boolean[] priced;
    private final double[] used;

    private record Known(double[][] duties, double[][] quota, double[] cost, CostMarket.Outcome[] outcomes) {
        boolean is(TradePolicy policy) {
            return Arrays.deepEquals(duties, policy.home()) && Arrays.deepEquals(quota, policy.quota());
        }
    }

    public OpenMarkets(OpenEconomy economy, Closure closure) {
        this.economy = economy;
        this.priced = new boolean[economy.industries().size()];
        this.used = new double[priced.length];
        economy.goods().forEach(good -> {
            priced[good.industry()] = true;
            used[good.industry()] += OpenEconomy.used(good);
        });
        economy.goods()
                .forEach(good -> home.add(new Solved(good.market(), supply(good, closure))));
        economy.outlets().forEach(outlet -> abroad.add(new Solved(outlet.market(), supply(outlet, closure))));
    }

    private static double[] supply(Good good, Closure closure) {
        double[] supply = new double[good.market().spending().length];
        for (int j = 0; j < supply.length; j++) {
            supply[j] = j == 0 ? closure.homeSupply() : good.atCost()[j] ? Double.POSITIVE_INFINITY : closure.importSupply();
        }
        return supply;
    }

    private static double[] supply(ForeignSale sale, Closure closure) {
        double[] supply = new double[sale.market().spending().length];
        Arrays.fill(supply, sale.supply());
        supply[0] = closure.homeSupply();
        return supply;
    }

    /** What becomes of the markets under a policy. */
    public MarketState solve(TradePolicy policy) {
        Known own = atHome(policy);
        CostMarket.Outcome[] outside = new CostMarket.Outcome[abroad.size()];
        for (int l = 0; l < outside.length; l++) {
            outside[l] = abroad.get(l).at(policy.abroad()[l], own.cost[economy.outlets().get(l).industry()]);
        }
        return new MarketState(own.cost, own.outcomes, outside);
    }

    private Known atHome(TradePolicy policy) {
        for (Known solved : known) {
            if (solved.is(policy)) {
                return solved;
            }
        }
        return solveHome(policy);
    }

    /** Most options leave most of Canada's duties as they are, so it starts from what was solved last. */
    private Known solveHome(TradePolicy policy) {
        Known last = known.isEmpty() ? null : known.get(known.size() - 1);
        double[] cost = new double[economy.industries().size()];
        Arrays.fill(cost, 1);
        CostMarket.Outcome[] outcomes = new CostMarket.Outcome[home.size()];
        if (last != null) {
            cost = last.cost.clone();
        }
        for (int h = 0; h < outcomes.length; h++) {
            boolean isSame = last != null && Arrays.equals(last.duties[h], policy.home()[h])
                    && Arrays.equals(last.quota[h], policy.quota()[h]);
            outcomes[h] = isSame ? last.outcomes[h] : at(h, policy, cost, last == null ? 1 : last.outcomes[h].price());
        }
        double moved = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && moved > SETTLED; round++) {
            double[] step = step(outcomes, cost);
            moved = 0;
            for (int j = 0; j < cost.length; j++) {
                cost[j] += step[j];
                moved = Math.max(moved, Math.abs(step[j]));
            }
            for (int h = 0; h < outcomes.length && moved > UNSEEN; h++) {
                outcomes[h] = at(h, policy, cost, outcomes[h].price());
            }
        }
        Known solved = new Known(policy.home(), policy.quota(), cost, outcomes);
        known.add(solved);
        return solved;
    }

    private CostMarket.Outcome at(int h, TradePolicy policy, double[] cost, double near) {
        return home.get(h).at(policy.home()[h], policy.quota()[h], cost[economy.goods().get(h).industry()], near);
    }

    /**
     * Newton's step. The price of an industry's products is that of its goods by what is spent on them as inputs; without goods,
     * it is its cost.
     */
    private double[] step(CostMarket.Outcome[] outcomes, double[] cost) {
        int n = cost.length;
        double[] rise = new double[n];
        double[] slope = new double[n];
        for (int h = 0; h < outcomes.length; h++) {
            Good good = economy.goods().get(h);
            int i = good.industry();
            double weight = used[i] > 0 ? OpenEconomy.used(good) / used[i] : 0;
            rise[i] += weight * (outcomes[h].price() - 1);
            slope[i] += weight * outcomes[h].price() * outcomes[h].slope();
        }
        double[][] matrix = new double[n][n];
        double[] gap = new double[n];
        for (int j = 0; j < n; j++) {
            matrix[j][j] = 1;
            gap[j] = 1 - cost[j];
            for (int i = 0; i < n; i++) {
                matrix[j][i] -= economy.inputs()[i][j] * (priced[i] ? slope[i] : 1);
                gap[j] += economy.inputs()[i][j] * (priced[i] ? rise[i] : cost[i] - 1);
            }
        }
        return new LuDecomposition(matrix).solve(gap);
    }

    /** A market and what was asked of it. */
    private static final class Solved {
        private final Market start;
        private final CostMarket market;
        private final double[] noQuota;
        private final List<Asked> asked = new ArrayList<>();

        private double[] lastDuty = {};
        private double[] lastChanges = {};

        private record Asked(double[] duty, double cost, CostMarket.Outcome outcome) {
        }

        Solved(Market start, double[] supply) {
            this.start = start;
            this.noQuota = new double[supply.length];
            this.market = new CostMarket(start.spending(), start.sigma(), start.eta(), supply);
            Arrays.fill(noQuota, Double.POSITIVE_INFINITY);
        }

        CostMarket.Outcome at(double[] duty, double[] quota, double cost, double near) {
            return market.solve(changes(duty), cost, quota, near);
        }

        CostMarket.Outcome at(double[] duty, double cost) {
            for (Asked before : asked) {
                if (before.cost == cost && Arrays.equals(before.duty, duty)) {
                    return before.outcome;
                }
            }
            double near = asked.isEmpty() ? 1 : asked.get(asked.size() - 1).outcome.price();
            CostMarket.Outcome outcome = market.solve(changes(duty), cost, noQuota, near);
            asked.add(new Asked(duty, cost, outcome));
            return outcome;
        }

        /** In logarithms; most often asked of the same duties as before. */
        private double[] changes(double[] duty) {
            if (!Arrays.equals(duty, lastDuty)) {
                double[] k = new double[duty.length];
                for (int j = 0; j < k.length; j++) {
                    // equal duties must give exactly no change, also where both shut the source out
                    k[j] = duty[j] == start.duty()[j] ? 1 : (1 + duty[j]) / (1 + start.duty()[j]);
                }
                lastChanges = CostMarket.logs(k);
                lastDuty = duty;
            }
            return lastChanges;
        }
    }
}
