package ca.briefpack.tariff.edit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.LawBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an edited scope lists on which days. Steel and copper share a list; steel alone leaves some of it out. */
class ScopeEditTest {
    private static final LocalDate FROM = LocalDate.parse("2025-12-01");
    private static final LocalDate EVE = FROM.minusDays(1);
    private static final Scenario SCENARIO = new Scenario("what-if", Text.same("What if"), Text.same("A test"), List.of(),
            List.of(), LawBuilder.row("scenarios/what-if.yaml", 1));

    private static Law law() {
        return new LawBuilder()
                .measure("steel", "metals", Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE, "2025-03-12/")
                .measure("copper", "metals-2", Authority.S232, 0.5, Basis.FULL_VALUE, CusmaTreatment.NONE, "2025-08-01/")
                .list("metals", "7208", "7403").list("fasteners", "731815").list("left-out", "72083700", "72085100")
                .include("steel", "metals", "fasteners").include("copper", "metals").exclude("steel", "left-out")
                .item("steel", "73181500", 0.1, "2025-03-12/").item("steel", "74031100", 0.2, "2025-03-12/")
                .item("copper", "73181500", 0.3, "2025-03-12/").item("steel", "73181600", 0.4, "2025-03-12/2025-06-30")
                .item("steel", "73181510", 0.5, "2026-01-01/").build();
    }

    private static Law set(Law law, List<String> added, List<String> removed) {
        return new ScopeEdit(law, FROM, SCENARIO).set(new Edit.SetScope("steel", added.stream().map(HsCode::of).toList(),
                removed.stream().map(HsCode::of).toList(), FROM));
    }

    /** The codes that a measure includes or leaves out on a day. */
    private static Set<String> codes(Law law, String measure, boolean included, LocalDate day) {
        Set<String> codes = new TreeSet<>();
        for (ScopeLink link : law.links()) {
            if (link.measure().equals(measure) && link.included() == included && link.inForce().contains(day)) {
                law.codes().stream().filter(code -> code.list().equals(link.list()) && code.inForce().contains(day))
                        .forEach((ScopeCode code) -> codes.add(code.prefix().digits()));
            }
        }
        return codes;
    }

    @Test
    void a_prefix_removed_goes_from_its_day_on_and_from_the_target_alone() {
        Law law = set(law(), List.of(), List.of("7403"));

        assertThat(codes(law, "steel", true, EVE)).containsExactly("7208", "731815", "7403");
        assertThat(codes(law, "steel", true, FROM)).containsExactly("7208", "731815");
        assertThat(codes(law, "copper", true, FROM)).containsExactly("7208", "7403");
        assertThat(codes(law, "steel", false, FROM)).as("what is removed is left out, also of longer codes")
                .containsExactly("72083700", "72085100", "7403");
        assertThat(codes(law, "steel", false, EVE)).containsExactly("72083700", "72085100");
    }

    @Test
    void a_prefix_removed_takes_longer_codes_with_it_and_not_the_shorter_ones_that_it_is_part_of() {
        Law law = set(law(), List.of(), List.of("7318", "720836"));

        assertThat(codes(law, "steel", true, FROM)).containsExactly("7208", "7403");
        assertThat(codes(law, "steel", false, FROM)).contains("7318", "720836");
    }

    @Test
    void a_prefix_added_comes_in_from_its_day_on_also_where_a_longer_code_left_goods_out() {
        Law law = set(law(), List.of("720837", "8544"), List.of());

        assertThat(codes(law, "steel", true, FROM)).contains("720837", "8544");
        assertThat(codes(law, "steel", true, EVE)).doesNotContain("720837", "8544");
        assertThat(codes(law, "steel", false, EVE)).containsExactly("72083700", "72085100");
        assertThat(codes(law, "steel", false, FROM)).as("what does not lie beneath stays out").containsExactly("72085100");
    }

    @Test
    void a_list_that_loses_nothing_stays_the_list_that_it_is() {
        Law law = set(law(), List.of("8544"), List.of("8545"));

        assertThat(law.links()).containsAll(law().links());
        assertThat(law.links()).filteredOn(link -> link.citation().equals("scenario what-if")).hasSize(2)
                .allMatch(link -> link.row().file().equals("scenarios/what-if.yaml"));
    }

    @Test
    void a_link_that_ended_before_stays_and_one_that_begins_later_has_its_own_days() {
        Law ended = dated(law(), "2025-03-12/2025-11-30");
        assertThat(set(ended, List.of(), List.of("7208")).links()).containsAll(ended.links());

        Law lastDay = set(dated(law(), "2025-03-12/2025-12-01"), List.of(), List.of("7208"));
        assertThat(codes(lastDay, "steel", true, EVE)).contains("7208");
        assertThat(codes(lastDay, "steel", true, FROM)).containsExactly("731815", "7403");
        assertThat(codes(lastDay, "steel", true, FROM.plusDays(1))).isEmpty();

        Law later = set(dated(law(), "2026-01-01/"), List.of(), List.of("7208"));
        assertThat(codes(later, "steel", true, LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(codes(later, "steel", true, LocalDate.parse("2026-01-01"))).containsExactly("731815", "7403");
    }

    /** Every link in force on the days given. */
    private static Law dated(Law law, String days) {
        return law.withScopes(law.links().stream().map(link -> new ScopeLink(link.measure(), link.list(), link.included(),
                LawBuilder.period(days), link.citation(), link.row())).toList(), law.codes(), law.itemDuties());
    }

    @Test
    void a_duty_by_item_that_is_removed_ends_on_the_eve_and_one_that_would_begin_later_never_does() {
        Law law = set(law(), List.of(), List.of("7318"));

        assertThat(law.itemDuties()).extracting(Law.ItemDuty::rateFraction).containsExactly(0.1, 0.2, 0.3, 0.4);
        assertThat(law.itemDuties()).extracting(item -> item.inForce().to()).containsExactly(EVE, LocalDate.MAX, LocalDate.MAX,
                LocalDate.parse("2025-06-30"));
    }

    private static Law add(String days, OptionalDouble overQuota) {
        TariffMeasure measure = new LawBuilder().measure("new", "news", Authority.S232, 0.5, Basis.FULL_VALUE,
                CusmaTreatment.NONE, days).build().measures().get(0);
        return new ScopeEdit(law(), FROM, SCENARIO).add(new Edit.Add(measure, List.of(HsCode.of("8544")), overQuota));
    }

    @Test
    void a_new_measure_is_added_from_the_day_of_the_edit_with_its_scope_and_its_quota() {
        Law law = add("2025-01-01/2026-06-30", OptionalDouble.of(0.25));

        assertThat(law.measures()).filteredOn(measure -> measure.id().equals("new")).singleElement()
                .satisfies(measure -> assertThat(measure.inForce()).isEqualTo(LawBuilder.period("2025-12-01/2026-06-30")));
        assertThat(codes(law, "new", true, FROM)).containsExactly("8544");
        assertThat(law.links()).containsAll(law().links());
        assertThat(law.quotaShares()).singleElement().satisfies(quota -> {
            assertThat(quota.measure()).isEqualTo("new");
            assertThat(quota.overQuotaFraction()).isEqualTo(0.25);
        });
        assertThat(add("2025-01-01/", OptionalDouble.empty()).quotaShares()).isEmpty();
    }

    @Test
    void a_new_measure_that_would_end_before_it_begins_changes_nothing_and_one_of_a_day_is_added() {
        assertThat(add("2025-01-01/2025-11-30", OptionalDouble.empty())).isEqualTo(law());
        assertThat(add("2025-01-01/2025-12-01", OptionalDouble.empty()).measures()).hasSize(3);
    }
}
