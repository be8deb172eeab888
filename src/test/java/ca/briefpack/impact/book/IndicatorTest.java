package ca.briefpack.impact.book;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What kinds of indicators there are. */
class IndicatorTest {

    private static List<Indicator> those(Predicate<Indicator> that) {
        return Arrays.stream(Indicator.values()).filter(that).toList();
    }

    @Test
    void a_change_against_the_status_quo_says_so_and_has_its_twin_against_the_baseline() {
        assertThat(those(Indicator::isAgainstStatusQuo)).isNotEmpty().allSatisfy(indicator -> {
            Indicator twin = Indicator.valueOf(indicator.name().replace("_VS_STATUS_QUO", ""));
            assertThat(twin.isAgainstStatusQuo()).isFalse();
            assertThat(twin.unit()).isEqualTo(indicator.unit());
            assertThat(twin.method()).isEqualTo(indicator.method());
        });
    }

    @Test
    void rates_alone_move_what_is_at_risk_and_the_effective_rate() {
        assertThat(those(Indicator::isByRates)).containsExactly(Indicator.EXPORTS_AT_RISK, Indicator.EFFECTIVE_RATE);
    }

    @Test
    void levels_are_what_is_observed_exposed_or_rated_and_all_else_is_a_change() {
        assertThat(those(Indicator::isLevel)).containsExactly(Indicator.EXPORTS_US, Indicator.EXPORTS_AT_RISK,
                Indicator.EFFECTIVE_RATE, Indicator.EXPORTS_CHINA, Indicator.HOME_SALES, Indicator.GDP_EXPOSED,
                Indicator.JOBS_EXPOSED);
    }

    @Test
    void what_is_sold_at_home_is_counted_in_no_export() {
        assertThat(those(indicator -> indicator.counts(Country.CA))).isEqualTo(those(Indicator::isOfHome))
                .noneMatch(indicator -> indicator.counts(Country.US) || indicator.counts(Country.CN));
        assertThat(Indicator.EXPORTS_CHANGE.counts(Country.US)).isTrue();
        assertThat(Indicator.EXPORTS_CHANGE.counts(Country.CN)).isTrue();
        assertThat(Indicator.EXPORTS_US_CHANGE.counts(Country.CN)).isFalse();
        assertThat(Indicator.EXPORTS_CHINA_CHANGE.counts(Country.US)).isFalse();
    }
}
