package ca.briefpack.impact.sum;

import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.model.Country;

/**
 * What a province sells of a line in a year, dollars.
 *
 * @param line      where the line stands in an answer
 * @param isRated   true if it has a tariff line in the United States
 * @param isCovered true if the province has a multiplier for it
 */
record Sale(int line, double amount, Country into, boolean isRated, boolean isCovered) {
    /**
     * Adds what it is and how it moves at one draw.
     *
     * @param flows by the order of {@link Flow}
     */
    void addTo(double[] flows, ExportResponse.Answer answer, int scenario) {
        double change = change(amount, answer, scenario, line);
        boolean modelled = !Double.isNaN(change);
        double before = modelled ? amount / answer.inYear()[line] : amount;
        add(flows, Flow.soldIn(into), amount);
        add(flows, Flow.COVERED, isCovered ? amount : 0);
        add(flows, Flow.BEFORE, before);
        if (modelled) {
            add(flows, Flow.MODELLED, amount);
            add(flows, Flow.CHANGE, change);
            add(flows, Flow.LOSS, Math.min(0, change));
        }
        if (into == Country.CN) {
            add(flows, Flow.CHINA_BEFORE, before);
            add(flows, Flow.CHINA_CHANGE, modelled ? change : 0);
        } else if (isRated) {
            addDuty(flows, answer.rates().get(scenario));
        }
    }

    /** True if a scenario puts the line where another does: then it adds the same, whoever sells. */
    boolean isAlike(ExportResponse.Answer answer, int scenario, int other) {
        RateMatrix one = answer.rates().get(scenario);
        RateMatrix two = answer.rates().get(other);
        return Double.compare(answer.ratio()[scenario][line], answer.ratio()[other][line]) == 0
                && (into == Country.CN || !isRated || one.canadaAdditional(line) == two.canadaAdditional(line)
                        && one.canadaDutiableShare(line) == two.canadaDutiableShare(line));
    }

    private void addDuty(double[] flows, RateMatrix rates) {
        add(flows, Flow.RATED, amount);
        add(flows, Flow.DUTY, amount * rates.canadaAdditional(line));
        add(flows, Flow.AT_RISK, amount * rates.canadaDutiableShare(line));
    }

    private static void add(double[] flows, Flow flow, double amount) {
        flows[flow.ordinal()] += amount;
    }

    /**
     * The change in sales of a line against the baseline; not a number where it cannot be modelled: without a market, or banned
     * all through the year that sales were observed in, which leaves no baseline to be brought back to.
     */
    static double change(double sold, ExportResponse.Answer answer, int scenario, int line) {
        double inYear = answer.inYear()[line];
        double ratio = answer.ratio()[scenario][line];
        return inYear > 0 && ratio >= 0 ? sold / inYear * (ratio - 1) : Double.NaN;
    }
}
