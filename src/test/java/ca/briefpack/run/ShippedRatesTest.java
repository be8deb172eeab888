package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.DataPackage;
import ca.briefpack.desk.rate.RateAnswer;
import ca.briefpack.desk.rate.RateQuery;
import ca.briefpack.desk.rate.RateReply;
import ca.briefpack.desk.rate.RateTerms;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.Product;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.LawCheck;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.Spread;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rates of the shipped law, product by product and day by day, as {@code golden/tariff/cases.yaml} works them out from the
 * orders.
 */
class ShippedRatesTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);
    private static Evidence evidence;
    private static RateEngine engine;

    @BeforeAll
    static void load() {
        evidence = DataPackage.load(Path.of("data")).evidence();
        engine = new RateEngine(evidence.law(), evidence.trade());
    }

    @TestFactory
    Stream<DynamicTest> goods_pay_what_the_orders_say_on_the_day() throws IOException {
        List<JsonNode> cases = cases();
        assertThat(cases.size()).isGreaterThanOrEqualTo(500);
        return cases.stream().map(one -> DynamicTest.dynamicTest(
                one.at("/given/asOf").asText() + " " + one.get("name").asText(), () -> check(one)));
    }

    private static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String file : List.of("cases.yaml", "cases-2026.yaml")) {
            try (InputStream in = ShippedRatesTest.class.getResourceAsStream("/golden/tariff/" + file)) {
                new YAMLMapper().readTree(in).forEach(cases::add);
            }
        }
        return cases;
    }

    /** Four days of each measure, on goods that some case says it falls on: a date that slips by a day is seen. */
    @Test
    void every_measure_has_a_case_on_the_day_before_its_first_its_last_and_the_day_after() throws IOException {
        Map<String, Set<String>> goods = new TreeMap<>();
        Map<String, List<Set<String>>> answers = new TreeMap<>();
        for (JsonNode one : cases()) {
            for (String measure : named(one)) {
                goods.computeIfAbsent(measure, id -> new TreeSet<>()).add(goods(one));
            }
            answers.computeIfAbsent(goods(one) + one.at("/given/asOf").asText(), key -> new ArrayList<>()).add(named(one));
        }
        List<String> missing = new ArrayList<>();
        for (TariffMeasure measure : evidence.law().measures()) {
            Period inForce = measure.inForce();
            Map<LocalDate, Boolean> days = new TreeMap<>(Map.of(inForce.from().minusDays(1), false, inForce.from(), true));
            if (!inForce.isOpen()) {
                days.put(inForce.to(), true);
                days.put(inForce.to().plusDays(1), false);
            }
            days.forEach((day, levied) -> {
                boolean seen = goods.getOrDefault(measure.id(), Set.of()).stream()
                        .flatMap(item -> answers.getOrDefault(item + day, List.of()).stream())
                        .anyMatch(answer -> answer.contains(measure.id()) == levied);
                if (!seen && !day.isBefore(Law.FIRST_DAY)) {
                    missing.add(measure.id() + (levied ? " falls" : " does not fall") + " on " + day);
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    /** Whatever the assumed share of metal, and with a CUSMA claim or without. */
    @ParameterizedTest
    @CsvSource({"quota-deal, 2025-10-15", "quota-deal, 2026-11-22", "autos-deal, 2025-10-15"})
    void a_quota_or_a_lower_rate_raises_the_duty_on_no_goods_of_canada(String scenario, LocalDate day) {
        RateEngine relief =
                engine.under(evidence.scenarios().stream().filter(s -> s.id().equals(scenario)).findFirst().orElseThrow(), day);
        List<String> raised = new ArrayList<>();
        for (CusmaMode claim : List.of(CusmaMode.QUALIFYING, CusmaMode.NOT_QUALIFYING)) {
            for (double metal : new double[]{0, 1, 10}) {
                RateAssumptions assumed = RateAssumptions.standard().withCusmaMode(claim).withMetalScale(metal);
                for (Product product : evidence.reference().products()) {
                    double before = engine.rate(product.hs4(), Lane.CANADA_TO_US, day, assumed).totalFraction();
                    double after = relief.rate(product.hs4(), Lane.CANADA_TO_US, day, assumed).totalFraction();
                    if (after > before + 1e-9) {
                        raised.add(product.hs4() + " " + claim + " metal " + metal + ": " + before + " to " + after);
                    }
                }
            }
        }
        assertThat(raised).isEmpty();
    }

    private static String goods(JsonNode one) {
        JsonNode given = one.get("given");
        return given.get("hs").asText() + " " + given.get("from").asText() + " " + given.get("into").asText() + " ";
    }

    private static Set<String> named(JsonNode one) {
        Set<String> measures = new TreeSet<>(fields(one.at("/expect/levied")).keySet());
        one.at("/expect/unheld").forEach(id -> measures.add(id.asText()));
        one.at("/expect/onCondition").forEach(id -> measures.add(id.asText()));
        return measures;
    }

    private static void check(JsonNode one) {
        assertThat(one.get("citation").asText()).isNotBlank();
        JsonNode given = one.get("given");
        Rate rate = engine.rate(HsCode.of(given.get("hs").asText()),
                new Lane(Country.valueOf(given.get("from").asText()), Country.valueOf(given.get("into").asText())),
                LocalDate.parse(given.get("asOf").asText()), assumptions(given));
        Map<String, Double> expected = fields(one.at("/expect/levied"));
        Map<String, Double> looked =
                rate.contributions().stream().collect(Collectors.toMap(Contribution::measure, Contribution::rateFraction));
        assertThat(looked.keySet()).as("looked at: %s", rate).containsAll(expected.keySet());
        looked.forEach((measure, fraction) -> assertThat(fraction).as("%s of %s", measure, rate)
                .isCloseTo(expected.getOrDefault(measure, 0.0), ROUNDING));
        assertThat(rate.totalFraction()).as("%s", rate).isCloseTo(one.at("/expect/total").asDouble(), ROUNDING);
        assertThat(rate.prohibited()).as("%s", rate).isEqualTo(one.at("/expect/prohibited").asBoolean());
        one.at("/expect/onCondition").forEach(id -> assertThat(rate.coverage().spread().hinges()).as("%s", rate)
                .extracting(Spread.Hinge::measure).contains(id.asText()));
        if (one.get("expect").has("range")) {
            Spread spread = rate.coverage().spread();
            assertThat(List.of(spread.low(), spread.high())).as("%s", rate)
                    .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                    .containsExactly(one.at("/expect/range/0").asDouble(), one.at("/expect/range/1").asDouble());
        }
        if (one.get("expect").has("unheld")) {
            List<String> unheld = new ArrayList<>();
            one.at("/expect/unheld").forEach(id -> unheld.add(id.asText()));
            assertThat(unheld(rate)).as("measures in force whose goods are not held").containsExactlyInAnyOrderElementsOf(unheld);
        }
    }

    /** The measures that an answer names as in force but without goods. */
    private static List<String> unheld(Rate rate) {
        RateQuery query = new RateQuery(rate.hs(), rate.lane().from(), rate.lane().into(), rate.day(), RateTerms.OF_THE_JOB);
        return new RateReply(evidence.reference(), evidence.law(), evidence.trade(), RateAssumptions.standard()).of(query, rate)
                .unheld().stream()
                .map(RateAnswer.Measure::id).toList();
    }

    private static Map<String, Double> fields(JsonNode node) {
        Map<String, Double> fields = new TreeMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asDouble()));
        return fields;
    }

    private static RateAssumptions assumptions(JsonNode given) {
        RateAssumptions assumptions = RateAssumptions.standard().withCusmaMode(
                given.get("cusma").asText().equals("qualifying") ? CusmaMode.QUALIFYING : CusmaMode.NOT_QUALIFYING);
        if (given.has("company")) {
            assumptions = assumptions.withSoftwoodCompany(given.get("company").asText());
        }
        return given.has("overQuota") ? assumptions.withOverQuotaShare(given.get("overQuota").asDouble()) : assumptions;
    }

    @Test
    void the_shipped_law_has_no_unsettled_overlap_and_no_scope_without_trade() {
        assertThat(LawCheck.check(evidence.law(), evidence.trade())).isEmpty();
    }

    @Test
    void every_line_of_the_trade_has_one_answer_that_adds_up_on_every_lane() {
        List<LocalDate> days =
                List.of(LocalDate.parse("2024-10-01"), LocalDate.parse("2025-03-12"), LocalDate.parse("2025-10-15"),
                        LocalDate.parse("2026-03-01"), LocalDate.parse("2026-09-08"));
        for (Lane lane : List.of(Lane.CANADA_TO_US, new Lane(Country.US, Country.CA), new Lane(Country.CN, Country.CA),
                new Lane(Country.CA, Country.CN))) {
            for (Trade.PartnerImports line : evidence.trade().usImports()) {
                for (LocalDate day : days) {
                    Rate rate = engine.rate(line.hs6(), lane, day, RateAssumptions.standard());
                    double sum = 0;
                    for (Contribution contribution : rate.contributions()) {
                        sum += contribution.rateFraction();
                    }
                    assertThat(rate.totalFraction()).isEqualTo(sum).isBetween(0.0, 2.0);
                }
            }
        }
    }

    /** Parts that are exempt from the vehicle tariff fall under the tariffs that it would displace, which may cost more. */
    @Test
    void goods_that_qualify_pay_no_more_unless_the_exemption_brings_back_what_it_displaced() {
        Set<String> exempting =
                evidence.law().measures().stream().filter(m -> m.duty().cusma() == TariffMeasure.CusmaTreatment.EXEMPT)
                        .map(TariffMeasure::id).collect(Collectors.toSet());
        for (Trade.PartnerImports line : evidence.trade().usImports()) {
            for (LocalDate day : List.of(LocalDate.parse("2025-05-15"), LocalDate.parse("2025-10-15"),
                    LocalDate.parse("2026-09-08"))) {
                Rate other = engine.rate(line.hs6(), Lane.CANADA_TO_US, day,
                        RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING));
                Rate qualifying = engine.rate(line.hs6(), Lane.CANADA_TO_US, day,
                        RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING));
                boolean broughtBack = other.displaced().stream().anyMatch(d -> exempting.contains(d.by()));
                assertThat(broughtBack || qualifying.withColumnOne() <= other.withColumnOne() + 1e-12)
                        .as("%s pays more than %s", qualifying, other).isTrue();
            }
        }
    }
}
