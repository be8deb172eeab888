package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Table.Column;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which measures are listed, in which order, and to which others they give way. */
class LawTablesTest {
    @Test
    void measures_in_force_stand_by_authority_then_by_their_day_then_by_id() {
        SmallStudy study =
                SmallStudy.altered().duty("b", "2025-04-03,").duty("a", "2025-04-03,").duty("z", "2025-01-01,").compute();

        assertThat(study.rows("national", "instruments", "measure")).containsExactly("z", "a", "b",
                "Car duty / Droit sur les voitures",
                "Lumber duty / Droit sur le bois", "Emergency duty raised / Droit d’urgence majoré",
                "Company duties / Droits par société");
    }

    @Test
    void a_measure_is_in_force_from_its_first_to_its_last_day() {
        SmallStudy study = SmallStudy.altered().duty("today", "2025-10-15,").duty("last", "2025-09-01,2025-10-15")
                .duty("tomorrow", "2025-10-16,")
                .duty("gone", "2025-09-01,2025-10-14").compute();

        assertThat(study.rows("national", "instruments", "measure")).contains("today", "last").doesNotContain("tomorrow", "gone");
        assertThat(study.rows("national", "timeline", "measure", "from", "to", "status"))
                .contains("last | 2025-09-01 | [z] | <status IN_FORCE>",
                        "gone | 2025-09-01 | 2025-10-14 | <status ENDED>", "today | 2025-10-15 | [z] | <status IN_FORCE>")
                .noneMatch(row -> row.startsWith("tomorrow"));
    }

    @Test
    void each_table_is_of_one_country_on_goods_of_one_other() {
        assertThat(SmallStudy.shared().rows("national", "counter-measures", "measure"))
                .containsExactly("Surtax on cars / Surtaxe sur les voitures");
        assertThat(SmallStudy.shared().rows("national", "china-into-canada", "measure"))
                .containsExactly("Surtax on Chinese cars / Surtaxe sur les voitures chinoises");
        assertThat(SmallStudy.shared().rows("national", "china-measures", "measure"))
                .containsExactly("Deposit on canola / Dépôt sur le canola");
    }

    @Test
    void duties_of_china_know_no_cusma_and_no_order_of_precedence() {
        assertThat(SmallStudy.shared().table("national", "china-measures").columns()).extracting(Column::key)
                .doesNotContain("cusma", "stacking");
        assertThat(SmallStudy.shared().table("national", "instruments").columns()).extracting(Column::key).contains("cusma",
                "stacking");
    }

    @Test
    void a_brief_of_a_sector_lists_what_falls_on_its_goods_and_a_province_what_falls_on_what_it_sells() {
        assertThat(SmallStudy.shared().rows("sector-autos", "instruments", "measure"))
                .containsExactly("Car duty / Droit sur les voitures");
        assertThat(SmallStudy.shared().rows("sector-canola", "instruments", "measure"))
                .containsExactly("Emergency duty raised / Droit d’urgence majoré");
        assertThat(SmallStudy.shared().rows("sector-autos", "china-measures", "measure")).isEmpty();
        assertThat(SmallStudy.shared().rows("sector-autos", "counter-measures", "measure")).hasSize(1);
        assertThat(SmallStudy.shared().rows("sector-lumber", "counter-measures", "measure")).isEmpty();
        assertThat(SmallStudy.shared().rows("province-bc", "instruments", "measure")).containsExactly(
                "Lumber duty / Droit sur le bois",
                "Company duties / Droits par société");
    }

    @Test
    void a_measure_names_the_groups_that_it_gives_way_to_on_goods_that_both_cover() {
        assertThat(SmallStudy.shared().rows("national", "instruments", "measure", "stacking")).contains(
                "Emergency duty raised / Droit d’urgence majoré | <stacking s232-auto>",
                "Car duty / Droit sur les voitures | [z]");
        // the emergency duty is not on lumber, so that it never meets the duty on it
        SmallStudy apart =
                SmallStudy.altered().append("precedence.csv", "s232-lumber,ieepa,DISPLACES,2025-04-03,,Order A,LAW").compute();
        assertThat(apart.rows("national", "instruments", "stacking")).contains("<stacking s232-auto>");
        SmallStudy over = SmallStudy.altered().replace("precedence.csv", "2025-04-03,,Order A", "2025-04-03,2025-10-14,Order A")
                .append("precedence.csv", "s232-auto,ieepa,TAKES_REMAINDER,2025-10-15,,Order A,LAW").compute();
        assertThat(over.rows("national", "instruments", "stacking")).contains("<stacking s232-auto.part>");
    }

    @Test
    void the_timeline_begins_with_the_history_and_stands_newest_first_and_by_id() {
        SmallStudy study = SmallStudy.altered().duty("old", "2024-06-01,2024-12-31").duty("new-year", "2024-06-01,2025-01-01")
                .duty("y", "2025-04-03,")
                .duty("x", "2025-04-03,").compute();

        assertThat(study.rows("national", "timeline", "from", "measure").stream().map(row -> row.replaceFirst(" / .*", "")))
                .containsExactly(
                        "2025-10-14 | Lumber duty", "2025-08-14 | Deposit on canola", "2025-08-01 | Emergency duty raised",
                        "2025-04-09 | Surtax on cars",
                        "2025-04-03 | Car duty", "2025-04-03 | x", "2025-04-03 | y", "2025-03-04 | Emergency duty",
                        "2024-06-01 | new-year");
    }

    @Test
    void the_timeline_of_a_sector_ends_a_measure_where_it_left_its_goods() {
        SmallStudy study = SmallStudy.altered().replace("measure_scopes.csv", "cn-canola,canola,include,2025-08-14,",
                "cn-canola,canola,include,2025-08-14,2025-10-01").compute();

        assertThat(study.rows("sector-canola", "timeline", "measure", "to", "status"))
                .contains("Deposit on canola / Dépôt sur le canola | 2025-10-01 | <status ENDED>");
        assertThat(study.rows("national", "timeline", "measure", "to", "status"))
                .contains("Deposit on canola / Dépôt sur le canola | [z] | <status IN_FORCE>");
    }

    @Test
    void the_rate_of_company_duties_is_that_of_those_without_one_of_their_own_on_the_day() {
        assertThat(SmallStudy.shared().rows("sector-lumber", "instruments", "rate", "basis")).contains("35.0 | <basis COMPANY>");
        assertThat(SmallStudy.altered().asOf(LocalDate.of(2025, 9, 9)).compute().rows("sector-lumber", "instruments", "rate",
                "basis"))
                .containsExactly("14.0 | <basis COMPANY>");
    }
}
