package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.TradeFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every law, however its measures overlap, and every product and day. */
class RatePropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final List<String> CODES = List.of("72", "7208", "720837", "72083700", "7208370010", "84", "8410", "84109000",
            "87", "870323", "87032301", "4407", "44071300", LawBuilder.ALL_GOODS);
    private static final List<String> PRODUCTS =
            List.of("7208", "720837", "8410", "841090", "8703", "870323", "4407", "440713", "3926", "72");
    private static final List<String> GROUPS = List.of("g0", "g1", "g2", "g3");
    private static final int CASES = 150;

    /** A measure of a made-up law; scope is a code, or all goods. */
    record Draft(String group, Authority authority, double rate, Basis basis, CusmaTreatment cusma, int start, String included,
            String excluded) {
    }

    /** A made-up rule between two groups, in force from a day of the year. */
    record DraftRule(String higher, Effect effect, String lower, int start) {
    }

    private static List<Draft> measures(Draws draws) {
        return draws.list("measures", 1, 7, d -> new Draft(d.one("group", GROUPS), d.one("authority", Authority.values()),
                d.whole("twentieths", 0, 20) / 20.0, d.one("basis", Basis.values()), d.one("cusma", CusmaTreatment.values()),
                d.whole("start", 0, 300), d.one("included", CODES), d.one("excluded", CODES)));
    }

    private static List<DraftRule> rules(Draws draws) {
        return draws.list("rules", 0, 6, d -> new DraftRule(d.one("higher", GROUPS), d.one("effect", Effect.values()),
                d.one("lower", GROUPS), d.whole("start", 0, 300)));
    }

    private static LawBuilder law(List<Draft> measures, List<DraftRule> rules) {
        LawBuilder law = new LawBuilder().border(Country.US);
        CODES.stream().filter(code -> !code.equals(LawBuilder.ALL_GOODS)).forEach(code -> law.list(code, code));
        for (int i = 0; i < measures.size(); i++) {
            Draft draft = measures.get(i);
            law.measure("m" + i, draft.group, draft.authority, draft.rate, draft.basis, draft.cusma,
                    FIRST.plusDays(draft.start) + "/")
                    .include("m" + i, draft.included);
            if (!draft.excluded.equals(LawBuilder.ALL_GOODS)) {
                law.exclude("m" + i, draft.excluded);
            }
        }
        rules.forEach(rule -> law.rule(rule.higher, rule.effect, rule.lower, FIRST.plusDays(rule.start) + "/", "rule"));
        return law;
    }

    private static List<Rate> rates(Law law, LocalDate day, RateAssumptions assumptions) {
        RateEngine engine = new RateEngine(law, TradeFixture.standard());
        return PRODUCTS.stream().map(hs -> engine.rate(HsCode.of(hs), Lane.CANADA_TO_US, day, assumptions)).toList();
    }

    @Test
    void contributions_add_up_to_the_total_and_are_never_negative() {
        Cases.hold(CASES, draws -> {
            List<Draft> measures = measures(draws);
            List<DraftRule> rules = rules(draws);
            int day = draws.whole("day", 0, 365);
            for (Rate rate : rates(law(measures, rules).build(), FIRST.plusDays(day), RateAssumptions.standard())) {
                double sum = 0;
                for (Contribution contribution : rate.contributions()) {
                    assertThat(contribution.rateFraction()).isGreaterThanOrEqualTo(0)
                            .isEqualTo(contribution.statutoryFraction() * contribution.appliedToShare());
                    assertThat(contribution.appliedToShare()).isBetween(0.0, 1.0);
                    sum += contribution.rateFraction();
                }
                assertThat(rate.totalFraction()).isEqualTo(sum);
                assertThat(rate.prohibitedShare()).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        Cases.hold(CASES, draws -> {
            List<Draft> measures = measures(draws);
            List<DraftRule> rules = rules(draws);
            int day = draws.whole("day", 0, 365);
            long seed = draws.whole("seed", 0L, 1000L);
            Law law = law(measures, rules).build();
            Law shuffled = new Law(shuffled(law.measures(), seed), shuffled(law.links(), seed), shuffled(law.codes(), seed),
                    shuffled(law.precedence(), seed), law.companyDuties(), law.itemDuties());
            assertThat(rates(shuffled, FIRST.plusDays(day), RateAssumptions.standard()))
                    .isEqualTo(rates(law, FIRST.plusDays(day), RateAssumptions.standard()));
        });
    }

    private static <T> List<T> shuffled(List<T> rows, long seed) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Test
    void a_measure_dated_in_the_future_changes_nothing_before_its_date() {
        Cases.hold(CASES, draws -> {
            List<Draft> measures = measures(draws);
            List<DraftRule> rules = rules(draws);
            int day = draws.whole("day", 0, 365);
            List<Draft> until = measures.stream().filter(draft -> draft.start <= day).toList();
            List<Draft> inOrder = measures.stream().sorted((a, b) -> Boolean.compare(a.start > day, b.start > day)).toList();
            // lines are added up in groups, and a measure to come may part them otherwise: the last digits of a sum may differ
            assertThat(totals(law(inOrder, rules), day)).containsExactly(totals(law(until, rules), day), within(1e-12));
        });
    }

    private static double[] totals(LawBuilder law, int day) {
        return rates(law.build(), FIRST.plusDays(day), RateAssumptions.standard()).stream().mapToDouble(Rate::totalFraction)
                .toArray();
    }

    /**
     * Only measures that give way exempt CUSMA goods here, and none is a ban: goods exempt from a higher one pay the lower one.
     */
    @Test
    void more_cusma_share_never_raises_a_rate_where_exempting_measures_stand_lowest() {
        Cases.hold(CASES, draws -> {
            List<Draft> measures = measures(draws).stream().filter(draft -> draft.basis != Basis.PROHIBITION).toList();
            double shift = draws.real("shift", -1, 1);
            double more = draws.real("more", 0, 1);
            LawBuilder law = new LawBuilder().border(Country.US);
            for (int i = 0; i < measures.size(); i++) {
                Draft draft = measures.get(i);
                boolean exempts = draft.cusma == CusmaTreatment.EXEMPT;
                law.measure("m" + i, "m" + i, draft.authority, draft.rate, draft.basis, draft.cusma, "/")
                        .include("m" + i, LawBuilder.ALL_GOODS);
                for (int j = 0; exempts && j < measures.size(); j++) {
                    if (measures.get(j).cusma != CusmaTreatment.EXEMPT) {
                        law.rule("m" + j, Effect.TAKES_REMAINDER, "m" + i, "/", "rule");
                    }
                }
            }
            RateAssumptions less = RateAssumptions.standard().withCusmaShift(shift);
            List<Rate> lower = rates(law.build(), FIRST, less);
            List<Rate> higher = rates(law.build(), FIRST, less.withCusmaShift(Math.min(1, shift + more)));
            for (int i = 0; i < lower.size(); i++) {
                assertThat(higher.get(i).totalFraction()).isLessThanOrEqualTo(lower.get(i).totalFraction() + 1e-12);
            }
        });
    }

    @Test
    void every_line_of_the_trade_has_exactly_one_answer() {
        Cases.hold(CASES, draws -> {
            List<Draft> measures = measures(draws);
            List<DraftRule> rules = rules(draws);
            int day = draws.whole("day", 0, 365);
            RateEngine engine = new RateEngine(law(measures, rules).build(), TradeFixture.standard());
            RateSchedule schedule = engine.schedule(Lane.CANADA_TO_US, FIRST.plusDays(day), RateAssumptions.standard());
            assertThat(List.copyOf(schedule.byHeading().keySet())).isEqualTo(engine.headings(Lane.CANADA_TO_US));
            schedule.byHeading().forEach((hs4, rate) -> assertThat(rate).isEqualTo(
                    engine.rate(hs4, Lane.CANADA_TO_US, FIRST.plusDays(day), RateAssumptions.standard())));
        });
    }

    /** An engine keeps the rate that it worked out last: whatever the order of days asked for, the answer must not show it. */
    @Test
    void a_rate_asked_for_before_is_the_rate_worked_out_anew() {
        Cases.hold(CASES, draws -> {
            List<Draft> measures = measures(draws);
            List<DraftRule> rules = rules(draws);
            List<Integer> days = draws.list("days", 2, 6, d -> d.whole("day", 0, 365));
            Law law = law(measures, rules).build();
            RateEngine asked = new RateEngine(law, TradeFixture.standard());
            for (int day : days) {
                LocalDate date = FIRST.plusDays(day);
                List<Rate> again = PRODUCTS.stream()
                        .map(hs -> asked.rate(HsCode.of(hs), Lane.CANADA_TO_US, date, RateAssumptions.standard())).toList();
                assertThat(again).isEqualTo(rates(law, date, RateAssumptions.standard()));
            }
        });
    }
}
