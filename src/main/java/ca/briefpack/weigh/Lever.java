package ca.briefpack.weigh;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import java.util.List;

/**
 * A product that Canada could put a counter-tariff on: what the tariff would cost sellers in the United States and users in
 * Canada.
 *
 * @param heading  the product
 * @param usSales  Canadian dollars of imports from the United States in the year of the data
 * @param usShare  their share of all imports of the product
 * @param outcome  by draw
 * @param rank     by lost sales per dollar of cost, from 1
 * @param holds    share of the points at which it keeps its quarter of the ranking
 * @param fallback true if the elasticity is the mean of those held, for want of its own
 * @param rows     the data behind it
 */
public record Lever(HsCode heading, double usSales, double usShare, Outcome outcome, int rank, double holds, boolean fallback,
        List<SourceRow> rows) {
    public Lever {
        rows = List.copyOf(rows);
    }

    /**
     * What a counter-tariff brings, by draw, in dollars a year.
     *
     * @param lost    sales that the United States loses in Canada, before duty
     * @param cost    what users in Canada lose by the higher price, duty included
     * @param revenue duty that Canada collects, which is part of the cost
     */
    public record Outcome(double[] lost, double[] cost, double[] revenue) {
        public Outcome {
            lost = lost.clone();
            cost = cost.clone();
            revenue = revenue.clone();
        }

        /** Lost sales per dollar of cost to users, by draw. */
        public double[] ratio() {
            double[] ratio = new double[lost.length];
            for (int d = 0; d < ratio.length; d++) {
                ratio[d] = lost[d] / cost[d];
            }
            return ratio;
        }
    }
}
