package ca.briefpack.impact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.check.BackTest.Fit;
import ca.briefpack.impact.check.BackTest.OfSector;
import ca.briefpack.model.Sector.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How near the model comes is weighted by trade, and only sectors whose duties moved test it. */
class BackTestTest {
    private static OfSector sector(double base, double model, double seen) {
        return new OfSector("any", Response.MARKET, base, model, seen, 0.1);
    }

    /** Changes in per cent -10, -20, -30 beside -12, -18, -36, the first with half of the trade. */
    @Test
    void correlation_and_error_are_weighted_by_trade() {
        Fit fit = BackTest.fit(List.of(sector(200, -20, -24), sector(100, -20, -18), sector(100, -30, -36)));

        // means -17.5 and -19.5: covariance 78.75, variances 68.75 and 96.75
        assertThat(fit.correlation()).isCloseTo(78.75 / Math.sqrt(68.75 * 96.75), within(1e-12));
        assertThat(fit.error()).isCloseTo((4 + 2 + 6) / 400.0, within(1e-12));
        assertThat(fit.model()).isEqualTo(-70);
        assertThat(fit.seen()).isEqualTo(-78);
    }

    @Test
    void a_model_that_says_what_was_seen_has_no_error() {
        Fit fit = BackTest.fit(List.of(sector(200, -20, -20), sector(100, -20, -20), sector(100, -30, -30)));

        assertThat(fit.correlation()).isCloseTo(1, within(1e-12));
        assertThat(fit.error()).isZero();
    }

    @Test
    void two_sectors_correlate_with_anything_and_nothing_sold_counts_for_nothing() {
        Fit fit = BackTest.fit(List.of(sector(200, -20, -24), sector(100, -20, -18), sector(0, 0, 50)));

        assertThat(fit.sectors()).isEqualTo(2);
        assertThat(fit.correlation()).isNaN();
        assertThat(fit.seen()).isEqualTo(-42);
    }

    @Test
    void contracts_a_world_price_and_duties_that_did_not_rise_tell_nothing_of_how_buyers_respond() {
        assertThat(sector(100, -10, -10).isTest()).isTrue();
        assertThat(new OfSector("power", Response.BOUND, 100, 0, 9, 0.1).isTest()).isFalse();
        assertThat(new OfSector("oil", Response.WORLD_PRICE, 100, -1, -9, 0.1).isTest()).isFalse();
        assertThat(new OfSector("lobster", Response.MARKET, 100, 0, 3, 0.009).isTest()).isFalse();
    }

    /** 80 sold at a ratio of 0.8 and 40 at one of 0.4 are both what a month of 100 at the baseline leaves. */
    @Test
    void sales_of_a_year_are_brought_back_to_the_baseline_by_the_mean_ratio_of_its_months() {
        assertThat(BackTest.salesAtBaseline(80 + 40, 0.8 + 0.4).orElseThrow()).isCloseTo(100, within(1e-12));
        assertThat(BackTest.salesAtBaseline(300, 3)).as("no duty rose: the mean of the months").hasValue(100);
        assertThat(BackTest.salesAtBaseline(0, 0)).as("shut out in every month").isEmpty();
    }

    @Test
    void goods_that_a_market_decides_are_quiet_where_duties_did_not_rise() {
        assertThat(sector(100, -10, -10).isQuiet()).isFalse();
        assertThat(new OfSector("lobster", Response.MARKET, 100, 0, 3, 0.009).isQuiet()).isTrue();
        assertThat(new OfSector("oil", Response.WORLD_PRICE, 100, -1, -9, 0).isQuiet()).isFalse();
    }
}
