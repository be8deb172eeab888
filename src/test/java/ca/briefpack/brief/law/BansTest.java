package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ban is told with the value that it keeps out, the most first, and not at all where that is next to nothing. */
class BansTest {
    private static Alteration banned(String id, String heading) {
        return ban(SmallStudy.altered(), id, heading);
    }

    private static Alteration ban(Alteration altered, String id, String heading) {
        return altered.append("measures.csv", id + ",ban,Ban of " + heading + ",Interdiction " + heading
                + ",US,CA,CUSTOMS_TARIFF,Order X,Décret X,,0,PROHIBITION,NONE,2025-06-01,,2025-05-01,2025-10-15,,,LAW")
                .append("measure_scopes.csv", id + "," + id + ",include,2025-06-01,,Order X,LAW")
                .append("scope_codes.csv", id + "," + heading + ",,,,LAW");
    }

    private static List<String> told(SmallStudy study, String pack) {
        return study.facts(pack, "bans").stream()
                .map(fact -> fact.kind() + " " + fact.title().en() + " by " + fact.detail().en() + " from "
                        + fact.date().first())
                .toList();
    }

    @Test
    void goods_are_named_by_sector_or_in_short_by_their_heading_and_the_most_banned_come_first() {
        SmallStudy study = ban(banned("ban-canola", "1205"), "ban-oil", "2709").compute();

        assertThat(told(study, "national")).containsExactly("SECTOR Crude oil by Ban of 2709 from 2025-06-01",
                "SECTOR Canola by Ban of 1205 from 2025-06-01");
        assertThat(study.figure("national", "banned")).isEqualTo("$1.0 billion");
        assertThat(study.figure("province-sk", "banned-share")).isEqualTo("100.0%");
        assertThat(told(study, "sector-canola")).containsExactly("HEADING 1205 by Ban of 1205 from 2025-06-01");
        assertThat(told(study, "province-on")).isEmpty();
    }

    @Test
    void equal_bans_stand_by_name() {
        SmallStudy study = ban(banned("ban-oil", "2709"), "ban-canola", "1205")
                .replace("exports_us.csv", "SK,2709,2025,900000000", "SK,2709,2025,100000000").compute();

        assertThat(told(study, "province-sk")).containsExactly("SECTOR Canola by Ban of 1205 from 2025-06-01",
                "SECTOR Crude oil by Ban of 2709 from 2025-06-01");
    }

    @Test
    void a_ban_is_told_from_a_ten_thousandth_of_the_exports_on() {
        // of $6,302 million of other exports
        assertThat(oil("640000").ids("national", "bans")).hasSize(1);
        SmallStudy little = oil("620000");
        assertThat(little.ids("national", "bans")).isEmpty();
        assertThat(little.briefing("national").figures()).doesNotContainKeys("banned", "banned-share");
        assertThat(little.ids("province-sk", "bans")).hasSize(1);
    }

    private static SmallStudy oil(String value) {
        return banned("ban-oil", "2709").replace("exports_us.csv", "SK,2709,2025,900000000", "SK,2709,2025," + value).compute();
    }

    @Test
    void a_banned_heading_has_no_rate_but_the_word_for_a_ban() {
        SmallStudy study = banned("ban-canola", "1205").compute();

        assertThat(study.rows("sector-canola", "headings", "heading", "additional-rate", "column-one", "with-column-one",
                "banned-share", "measures"))
                .containsExactly(
                        "1205 | <basis PROHIBITION> | [z] | <basis PROHIBITION> | 100.0 | Ban of 1205 / Interdiction 1205");
        assertThat(study.briefing("sector-canola").figures()).doesNotContainKeys("line-least", "line-most");
    }

    @Test
    void a_ban_has_no_rate_in_the_table_of_the_law() {
        assertThat(banned("ban-oil", "2709").compute().rows("province-sk", "instruments", "measure", "rate", "basis"))
                .contains("Ban of 2709 / Interdiction 2709 | [z] | <basis PROHIBITION>");
    }
}
