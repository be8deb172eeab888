package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.tariff.LawFixture;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.RateHistory.Point;
import ca.briefpack.tariff.TradeFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rates of every day between two, on the miniature law. */
class RateHistoryTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-10-01");
    private static final RateEngine ENGINE = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions MONTHLY = RateAssumptions.standard().withCusmaMode(CusmaMode.MONTH);
    private static final RateHistory HISTORY = RateHistory.of(ENGINE, Lane.CANADA_TO_US, new Period(FIRST, LAST), MONTHLY);
    private static final Map<HsCode, Double> BASKET =
            ENGINE.headings(Lane.CANADA_TO_US).stream().collect(Collectors.toMap(hs -> hs, hs -> 1.0));

    @Test
    void every_day_has_the_rates_of_that_day() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            RateSchedule held = HISTORY.on(day);
            RateSchedule exact = ENGINE.schedule(Lane.CANADA_TO_US, day, MONTHLY);
            exact.byHeading().forEach((hs, rate) -> assertThat(held.findRate(hs).orElseThrow().contributions())
                    .as("%s on %s", hs, exact.day()).isEqualTo(rate.contributions()));
        }
    }

    @Test
    void parts_by_authority_add_up_to_the_total_at_every_point() {
        List<Point> points = HISTORY.of(BASKET, FIRST);
        assertThat(points).hasSizeGreaterThan(10).allSatisfy(point -> assertThat(point.rate().byAuthority().values().stream()
                .mapToDouble(Double::doubleValue).sum()).isCloseTo(point.rate().totalFraction(), within(1e-15)));
    }

    @Test
    void a_point_stands_only_where_some_part_moves() {
        List<Point> points = HISTORY.of(BASKET, FIRST);
        assertThat(points.get(0).from()).isEqualTo(FIRST);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).rate().byAuthority()).isNotEqualTo(points.get(i - 1).rate().byAuthority());
            assertThat(points.get(i).from()).isAfter(points.get(i - 1).from());
        }
    }

    @Test
    void points_begin_on_the_day_asked_for_with_the_rate_then_in_force() {
        List<Point> points = HISTORY.of(Map.of(HsCode.of("7208"), 1.0), LocalDate.parse("2025-07-10"));
        assertThat(points.get(0).from()).isEqualTo("2025-07-10");
        assertThat(points.get(0).rate().fraction(Authority.S232)).isEqualTo(0.50);
    }
}
