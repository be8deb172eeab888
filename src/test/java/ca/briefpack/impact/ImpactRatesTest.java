package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the model makes of the rates it is given. */
class ImpactRatesTest {

    @Test
    void no_more_is_at_risk_than_is_exported() {
        Rates nearlyAll = (headings, regime, draw) -> {
            double[][] duties = new double[headings.size()][Country.partners().length];
            double[] dutiable = new double[headings.size()];
            Arrays.fill(dutiable, 0.95 - draw.of(ModelParameter.CUSMA_SHIFT));
            return new RateMatrix(duties, dutiable);
        };
        ImpactTable risky =
                ImpactModel.estimate(ImpactModelTest.sample().parameter("cusma-shift", -0.05, 0, 0.05).evidence(), nearlyAll,
                        Sample.plan());
        Estimate atRisk = risky.find(new Cell("status-quo", "BC", "lumber", Indicator.EXPORTS_AT_RISK)).orElseThrow();

        assertThat(atRisk.central()).isCloseTo(0.95 * 900.9e6, within(1e-3));
        assertThat(atRisk.high()).isLessThanOrEqualTo(900.9e6);
    }

    @Test
    void a_ban_ends_exports() {
        Rates ban = Sample.onCanada((regime, heading) -> regime.scenario().equals("ban") && heading.digits().equals("4407")
                ? Double.POSITIVE_INFINITY : 0.0);
        ImpactTable banned = ImpactModel.estimate(ImpactModelTest.sample().evidence(), ban, Sample.plan("ban"));

        assertThat(banned.find(new Cell("ban", "BC", "lumber", Indicator.EXPORTS_CHANGE)).orElseThrow())
                .isEqualTo(Estimate.exact(-900.9e6, Unit.CAD));
        assertThat(banned.find(new Cell("ban", "BC", "lumber", Indicator.EXPORTS_AT_RISK)).orElseThrow().central())
                .isCloseTo(0.75 * 900.9e6, within(1e-3));
    }

    @Test
    void rates_are_asked_once_for_each_law_and_each_value_of_what_moves_them() {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        AtomicInteger times = new AtomicInteger();
        Rates counting = (headings, regime, draw) -> {
            times.incrementAndGet();
            asked.add(regime + "/" + draw.of(ModelParameter.CUSMA_SHIFT) + "/" + draw.of(ModelParameter.METAL_CONTENT) + "/"
                    + draw.of(ModelParameter.US_CONTENT_AUTOS));
            return ImpactModelTest.RATES.rates(headings, regime, draw);
        };
        ImpactModel.estimate(ImpactModelTest.sample().evidence(), counting, Sample.plan("worse"));

        assertThat(times).hasValue(asked.size());
    }

    @Test
    void a_ban_that_stood_before_and_stands_still_changes_nothing() {
        Rates always = (headings, regime, draw) -> {
            double[][] duties = new double[headings.size()][Country.partners().length];
            for (double[] ofHeading : duties) {
                ofHeading[Country.MX.ordinal()] = Double.POSITIVE_INFINITY;
            }
            return new RateMatrix(duties, new double[headings.size()]);
        };
        ImpactTable table = ImpactModel.estimate(ImpactModelTest.sample().evidence(), always, Sample.plan());

        assertThat(table.find(Cell.canada("status-quo", Indicator.EXPORTS_CHANGE))).contains(Estimate.exact(0, Unit.CAD));
    }

    @Test
    void duties_on_competitors_help_canada() {
        Rates onMexico = (headings, regime, draw) -> {
            double[][] duties = new double[headings.size()][Country.partners().length];
            for (double[] ofHeading : duties) {
                ofHeading[Country.MX.ordinal()] = regime.scenario().equals("baseline") ? 0 : 0.25;
            }
            return new RateMatrix(duties, new double[headings.size()]);
        };
        ImpactTable table = ImpactModel.estimate(ImpactModelTest.sample().evidence(), onMexico, Sample.plan());

        assertThat(table.find(Cell.of("status-quo", Province.QC, Indicator.EXPORTS_CHANGE)).orElseThrow().central()).isPositive();
        assertThat(table.find(Cell.of("status-quo", Province.QC, Indicator.EXPORTS_AT_RISK)).orElseThrow())
                .isEqualTo(Estimate.exact(0, Unit.CAD));
    }

    @Test
    void rates_that_make_no_sense_are_refused() {
        double[] us = new double[Country.partners().length];
        us[Country.US.ordinal()] = 0.1;
        double[] negative = new double[Country.partners().length];
        negative[Country.CA.ordinal()] = -0.1;
        double[] none = new double[Country.partners().length];

        assertThatThrownBy(() -> new RateMatrix(new double[][]{us}, new double[1])).hasMessageContaining("own goods");
        assertThatThrownBy(() -> new RateMatrix(new double[][]{negative}, new double[1])).hasMessageContaining("duty -0.1");
        assertThatThrownBy(() -> new RateMatrix(new double[][]{none}, new double[]{1.1})).hasMessageContaining("share 1.1");
        assertThatThrownBy(() -> new RateMatrix(new double[][]{none}, new double[2])).hasMessageContaining("1 headings");
    }
}
