package ca.briefpack.impact.income;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.MultiplierBook.Effect;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.model.Province;
import ca.briefpack.theory.MarketState;
import java.util.List;

/**
 * Workers that the duties under a law displace in each province, against the law of the baseline: the change in jobs by all
 * provinces' exports, as it is printed, and by all home producers' sales in Canada, if both together are a loss. A place whose
 * jobs are not modelled has none.
 */
final class DisplacedWorkers {
    private static final Province[] PLACES = Province.values();
    private final MultiplierBook multipliers;
    /** By line sold abroad and by market at home, the jobs of each place that hang on all that is sold there. */
    private final double[][] abroad;
    private final double[][] atHome;

    /** @param home what home producers sell */
    DisplacedWorkers(ExportBook exports, MultiplierBook multipliers, List<HomeTable.Goods> home) {
        this.multipliers = multipliers;
        this.abroad = new double[exports.lines().size()][PLACES.length];
        this.atHome = new double[home.stream().mapToInt(HomeTable.Goods::market).max().orElse(-1) + 1][PLACES.length];
        for (Province seller : PLACES) {
            int o = seller.ordinal();
            for (int h = 0; h < abroad.length; h++) {
                double[] hanging = abroad[h];
                double sold = exports.value(o, h);
                multipliers.effect(o, h).ifPresent(effect -> add(hanging, seller, sold, effect));
            }
            home.forEach(goods -> multipliers.ofIndustry(seller, goods.industry())
                    .ifPresent(effect -> add(atHome[goods.market()], seller, goods.sales()[o], effect)));
        }
    }

    private void add(double[] hanging, Province seller, double sold, Effect effect) {
        for (Province place : PLACES) {
            hanging[place.ordinal()] += sold * (place == seller ? effect.jobsOwn()
                    : (effect.jobsCanada() - effect.jobsOwn()) * multipliers.spillover().share(seller, place));
        }
    }

    /**
     * The change in jobs of each place.
     *
     * @param regime of the answer
     * @param state  of the markets at home, against that in which they are calibrated
     */
    double[] change(Draw draw, ExportResponse.Answer answer, int regime, MarketState state) {
        double[] jobs = new double[PLACES.length];
        double kept = 1 - draw.of(ModelParameter.LOST_SALES_DIVERTED);
        for (int h = 0; h < abroad.length; h++) {
            double ratio = answer.ratio()[regime][h];
            if (answer.inYear()[h] > 0 && ratio >= 0) {
                add(jobs, abroad[h], (ratio - 1) / answer.inYear()[h] * (ratio < 1 ? kept : 1));
            }
        }
        for (int m = 0; m < atHome.length; m++) {
            add(jobs, atHome[m], (state.home()[m].quantities()[0] - 1) * draw.of(ModelParameter.HOME_SALES_SCALE));
        }
        for (int p = 0; p < jobs.length; p++) {
            jobs[p] *= draw.of(ModelParameter.MULTIPLIER_SCALE);
        }
        return jobs;
    }

    private static void add(double[] jobs, double[] hanging, double moved) {
        for (int p = 0; moved != 0 && p < jobs.length; p++) {
            jobs[p] += hanging[p] * moved;
        }
    }

    /** Jobs lost, place by place: what one place gains makes no worker of another whole. */
    double[] lost(double[] before, double[] after) {
        double[] lost = new double[PLACES.length];
        for (Province place : PLACES) {
            int p = place.ordinal();
            lost[p] = multipliers.covers(place) ? Math.max(0, before[p] - after[p]) : 0;
        }
        return lost;
    }
}
