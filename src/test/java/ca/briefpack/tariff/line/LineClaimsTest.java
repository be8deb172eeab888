package ca.briefpack.tariff.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CusmaClaim;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.CusmaShare.Level;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Three lines of cars: one claims 90 % of 100 in the first half of 2025 and 40 % of 100 in the second, one all of 50 in the
 * second, one has no imports.
 */
class LineClaimsTest {
    private static final HsCode CARS = HsCode.of("8703");
    private static final String FIRST = "8703230120";
    private static final String SECOND = "8703230140";
    private static final String THIRD = "8703240110";
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};
    private static final LineWeights.Lines LINES =
            new LineWeights.Lines(List.of(FIRST, SECOND, THIRD), WEIGHTS, Weighting.BY_LINE);
    private static final List<LineImports> IMPORTS =
            List.of(imports(2, FIRST, 1, 100, 90), imports(3, FIRST, 7, 100, 40), imports(4, SECOND, 7, 50, 51));
    /** Cars claimed 40 % of 100 in the first half of 2025, and 60 % of 400 in the second. */
    private static final CusmaShares SHARES = new CusmaShares(List.of(claim(2, 3, 100, 40), claim(3, 9, 400, 240)), IMPORTS);

    private static LineImports imports(int row, String line, int month, double value, double claimed) {
        return new LineImports(HsCode.of(line), YearMonth.of(2025, month), YearMonth.of(2025, month + 5), value, claimed,
                new SourceRow("us_line_imports.csv", row, List.of("S100")));
    }

    private static CusmaClaim claim(int row, int month, double value, double claimed) {
        return new CusmaClaim(CARS, YearMonth.of(2025, month), value, claimed,
                new SourceRow("cusma_claims.csv", row, List.of("S101")));
    }

    private static Window window(int first, int last) {
        return new Window(YearMonth.of(2025, first), YearMonth.of(2025, last));
    }

    private static Optional<CusmaShares.ByLine> byLine(Window window, CusmaMode mode) {
        return SHARES.byLine(CARS, LINES, new CusmaShare(0.6, Level.HEADING, Optional.of(window)), mode);
    }

    private static void claims(double[] shares, double... expected) {
        assertThat(shares).containsExactly(expected, within(1e-12));
    }

    @Test
    void a_line_claims_what_it_did_in_the_half_year_but_no_more_than_all_and_one_without_imports_what_the_heading_does() {
        CusmaShares.ByLine half = byLine(window(7, 12), CusmaMode.HALF_YEAR).orElseThrow();

        claims(half.measured(), 0.4, 1, 0.6);
        assertThat(half.together()).isCloseTo(0.5 * 0.4 + 0.3 + 0.2 * 0.6, within(1e-12));
        assertThat(half.share(0.62)).isEqualTo(new CusmaShare(0.62, Level.LINE, Optional.of(window(7, 12))));
    }

    @Test
    void months_that_touch_two_half_years_are_measured_over_both() {
        CusmaShares.ByLine year = byLine(window(4, 9), CusmaMode.HALF_YEAR).orElseThrow();

        assertThat(year.window()).isEqualTo(window(1, 12));
        claims(year.measured(), 0.65, 1, 0.56);
        assertThat(SHARES.rows(CARS, List.of(FIRST, SECOND), window(1, 12))).extracting(SourceRow::line).containsExactly(2, 3, 4);
        assertThat(SHARES.rows(CARS, List.of(FIRST, SECOND), window(12, 12))).extracting(SourceRow::line).containsExactly(3, 4);
        assertThat(SHARES.rows(CARS, List.of(FIRST), window(6, 6))).extracting(SourceRow::line).containsExactly(2);
    }

    @Test
    void a_line_without_imports_rests_on_the_claims_of_its_heading() {
        assertThat(SHARES.rows(CARS, List.of(FIRST, THIRD), window(1, 12))).extracting(SourceRow::toString)
                .hasSize(4).filteredOn(row -> row.contains("cusma_claims.csv")).hasSize(2);
    }

    @Test
    void lines_claim_the_same_whoever_asked_for_those_months_before() {
        CusmaShares asked = new CusmaShares(List.of(claim(2, 3, 100, 40), claim(3, 9, 400, 240)), IMPORTS);
        CusmaShare low = new CusmaShare(0.1, Level.HEADING, Optional.of(window(4, 9)));
        CusmaShare high = new CusmaShare(0.9, Level.HEADING, Optional.of(window(5, 10)));

        double[] before = asked.byLine(CARS, LINES, low, CusmaMode.HALF_YEAR).orElseThrow().measured();
        claims(asked.byLine(CARS, LINES, high, CusmaMode.YEAR).orElseThrow().measured(), before);
        claims(SHARES.byLine(CARS, LINES, high, CusmaMode.YEAR).orElseThrow().measured(), before);
    }

    @Test
    void lines_claim_alike_by_month_outside_what_is_held_and_where_nothing_was_measured() {
        assertThat(byLine(window(7, 12), CusmaMode.MONTH)).isEmpty();
        assertThat(byLine(new Window(YearMonth.of(2026, 1), YearMonth.of(2026, 6)), CusmaMode.HALF_YEAR)).isEmpty();
        assertThat(SHARES.byLine(CARS, LINES, CusmaShare.unmeasured(0.5, Level.ASSUMED), CusmaMode.HALF_YEAR)).isEmpty();
    }

    @Test
    void a_shift_moves_every_line_the_same_part_of_its_way_and_none_beyond_nothing_or_all() {
        CusmaShares.ByLine half = byLine(window(7, 12), CusmaMode.HALF_YEAR).orElseThrow();

        claims(half.shares(0), 0.4, 1, 0.6);
        claims(half.shares(-0.31), 0.2, 0.5, 0.3);
        claims(half.shares(0.19), 0.7, 1, 0.8);
        claims(half.shares(2), 1, 1, 1);
        claims(half.shares(-2), 0, 0, 0);
    }

    /**
     * Over the year 200 of the first line and 50 of the second are shipped, of which in the second half 40 % and all claim: 52 %
     * together.
     */
    @Test
    void a_rate_on_what_does_not_claim_follows_the_claims_of_its_lines() {
        LawBuilder law = new LawBuilder().list("cars", "8703")
                .measure("m", "g", Authority.S232, 0.25, Basis.FULL_VALUE, CusmaTreatment.EXEMPT, "/").include("m", "cars");
        List<CusmaClaim> claims = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new CusmaClaim(CARS, YearMonth.of(2025, month), 100, 60,
                        new SourceRow("cusma_claims.csv", month + 1, List.of("S100"))))
                .toList();
        Trade trade = new Trade(List.of(), List.of(), List.of(), List.of(), List.of(), claims, List.of(), List.of(), List.of(),
                List.of(), IMPORTS);
        RateEngine engine = new RateEngine(law.build(), trade);

        Rate rate = engine.rate(CARS, Lane.CANADA_TO_US, LocalDate.of(2025, 10, 15), RateAssumptions.standard());

        assertThat(rate.cusma().level()).isEqualTo(Level.LINE);
        assertThat(rate.cusmaShare()).isCloseTo(0.52, within(1e-12));
        assertThat(rate.totalFraction()).isCloseTo(0.25 * 0.48, within(1e-12));
        assertThat(rate.withColumnOne()).isEqualTo(rate.totalFraction());
        assertThat(rate.coverage().spread().least()).isZero();
        assertThat(rate.coverage().spread().most()).isCloseTo(0.25 * 0.6, within(1e-12));
        assertThat(
                engine.rate(CARS, Lane.CANADA_TO_US, LocalDate.of(2025, 10, 15), RateAssumptions.standard().withCusmaShift(-0.26))
                        .totalFraction())
                .isCloseTo(0.25 * 0.74, within(1e-12));
        assertThat(engine.rate(CARS, Lane.CANADA_TO_US, LocalDate.of(2025, 10, 15),
                RateAssumptions.standard().withCusmaMode(CusmaMode.MONTH)).cusma().level())
                .isEqualTo(Level.HEADING);
    }

    @Test
    void the_claims_behind_a_share_are_those_of_its_goods_and_months() {
        CusmaShares shares = new CusmaShares(
                List.of(claim(2, "8703", 1), claim(3, "8703", 2), claim(4, "8708", 2), claim(5, "4407", 2)), List.of());
        Optional<Window> february = Optional.of(window(2, 2));

        assertThat(shares.rows(CARS, new CusmaShare(0.5, Level.HEADING, february))).extracting(SourceRow::line)
                .containsExactly(3);
        assertThat(shares.rows(CARS, new CusmaShare(0.5, Level.CHAPTER, february))).extracting(SourceRow::line).containsExactly(3,
                4);
        assertThat(shares.rows(CARS, new CusmaShare(0.5, Level.ALL_GOODS, february))).extracting(SourceRow::line)
                .containsExactly(3, 4, 5);
        assertThat(shares.rows(CARS, CusmaShare.unmeasured(0.5, Level.ASSUMED))).isEmpty();
    }

    private static CusmaClaim claim(int row, String heading, int month) {
        return new CusmaClaim(HsCode.of(heading), YearMonth.of(2025, month), 100, 50,
                new SourceRow("cusma_claims.csv", row, List.of("S100")));
    }
}
