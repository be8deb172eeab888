package ca.briefpack.tariff.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Goods of which a part meets a condition of use: what is counted, and the ends that are possible. Worked out by hand. */
class GoodsOnConditionTest {
    private static final HsCode PART = HsCode.of("8703230120");
    private static final double HAIR = 1e-12;
    private static final Condition VEHICLES = condition("for-vehicles", 0.1, 0.3, 0.6);
    private static final Condition REPAIR = condition("for-repair", 0.5, 0.5, 0.9);
    private final LawBuilder law = new LawBuilder();
    private final List<ScopeCode> conditional = new ArrayList<>();

    private static Condition condition(String id, double low, double central, double high) {
        return new Condition(id, Text.same(id), low, central, high, false, Text.same("note"),
                LawBuilder.row("conditions.csv", 2));
    }

    private GoodsOnConditionTest measure(String id, double rate, Basis basis) {
        law.measure(id, "group-" + id, Authority.S232, rate, basis, CusmaTreatment.NONE, "/").include(id, "list-" + id);
        return this;
    }

    private GoodsOnConditionTest lists(String list, Condition on) {
        conditional.add(new ScopeCode(list, HsCode.of("8703"), Period.from(LocalDate.MIN), Optional.of(on.id()),
                LawBuilder.row("scope_codes.csv", 500)));
        return this;
    }

    private Rate rate() {
        Law built = law.build();
        List<ScopeCode> codes = new ArrayList<>(built.codes());
        codes.addAll(conditional);
        Law whole = new Law(built.measures(), built.links(), codes, built.precedence(), List.of(), List.of(), List.of(),
                Map.of(VEHICLES.id(), VEHICLES, REPAIR.id(), REPAIR));
        Trade trade = new Trade(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new RateEngine(whole, trade).rate(PART, Lane.CANADA_TO_US, LocalDate.of(2025, 10, 15),
                RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING));
    }

    private static void pays(Rate rate, double low, double counted, double high) {
        assertThat(rate.totalFraction()).as("counted").isCloseTo(counted, within(HAIR));
        assertThat(rate.coverage().spread().low()).as("low").isCloseTo(low, within(HAIR));
        assertThat(rate.coverage().spread().high()).as("high").isCloseTo(high, within(HAIR));
    }

    @Test
    void only_the_part_that_meets_the_condition_pays() {
        measure("vehicles", 0.25, Basis.FULL_VALUE).lists("list-vehicles", VEHICLES);

        pays(rate(), 0.1 * 0.25, 0.3 * 0.25, 0.6 * 0.25);
        assertThat(rate().dutiableShare()).isCloseTo(0.3, within(HAIR));
        assertThat(rate().contributions()).extracting(Contribution::appliedToShare).containsExactly(0.3);
        assertThat(rate().coverage().spread().hinges())
                .extracting(hinge -> hinge.measure() + " " + hinge.condition() + " " + hinge.included())
                .containsExactly("vehicles for-vehicles true");
        assertThat(rate().partlyListed()).as("the condition says exactly which").isFalse();
    }

    @Test
    void goods_meet_one_condition_as_often_as_those_that_do_not_meet_another() {
        measure("vehicles", 0.25, Basis.FULL_VALUE).lists("list-vehicles", VEHICLES).measure("repair", 0.1, Basis.FULL_VALUE)
                .lists("list-repair", REPAIR);
        law.rule("group-vehicles", Effect.DISPLACES, "group-repair", "/", "rule");

        // of the half for repair the part that is not for vehicles
        pays(rate(), 0.1 * 0.25 + 0.9 * 0.5 * 0.1, 0.3 * 0.25 + 0.7 * 0.5 * 0.1, 0.6 * 0.25 + 0.4 * 0.9 * 0.1);
        assertThat(rate().dutiableShare()).isCloseTo(0.3 + 0.7 * 0.5, within(HAIR));
    }

    @Test
    void what_one_measure_covers_in_part_it_takes_from_another_in_part() {
        law.list("list-general", "87");
        measure("vehicles", 0.25, Basis.FULL_VALUE).lists("list-vehicles", VEHICLES).measure("general", 0.1, Basis.FULL_VALUE);
        law.rule("group-vehicles", Effect.DISPLACES, "group-general", "/", "rule");

        pays(rate(), 0.1 * 0.25 + 0.9 * 0.1, 0.3 * 0.25 + 0.7 * 0.1, 0.6 * 0.25 + 0.4 * 0.1);
    }

    @Test
    void goods_left_out_on_a_condition_are_the_part_that_meets_it() {
        law.list("list-general", "87");
        measure("general", 0.1, Basis.FULL_VALUE).lists("out", VEHICLES);
        law.exclude("general", "out");

        pays(rate(), 0.4 * 0.1, 0.7 * 0.1, 0.9 * 0.1);
    }

    @Test
    void a_ban_on_a_part_leaves_the_other_part_its_duty() {
        law.list("list-general", "87");
        measure("ban", 0, Basis.PROHIBITION).lists("list-ban", VEHICLES).measure("general", 0.1, Basis.FULL_VALUE);

        Rate rate = rate();
        assertThat(rate.prohibitedShare()).isCloseTo(0.3, within(HAIR));
        assertThat(rate.totalFraction()).isCloseTo(0.7 * 0.1, within(HAIR));
        assertThat(rate.dutiableShare()).isEqualTo(1);
    }
}
