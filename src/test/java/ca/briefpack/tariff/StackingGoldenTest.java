package ca.briefpack.tariff;

import static ca.briefpack.model.Law.Effect.TAKES_REMAINDER;
import static ca.briefpack.model.TariffMeasure.Basis.FLOOR;
import static ca.briefpack.model.TariffMeasure.Basis.FULL_VALUE;
import static ca.briefpack.model.TariffMeasure.Basis.METAL_CONTENT;
import static ca.briefpack.model.TariffMeasure.Basis.NON_US_CONTENT;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.CONTENT;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.EXEMPT;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.VehicleTerms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stacking and rule cases of Budget-Lab-Yale/tariff-rate-tracker @8315fff (MIT), as the golden files cite them. */
class StackingGoldenTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final HsCode GOODS = HsCode.of("84109000");

    @TestFactory
    Stream<DynamicTest> duties_stack_as_the_tracker_stacks_them() {
        return Golden.rows("tariff_stacking_cases.csv").stream().map(row -> DynamicTest.dynamicTest(row.get("case"), () -> {
            Rate rate =
                    new RateEngine(law(row).build(), TradeFixture.standard()).rate(GOODS, new Lane(origin(row), Country.US), DAY,
                            RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING)
                                    .withMetalContentShare(number(row, "metal_share")));
            assertThat(rate.totalFraction()).as("%s %s", row, rate).isCloseTo(number(row, "expected_total_additional"),
                    within(1e-12));
        }));
    }

    private static Country origin(Map<String, String> row) {
        return row.get("origin").equals("DE") ? Country.EU : Country.valueOf(row.get("origin"));
    }

    /** Other duties fall on what section 232 leaves; the fentanyl duty on goods of China falls on the whole value. */
    private static LawBuilder law(Map<String, String> row) {
        double metal = number(row, "metal_share");
        boolean onContent = row.get("s232_annex").isEmpty() && metal > 0 && metal < 1;
        double s232 = number(row, "rate_232") / (onContent ? metal : 1);
        LawBuilder law = new LawBuilder().border(Country.US);
        levy(law, "s232", Authority.S232, s232, onContent ? METAL_CONTENT : FULL_VALUE);
        levy(law, "reciprocal", Authority.IEEPA, number(row, "rate_ieepa_recip"), FULL_VALUE);
        levy(law, "fentanyl", Authority.IEEPA, number(row, "rate_ieepa_fent"), FULL_VALUE);
        levy(law, "s301", Authority.S301, number(row, "rate_301"), FULL_VALUE);
        levy(law, "s122", Authority.S122, number(row, "rate_s122"), FULL_VALUE);
        if (row.get("method").equals("mutual_exclusion")) {
            law.rule("s232", TAKES_REMAINDER, "reciprocal", "/", "stacking.R").rule("s232", TAKES_REMAINDER, "s122", "/",
                    "stacking.R");
            if (!row.get("origin").equals("CN")) {
                law.rule("s232", TAKES_REMAINDER, "fentanyl", "/", "stacking.R");
            }
        }
        return law;
    }

    private static void levy(LawBuilder law, String id, Authority authority, double rate, Basis basis) {
        if (rate > 0) {
            law.measure(id, id, authority, rate, basis, NONE, "/").include(id, LawBuilder.ALL_GOODS);
        }
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    @TestFactory
    Stream<DynamicTest> rules_of_preference_content_and_floor_give_the_published_rates() {
        return Golden.rows("tariff_rule_units.csv").stream().flatMap(row -> rule(row.get("rule"), inputs(row.get("input")))
                .map(actual -> DynamicTest.dynamicTest(row.get("rule") + " " + row.get("input"),
                        () -> assertThat(actual).isCloseTo(number(row, "expected"), within(1e-12))))
                .stream());
    }

    /** The rate that the engine gives; empty for rules on parsing texts and on regimes that no held measure uses. */
    private static Optional<Double> rule(String rule, Map<String, Double> in) {
        return switch (rule) {
            case "usmca_scaling" -> Optional.of(blend(duty(in.get("rate"), FULL_VALUE, EXEMPT), in.get("usmca_share"),
                    RateAssumptions.standard()));
            case "usmca_auto_232" -> Optional.of(blend(
                    duty(in.get("rate"), NON_US_CONTENT, CONTENT), in.get("usmca_share"),
                    RateAssumptions.standard().withUsContentShare(in.get("us_content_share"))
                            .withUsAssemblyShare(in.get("rebate") / VehicleTerms.ASSEMBLY_OFFSET * in.get("us_assembly_share"))));
            case "floor_deduction" -> Optional.of(blend(duty(in.get("floor"), FLOOR, NONE), in.get("fta_exempt_share"),
                    RateAssumptions.standard().withColumnOneFraction(in.get("mfn"))));
            default -> Optional.empty();
        };
    }

    private static RateEngine duty(double rate, Basis basis, CusmaTreatment cusma) {
        return new RateEngine(new LawBuilder().measure("duty", "s232-autos", Authority.S232, rate, basis, cusma, "/")
                .include("duty", LawBuilder.ALL_GOODS).build(), new TradeFixture().claims("8410", 0, 0).trade());
    }

    private static double blend(RateEngine engine, double cusmaShare, RateAssumptions assumptions) {
        return engine.rate(GOODS, Lane.CANADA_TO_US, DAY, assumptions.withCusmaShift(cusmaShare)).totalFraction();
    }

    private static Map<String, Double> inputs(String input) {
        return Arrays.stream(input.split(";")).map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2 && pair[1].matches("[0-9.]+"))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Double.parseDouble(pair[1])));
    }
}
