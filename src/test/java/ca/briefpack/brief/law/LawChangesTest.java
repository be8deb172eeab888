package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What changed in the law within sixty days, newest first; where nothing did, the last change before. */
class LawChangesTest {
    @Test
    void changes_stand_newest_first_and_those_of_more_than_sixty_days_ago_are_no_longer_told() {
        assertThat(SmallStudy.altered().duty("first", "2025-08-17,").compute().ids("national", "law-changes"))
                .containsExactly("BEGAN s232-lumber", "REVISED adcvd", "BEGAN first");
        assertThat(SmallStudy.altered().duty("before", "2025-08-16,").compute().ids("national", "law-changes"))
                .containsExactly("BEGAN s232-lumber", "REVISED adcvd");
    }

    @Test
    void a_measure_has_ended_once_its_last_day_is_over() {
        assertThat(SmallStudy.altered().duty("over", "2024-06-01,2025-10-14").compute().ids("national", "law-changes"))
                .contains("ENDED over");
        assertThat(SmallStudy.altered().duty("today", "2024-06-01,2025-10-15").compute().ids("national", "law-changes"))
                .doesNotContain("ENDED today");
    }

    @Test
    void a_sector_is_told_of_changes_on_its_own_goods_and_else_of_the_last_one_before() {
        assertThat(SmallStudy.shared().ids("sector-canola", "law-changes")).isEmpty();
        assertThat(SmallStudy.shared().ids("sector-canola", "last-change")).containsExactly("BEGAN cn-canola");
        assertThat(SmallStudy.shared().ids("sector-lumber", "law-changes")).containsExactly("BEGAN s232-lumber", "REVISED adcvd");
        assertThat(SmallStudy.shared().ids("sector-lumber", "last-change")).isEmpty();
    }

    @Test
    void nothing_of_a_later_day_is_told_as_a_change() {
        SmallStudy study = SmallStudy.altered().asOf(LocalDate.of(2025, 10, 13)).compute();

        assertThat(study.ids("national", "law-changes")).containsExactly("REVISED adcvd");
    }

    @Test
    void goods_come_onto_a_list_leave_it_or_change_on_it() {
        assertThat(SmallStudy.altered().append("scope_codes.csv", "canola,2709,2025-10-01,,,LAW").compute().ids("national",
                "law-changes")).contains("RELISTED cn-canola");
        SmallStudy listed = SmallStudy.altered().replace("scope_codes.csv", "canola,1205,,", "canola,1205,2025-09-20,").compute();
        assertThat(listed.ids("national", "law-changes")).contains("LISTED cn-canola");
        SmallStudy left = SmallStudy.altered().replace("scope_codes.csv", "canola,1205,,", "canola,1205,,2025-09-20").compute();
        assertThat(left.ids("national", "law-changes")).contains("UNLISTED cn-canola");
    }

    @Test
    void a_report_of_a_measure_is_told_unless_a_measure_of_its_day_is() {
        SmallStudy study = SmallStudy.altered()
                .append("events.csv", "order,2025-10-01,2025-10-01,measure,An order,Un décret,CA,,,,,,,NEWS",
                        "same-day,2025-10-14,2025-10-14,measure,The duty,Le droit,CA,,,,,,,NEWS",
                        "old,2025-08-16,2025-08-16,measure,Old,Vieux,CA,,,,,,,NEWS")
                .compute();

        assertThat(study.ids("national", "law-changes")).containsExactly("BEGAN s232-lumber", "MEASURE order", "REVISED adcvd");
    }
}
