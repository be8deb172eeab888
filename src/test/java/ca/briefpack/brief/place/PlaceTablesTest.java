package ca.briefpack.brief.place;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Provinces side by side, what they do to each other, and what Canada's own tariffs cost. */
class PlaceTablesTest {
    private static List<String> sellers(SmallStudy study, String pack, String table, String... columns) {
        return study.rows(pack, table, columns).stream().filter(row -> !row.endsWith("[x]"))
                .map(row -> row.replaceAll(" / [^|]*", "")).toList();
    }

    @Test
    void provinces_stand_from_west_to_east_then_canada_by_their_own_effects_by_those_between_them_and_by_both() {
        assertThat(SmallStudy.shared().rows("national", "provinces", "province")).hasSize(16)
                .startsWith("British Columbia / Colombie-Britannique", "Alberta")
                .endsWith("Nunavut", "= <place CA_OWN>", "<place CA_BETWEEN>", "= <place CA_ALL>");
        assertThat(SmallStudy.shared().rows("sector-autos", "provinces", "province", "exports-us", "jobs-change")).endsWith(
                "= <place CA_OWN> | 4,000.0 | −1,800",
                "<place CA_BETWEEN> | [z] | −900", "= <place CA_ALL> | 4,000.0 | −2,700");
    }

    @Test
    void bars_of_provinces_begin_with_the_largest_loss_and_leave_out_those_without_any() {
        Chart.Bars bars = (Chart.Bars) SmallStudy.shared().briefing("sector-lumber").chart("province-losses");

        assertThat(bars.bars()).extracting(bar -> bar.label().en()).containsExactly("British Columbia", "Ontario", "Nunavut");
    }

    @Test
    void the_rank_of_a_share_is_first_for_the_largest_loss_and_of_what_has_none_unknown() {
        assertThat(sellers(SmallStudy.shared(), "national", "gdp-share", "province", "gdp-change-share", "rank")).containsExactly(
                "British Columbia| −0.12 | 2", "Saskatchewan | −0.49 | 1", "Ontario | −0.04 | 3");
        assertThat(SmallStudy.shared().rows("national", "gdp-share", "province", "rank")).contains("Nunavut | [x]",
                "Alberta | [x]");
    }

    @Test
    void what_a_province_sets_off_beyond_its_borders_goes_to_those_it_buys_from_by_what_it_buys() {
        // Saskatchewan buys $100 million of cars from Ontario and $50 million of wood from British Columbia
        assertThat(sellers(SmallStudy.shared(), "national", "spillover", "exporter", "province", "gdp-change")).containsExactly(
                "British Columbia| Ontario | −82", "Saskatchewan | British Columbia| −55", "Saskatchewan | Ontario | −110",
                "Ontario | British Columbia| −70", "Ontario | Saskatchewan | −25");
        assertThat(sellers(SmallStudy.shared(), "province-sk", "received", "exporter", "gdp-change"))
                .containsExactly("Ontario | −25", "= <place OTHERS> | −25");
    }

    @Test
    void what_falls_on_places_of_which_nothing_is_known_has_a_row_of_its_own_only_if_something_does() {
        assertThat(SmallStudy.shared().rows("national", "own-and-received", "province")).hasSize(14)
                .doesNotContain("<place CA_REST>");
        SmallStudy study = SmallStudy.altered().append("interprovincial_trade.csv", "Wood,AB,BC,2021,200000000,TRADE").compute();
        assertThat(study.rows("national", "own-and-received", "province", "gdp-own", "gdp-received"))
                // British Columbia buys half from Alberta, of whose multipliers nothing is held: that half of -82 is in no
                // province
                .contains("Alberta | [x] | [x]", "Ontario | −400 | −150", "<place CA_REST> | 0.0 | −41",
                        "= <place CA> | −1,400 | −340");
    }

    @Test
    void own_tariffs_stand_by_the_duty_that_they_bring_and_leave_out_what_they_do_not_touch() {
        // 25% of $2,000 million from the United States, 100% of $100 million from China; buyers bear eps / (eps + sigma) = 2 / (2
        // + 4)
        assertThat(SmallStudy.shared().rows("national", "own-tariffs", "sector", "imports-taxed", "own-duty", "users-cost",
                "users-cost-high")).containsExactly(
                        "Motor vehicles / Véhicules automobiles | 2,100 | 600 | 200 | 600",
                        "= <sector ALL> | 2,100 | 600 | 200 | 600");
        SmallStudy both = SmallStudy.altered().append("measures.csv",
                "ca-wood,ca-ct,Surtax on wood,Surtaxe sur le bois,CA,US,CUSTOMS_TARIFF,SOR/3,DORS/3,,0.1,FULL_VALUE,NONE,2025-04-09,,2025-04-08,2025-10-15,,,LAW")
                .append("measure_scopes.csv", "ca-wood,lumber,include,2025-04-09,,SOR/3,LAW").compute();
        assertThat(both.rows("national", "own-tariffs", "sector", "own-duty")).containsExactly(
                "Motor vehicles / Véhicules automobiles | 600",
                "Lumber / Bois d’œuvre | 40", "= <sector ALL> | 640");
        assertThat(both.rows("sector-lumber", "counter-measures", "measure"))
                .containsExactly("Surtax on wood / Surtaxe sur le bois");
    }

    @Test
    void a_sector_has_its_row_where_its_imports_are_held_taxed_or_not() {
        assertThat(SmallStudy.shared().rows("sector-lumber", "own-tariffs", "sector", "own-duty"))
                .containsExactly("Lumber / Bois d’œuvre | 0");
        assertThat(SmallStudy.shared().rows("sector-canola", "own-tariffs")).isEmpty();
    }

    @Test
    void prices_of_industries_stand_by_name_and_the_duty_on_their_imports_is_unknown_where_none_are_held() {
        assertThat(SmallStudy.shared().rows("national", "input-prices", "industry", "import-duty")).containsExactly(
                "Auto / Automobile | 15.0",
                "Crops / Cultures | [x]", "Wood / Bois | 0.0");
        assertThat(SmallStudy.shared().rows("sector-lumber", "input-prices", "industry")).containsExactly("Wood / Bois");
    }
}
