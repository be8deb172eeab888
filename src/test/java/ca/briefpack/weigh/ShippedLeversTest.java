package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.data.DataPackage;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped lists, imports and states. */
class ShippedLeversTest {
    private static final Evidence EVIDENCE = DataPackage.load(Path.of("data")).evidence();
    private static final DrawSet DRAWS = DrawSet.of(EVIDENCE.economy().parameters());
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private final List<Lever> levers = LeverRanking.of(EVIDENCE, DRAWS, NOVEMBER);

    @Test
    void every_lever_is_a_listed_product_with_sales_and_the_ranking_follows_the_ratio() {
        assertThat(levers).hasSizeGreaterThan(100).allSatisfy(lever -> {
            assertThat(LeverRanking.headings(EVIDENCE.law(), NOVEMBER)).contains(lever.heading());
            assertThat(lever.usSales()).isGreaterThanOrEqualTo(LeverRanking.LEAST_SALES);
            assertThat(lever.holds()).isBetween(0.0, 1.0);
        });
        for (int i = 1; i < levers.size(); i++) {
            assertThat(levers.get(i - 1).outcome().ratio()[0]).isGreaterThanOrEqualTo(levers.get(i).outcome().ratio()[0]);
        }
    }

    @Test
    void surtaxes_on_other_countries_list_no_lever() {
        assertThat(LeverRanking.headings(EVIDENCE.law(), NOVEMBER)).extracting(h -> h.digits()).contains("7210", "8703")
                .doesNotContain("8702");
    }

    /**
     * Headings counted by hand from the lists with a first day until the day: telephones and cables came with the orders of
     * September 2026.
     */
    @Test
    void a_list_that_came_later_ranks_no_product_of_an_earlier_day() {
        assertThat(LeverRanking.headings(EVIDENCE.law(), OCTOBER)).hasSize(399).extracting(h -> h.digits())
                .doesNotContain("8544");
        assertThat(LeverRanking.of(EVIDENCE, DRAWS, OCTOBER)).hasSize(167);
        assertThat(LeverRanking.headings(EVIDENCE.law(), NOVEMBER)).hasSize(424).extracting(h -> h.digits()).contains("8544");
    }

    @Test
    void a_state_has_part_of_what_the_nation_loses_and_its_groups_add_up_to_its_exports() {
        List<StateLever> states = StateLever.of(EVIDENCE.trade(), levers, DRAWS.points());

        assertThat(states).hasSize(25).allSatisfy(s -> assertThat(s.rated()).isBetween(0.5, 1.0));
        StateLever michigan = states.stream().filter(s -> s.state().equals("MI")).findFirst().orElseThrow();
        // total of the source, which is not shipped
        assertThat(michigan.exports()).isCloseTo(24_464_178_071.0, within(1.0));
        assertThat(michigan.outcome().lost()[0]).isPositive().isLessThan(michigan.exports());
    }

    @Test
    void the_markets_that_an_option_changes_are_those_of_the_measures_it_edits() {
        assertThat(reach("ontario-counter-tariffs")).isEqualTo(Set.of(Country.CA));
        assertThat(reach("lift-ev-tariff")).isEqualTo(Set.of(Country.CA));
        assertThat(reach("canola-relief")).isEqualTo(Set.of(Country.CN));
        assertThat(reach("ev-canola-package")).isEqualTo(Set.of(Country.CA, Country.CN));
        assertThat(reach("quota-deal")).isEqualTo(Set.of(Country.US));
        assertThat(reach("cusma-ends")).isEqualTo(Set.of(Country.US, Country.CA));
        assertThat(reach("status-quo")).isEmpty();
    }

    private static Set<Country> reach(String id) {
        Scenario scenario = EVIDENCE.scenarios().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
        return Reach.of(scenario, EVIDENCE.law()).markets();
    }
}
