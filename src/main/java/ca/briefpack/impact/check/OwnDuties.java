package ca.briefpack.impact.check;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Trade.CanadaImports;
import java.util.Comparator;
import java.util.List;

/** What Canada takes of each country's goods, on the average of what it buys of them; no parameter of the model moves it. */
public final class OwnDuties {
    private final double[] before;
    private final double[] after;

    /** Under the laws of the baseline and of the status quo. */
    public OwnDuties(Evidence evidence, Rates rates, StudyPlan plan, Draw draw) {
        List<CanadaImports> bought = evidence.trade().canadaImports().stream().filter(i -> i.year() == plan.exportsYear())
                .sorted(Comparator.comparing(CanadaImports::hs4)).toList();
        this.before = means(bought, rates, plan.baseline(), draw);
        this.after = means(bought, rates, plan.statusQuo(), draw);
    }

    private static double[] means(List<CanadaImports> bought, Rates rates, Regime regime, Draw draw) {
        List<CanadaImports> paying = bought.stream().filter(i -> rates.mayPay(Country.CA, i.hs4())).toList();
        RateMatrix matrix = rates.rates(Country.CA, paying.stream().map(CanadaImports::hs4).toList(), regime, draw);
        double[] means = new double[Country.partners().length];
        for (Country of : Country.partners()) {
            double duty = 0;
            for (int h = 0; h < paying.size(); h++) {
                duty += paying.get(h).byOrigin()[of.ordinal()] * Math.min(EconomyCheck.BAN, matrix.duty(h, of));
            }
            double value = bought.stream().mapToDouble(i -> i.byOrigin()[of.ordinal()]).sum();
            means[of.ordinal()] = value == 0 ? 0 : duty / value;
        }
        return means;
    }

    /** By country, under the law of the baseline. */
    double[] before() {
        return before;
    }

    /** By country, under the law of the status quo. */
    double[] after() {
        return after;
    }
}
