package ca.briefpack.tariff.edit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Law;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.LawBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Measures that begin and end on other days. Steel stands from March to the end of November, on a list that a code joins in June
 * and one leaves in August; lumber stands beside it and never moves.
 */
class DateEditTest {
    private static final String STEEL = "2025-03-01/2025-11-30";

    private static LawBuilder builder() {
        return new LawBuilder().measure("steel", "metals", Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE, STEEL)
                .measure("lumber", "wood", Authority.S232, 0.1, Basis.FULL_VALUE, CusmaTreatment.NONE, STEEL)
                .include("steel", "steel").include("lumber", "steel")
                .datedList("steel", STEEL, "7208").datedList("steel", "2025-06-01/2025-11-30", "7301")
                .datedList("steel", "2025-03-01/2025-08-15", "7318")
                .rule("metals", Effect.DISPLACES, "wood", STEEL, "Proclamation")
                .company("steel", "Maker", "AR1", 0.1, 0.1, STEEL)
                .company("steel", "Late", "AR2", 0.1, 0.1, "2025-06-01/2025-11-30")
                .item("steel", "72083700", 0.1, STEEL).item("lumber", "44071100", 0.1, STEEL);
    }

    private static Law redate(String begins, String ends) {
        return DateEdit.apply(builder().build(), new Edit.Redate("steel", day(begins), day(ends)));
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private static Period days(Law law, String measure) {
        return law.measures().stream().filter(m -> m.id().equals(measure)).findFirst().orElseThrow().inForce();
    }

    /** The days on which a measure lists a code, by its link and by the code itself. */
    private static Optional<Period> listed(Law law, String measure, String prefix) {
        return law.links().stream().filter(link -> link.measure().equals(measure))
                .flatMap(link -> law.codes().stream()
                        .filter(code -> code.list().equals(link.list()) && code.prefix().digits().equals(prefix))
                        .map(code -> code.inForce().within(link.inForce())))
                .findFirst();
    }

    private static Period period(String days) {
        return LawBuilder.period(days);
    }

    @Test
    void what_held_on_the_first_day_holds_from_the_new_one_and_what_changed_between_keeps_its_date() {
        Law law = redate("2025-01-01", "");

        assertThat(days(law, "steel")).isEqualTo(period("2025-01-01/2025-11-30"));
        assertThat(listed(law, "steel", "7208")).contains(period("2025-01-01/2025-11-30"));
        assertThat(listed(law, "steel", "7301")).contains(period("2025-06-01/2025-11-30"));
        assertThat(listed(law, "steel", "7318")).contains(period("2025-01-01/2025-08-15"));
    }

    @Test
    void what_held_on_the_last_day_holds_to_the_new_one() {
        Law law = redate("", "2026-06-30");

        assertThat(listed(law, "steel", "7208")).contains(period("2025-03-01/2026-06-30"));
        assertThat(listed(law, "steel", "7301")).contains(period("2025-06-01/2026-06-30"));
        assertThat(listed(law, "steel", "7318")).contains(period("2025-03-01/2025-08-15"));
    }

    @Test
    void a_measure_that_shares_the_list_keeps_its_days_and_its_goods() {
        Law law = redate("2025-07-01", "2025-07-31");

        assertThat(days(law, "lumber")).isEqualTo(period(STEEL));
        assertThat(listed(law, "lumber", "7301")).contains(period("2025-06-01/2025-11-30"));
        assertThat(law.itemDuties()).filteredOn(item -> item.measure().equals("lumber")).singleElement()
                .satisfies(item -> assertThat(item.inForce()).isEqualTo(period(STEEL)));
    }

    @Test
    void duties_of_companies_and_of_items_move_with_the_measure_where_they_began_or_ended_with_it() {
        Law law = redate("2025-01-01", "2026-06-30");

        assertThat(law.companyDuties()).extracting(Law.CompanyDuty::inForce).containsExactly(period("2025-01-01/2026-06-30"),
                period("2025-06-01/2026-06-30"));
        assertThat(law.itemDuties().get(0).inForce()).isEqualTo(period("2025-01-01/2026-06-30"));
    }

    @Test
    void what_would_end_before_it_begins_is_left_out() {
        // by the end of April the code that joins in June has not joined
        Law law = redate("", "2025-04-30");

        assertThat(listed(law, "steel", "7301")).isEmpty();
        assertThat(law.companyDuties()).extracting(Law.CompanyDuty::company).containsExactly("Maker");
        assertThat(law.measures()).hasSize(2);
        Law turned = redate("2026-01-01", "2025-12-31");
        assertThat(turned.measures()).extracting(measure -> measure.id()).containsExactly("lumber");
    }

    @Test
    void who_would_end_before_it_begins_is_told_and_a_single_day_is_not() {
        Law law = builder().build();

        assertThat(DateEdit.listTurnedRound(law, new Edit.Redate("steel", day("2026-01-01"), day("2025-12-31"))))
                .containsExactly("steel");
        assertThat(DateEdit.listTurnedRound(law, new Edit.Redate("steel", day("2026-01-01"), day("2026-01-01")))).isEmpty();
        assertThat(DateEdit.listTurnedRound(law, new Edit.Redate("metals", day("2026-01-01"), day("")))).containsExactly("steel");
    }

    @Test
    void a_rule_of_precedence_that_begins_or_ends_with_the_measure_also_stands_on_the_days_that_it_gains() {
        assertThat(redate("2025-01-01", "").precedence()).extracting(Law.PrecedenceRule::inForce)
                .containsExactly(period(STEEL), period("2025-01-01/2025-11-30"));
        assertThat(redate("", "2026-06-30").precedence()).extracting(Law.PrecedenceRule::inForce)
                .containsExactly(period(STEEL), period("2025-03-01/2026-06-30"));
    }

    @Test
    void a_rule_gains_nothing_where_the_measure_only_loses_days_or_where_it_begins_and_ends_on_its_own() {
        assertThat(redate("2025-04-01", "2025-10-31").precedence()).isEqualTo(builder().build().precedence());
        Law own = builder().rule("wood", Effect.DISPLACES, "metals", "2025-04-01/2025-10-31", "Order").build();
        assertThat(DateEdit.apply(own, new Edit.Redate("steel", day("2025-01-01"), day("2026-06-30"))).precedence())
                .extracting(Law.PrecedenceRule::citation).containsExactly("Proclamation", "Order", "Proclamation");
    }

    @Test
    void a_rule_between_other_groups_does_not_move() {
        Law others = builder().rule("autos", Effect.DISPLACES, "wood", STEEL, "Other").build();

        assertThat(DateEdit.apply(others, new Edit.Redate("steel", day("2025-01-01"), day(""))).precedence())
                .filteredOn(rule -> rule.citation().equals("Other")).hasSize(1);
    }

    @Test
    void a_shift_moves_both_ends_and_leaves_an_open_one_open() {
        Law law = DateEdit.apply(builder().measure("open", "metals", Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE,
                "2025-12-01/").build(), new Edit.Shift("metals", 10));

        assertThat(days(law, "steel")).isEqualTo(period("2025-03-11/2025-12-10"));
        assertThat(days(law, "open")).isEqualTo(period("2025-12-11/"));
        assertThat(listed(law, "steel", "7208")).contains(period("2025-03-11/2025-12-10"));
        assertThat(listed(law, "steel", "7301")).contains(period("2025-06-01/2025-12-10"));
    }

    @Test
    void parts_of_one_measure_keep_the_day_on_which_one_follows_the_other_unless_the_new_days_pass_it() {
        Law parts = new LawBuilder().measure("steel", "metals", Authority.S232, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE,
                "2025-03-01/2025-05-31").measure("steel", "metals", Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE,
                        "2025-06-01/2025-11-30")
                .include("steel", "steel").datedList("steel", STEEL, "7208").build();
        Law longer = DateEdit.apply(parts, new Edit.Redate("steel", day("2025-01-01"), day("2026-01-31")));

        assertThat(listed(longer, "steel", "7208")).as("of all parts together").contains(period("2025-01-01/2026-01-31"));
        assertThat(parts(parts, "2025-01-01", "2026-01-31")).containsExactly(period("2025-01-01/2025-05-31"),
                period("2025-06-01/2026-01-31"));
        assertThat(parts(parts, "2025-07-01", "")).containsExactly(period("2025-07-01/2025-11-30"));
        assertThat(parts(parts, "", "2025-04-30")).containsExactly(period("2025-03-01/2025-04-30"));
    }

    private static List<Period> parts(Law law, String begins, String ends) {
        return DateEdit.apply(law, new Edit.Redate("steel", day(begins), day(ends))).measures().stream()
                .map(measure -> measure.inForce()).toList();
    }
}
