package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.data.DataPackage;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.TariffLine;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds between the rates of headings and of the lines beneath them, on the shipped law and trade. */
class LinesOfTheLawTest {
    private static final List<LocalDate> DAYS =
            Stream.of("2025-01-31", "2025-10-15", "2026-03-01", "2026-06-08", "2026-10-01").map(LocalDate::parse).toList();
    private static Evidence evidence;
    private static RateEngine engine;

    @BeforeAll
    static void load() {
        evidence = DataPackage.load(Path.of("data")).evidence();
        engine = new RateEngine(evidence.law(), evidence.trade());
    }

    private static RateAssumptions claims(CusmaMode mode) {
        return RateAssumptions.standard().withCusmaMode(mode);
    }

    private static Stream<HsCode> headings() {
        return engine.headings(Lane.CANADA_TO_US).stream().filter(hs -> !hs.isSpecial());
    }

    @ParameterizedTest
    @EnumSource(value = CusmaMode.class, names = {"QUALIFYING", "NOT_QUALIFYING", "HALF_YEAR", "YEAR"})
    void the_rate_of_a_heading_is_that_of_its_lines_weighed_by_trade(CusmaMode mode) {
        Map<String, Double> imports = new HashMap<>();
        evidence.trade().lineImports().stream().filter(row -> row.first().getYear() == 2025)
                .forEach(row -> imports.merge(row.line().digits(), row.importUsd(), Double::sum));
        Map<String, List<String>> byHeading =
                imports.keySet().stream().collect(Collectors.groupingBy(line -> line.substring(0, 4)));
        for (LocalDate day : DAYS) {
            headings().forEach(heading -> {
                Rate whole = engine.rate(heading, Lane.CANADA_TO_US, day, claims(mode));
                List<String> lines = byHeading.getOrDefault(heading.digits(), List.of());
                assertThat(whole.coverage().weighting()).as(heading.digits())
                        .isEqualTo(lines.isEmpty() ? whole.coverage().weighting() : Weighting.BY_LINE);
                double value = lines.stream().mapToDouble(imports::get).sum();
                double mean = lines.stream().mapToDouble(line -> imports.get(line)
                        * engine.rate(HsCode.of(line), Lane.CANADA_TO_US, day, claims(mode)).totalFraction()).sum() / value;
                // a line without imports in the half-year claims as its heading does, alone and within it
                assertThat(whole.totalFraction()).as("%s on %s", heading, day)
                        .isCloseTo(lines.isEmpty() ? whole.totalFraction() : mean, within(1e-9));
            });
        }
    }

    @Test
    void a_rate_lies_between_those_of_its_lines_and_its_contributions_add_up() {
        for (LocalDate day : DAYS) {
            headings().map(heading -> engine.rate(heading, Lane.CANADA_TO_US, day, RateAssumptions.standard())).forEach(rate -> {
                double open = 1 - rate.prohibitedShare();
                assertThat(rate.totalFraction()).as("%s", rate).isBetween(rate.coverage().spread().least() * open - 1e-9,
                        rate.coverage().spread().most() * open + 1e-9);
                assertThat(rate.totalFraction()).isBetween(rate.coverage().spread().low() - 1e-9,
                        rate.coverage().spread().high() + 1e-9);
                assertThat(rate.contributions().stream().mapToDouble(Contribution::rateFraction).sum())
                        .isCloseTo(rate.totalFraction(), within(1e-15));
            });
        }
    }

    @Test
    void goods_under_a_ban_have_no_rate() {
        List<String> lists = evidence.law().links().stream().filter(link -> link.measure().equals("s338-ban"))
                .map(Law.ScopeLink::list).toList();
        List<Law.ScopeCode> banned = evidence.law().codes().stream()
                .filter(code -> lists.contains(code.list()) && code.condition().isEmpty()).toList();
        assertThat(banned).hasSizeGreaterThan(45);
        for (Law.ScopeCode code : banned) {
            for (CusmaMode mode : List.of(CusmaMode.QUALIFYING, CusmaMode.NOT_QUALIFYING)) {
                Rate rate = engine.rate(code.prefix(), Lane.CANADA_TO_US, LocalDate.parse("2026-10-01"), claims(mode));
                assertThat(rate.prohibited()).as("%s", rate).isTrue();
                assertThat(rate.totalFraction()).as("%s", rate).isZero();
            }
        }
    }

    @Test
    void goods_that_claim_preference_on_a_line_of_the_agreement_pay_no_ordinary_duty() {
        List<TariffLine> lines =
                evidence.trade().usLines().stream().filter(line -> line.special().equals(TariffLine.FREE_UNDER_CUSMA)).toList();
        assertThat(lines).hasSizeGreaterThan(12_000);
        lines.forEach(line -> {
            Rate rate = engine.rate(line.line(), Lane.CANADA_TO_US, LocalDate.parse("2025-10-15"), claims(CusmaMode.QUALIFYING));
            assertThat(rate.columnOne().fraction()).as("%s", line).isZero();
        });
    }

    @Test
    void versions_of_a_list_never_overlap_for_a_code() {
        Map<String, List<Law.ScopeCode>> lists = evidence.law().codes().stream().filter(code -> code.list().startsWith("s338-"))
                .collect(Collectors.groupingBy(Law.ScopeCode::list));
        lists.values().forEach(codes -> codes.forEach(code -> assertThat(codes.stream().filter(other -> other != code
                && other.prefix().isWithin(code.prefix()) && other.inForce().overlaps(code.inForce()))).as("beneath %s", code)
                .isEmpty()));
    }

    @Test
    void what_canada_sells_by_line_is_what_it_sells_by_heading() {
        Map<String, Double> byLine = new HashMap<>();
        evidence.trade().lineImports().stream().filter(row -> row.first().getYear() == 2025)
                .forEach(row -> byLine.merge(heading(row), row.importUsd(), Double::sum));
        Map<String, Double> byHeading = new HashMap<>();
        evidence.trade().cusmaClaims().stream().filter(claim -> claim.month().getYear() == 2025)
                .forEach(claim -> byHeading.merge(claim.hs4().digits(), claim.importUsd(), Double::sum));
        byHeading.forEach((heading, value) -> assertThat(byLine.get(heading)).as(heading).isEqualTo(value));
    }

    private static String heading(LineImports row) {
        return row.line().digits().substring(0, 4);
    }
}
