package ca.briefpack.tariff.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.TradeFixture;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.CusmaShare.Level;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims on 8703 rise by one point a month from 1 % in 2025-01 to 14 % in 2026-02, on equal imports. */
class CusmaSharesTest {
    private static final CusmaShares SHARES = new CusmaShares(rising().trade().cusmaClaims(), List.of());
    private static final RateAssumptions STANDARD = RateAssumptions.standard();

    private static TradeFixture rising() {
        TradeFixture trade = new TradeFixture();
        for (int month = 0; month < 14; month++) {
            trade.claim("8703", YearMonth.of(2025, 1).plusMonths(month), 100, month + 1);
        }
        return trade.claim("8708", YearMonth.of(2025, 10), 0, 0).claim("4407", YearMonth.of(2025, 10), 300, 150);
    }

    private static CusmaShare share(String hs, String day, CusmaMode mode) {
        return SHARES.share(HsCode.of(hs), Lane.CANADA_TO_US, LocalDate.parse(day), STANDARD.withCusmaMode(mode), LocalDate.MAX);
    }

    private static void reads(CusmaShare share, double fraction, String first, String last) {
        assertThat(share.fraction()).isCloseTo(fraction, within(1e-12));
        assertThat(share.window()).contains(new Window(YearMonth.parse(first), YearMonth.parse(last)));
    }

    @Test
    void month_is_that_of_the_day_or_the_nearest_held() {
        reads(share("8703", "2025-10-15", CusmaMode.MONTH), 0.10, "2025-10", "2025-10");
        reads(share("8703", "2026-11-22", CusmaMode.MONTH), 0.14, "2026-02", "2026-02");
        reads(share("8703", "2024-06-30", CusmaMode.MONTH), 0.01, "2025-01", "2025-01");
    }

    @Test
    void half_year_is_the_calendar_half_or_the_six_latest_months_held() {
        reads(share("8703", "2025-10-15", CusmaMode.HALF_YEAR), 0.095, "2025-07", "2025-12");
        reads(share("8703", "2026-11-22", CusmaMode.HALF_YEAR), 0.115, "2025-09", "2026-02");
        reads(share("8703", "2026-01-10", CusmaMode.HALF_YEAR), 0.105, "2025-08", "2026-01");
        reads(share("8703", "2024-06-30", CusmaMode.HALF_YEAR), 0.035, "2025-01", "2025-06");
    }

    @Test
    void year_is_the_nearest_calendar_year_held_in_full() {
        reads(share("8703", "2025-10-15", CusmaMode.YEAR), 0.065, "2025-01", "2025-12");
        reads(share("8703", "2026-11-22", CusmaMode.YEAR), 0.065, "2025-01", "2025-12");
        reads(share("8703", "2024-06-30", CusmaMode.YEAR), 0.065, "2025-01", "2025-12");
    }

    @Test
    void months_are_weighted_by_value() {
        CusmaShares shares = new CusmaShares(new TradeFixture().claim("8703", YearMonth.of(2025, 7), 300, 300)
                .claim("8703", YearMonth.of(2025, 8), 100, 0).trade().cusmaClaims(), List.of());
        assertThat(shares.share(HsCode.of("8703"), Lane.CANADA_TO_US, LocalDate.parse("2025-08-10"), STANDARD, LocalDate.MAX)
                .fraction())
                .isEqualTo(0.75);
    }

    @Test
    void a_heading_without_imports_takes_its_chapter_and_a_chapter_without_any_takes_all_goods() {
        assertThat(share("870323", "2025-10-15", CusmaMode.MONTH).level()).isEqualTo(Level.HEADING);
        assertThat(share("8708", "2025-10-15", CusmaMode.MONTH)).extracting(CusmaShare::level, CusmaShare::fraction)
                .containsExactly(Level.CHAPTER, 0.10);
        assertThat(share("0102", "2025-10-15", CusmaMode.MONTH)).extracting(CusmaShare::level, CusmaShare::fraction)
                .containsExactly(Level.ALL_GOODS, 0.40);
    }

    @Test
    void a_shift_moves_a_measured_share_but_not_out_of_bounds() {
        LocalDate day = LocalDate.parse("2025-10-15");
        HsCode car = HsCode.of("8703");
        assertThat(SHARES.share(car, Lane.CANADA_TO_US, day, STANDARD.withCusmaShift(0.2), LocalDate.MAX).fraction())
                .isCloseTo(0.295, within(1e-12));
        assertThat(SHARES.share(car, Lane.CANADA_TO_US, day, STANDARD.withCusmaShift(1), LocalDate.MAX).fraction()).isEqualTo(1);
        assertThat(SHARES.share(car, Lane.CANADA_TO_US, day, STANDARD.withCusmaShift(-1), LocalDate.MAX).fraction()).isZero();
    }

    @Test
    void partners_without_claims_are_assumed_to_claim_within_cusma_and_cannot_outside() {
        LocalDate day = LocalDate.parse("2025-10-15");
        HsCode car = HsCode.of("8703");
        assertThat(SHARES.share(car, new Lane(Country.MX, Country.US), day, STANDARD, LocalDate.MAX))
                .isEqualTo(CusmaShare.unmeasured(CusmaShares.UNMEASURED_PARTNER_SHARE, Level.ASSUMED));
        assertThat(SHARES.share(car, new Lane(Country.JP, Country.US), day, STANDARD.withCusmaMode(CusmaMode.QUALIFYING),
                LocalDate.MAX))
                .isEqualTo(CusmaShare.unmeasured(0, Level.OUTSIDE));
    }

    @Test
    void nothing_qualifies_once_the_preference_has_ended() {
        LocalDate day = LocalDate.parse("2025-10-15");
        assertThat(SHARES.share(HsCode.of("8703"), Lane.CANADA_TO_US, day, STANDARD, day))
                .isEqualTo(CusmaShare.unmeasured(0, Level.ENDED));
    }
}
