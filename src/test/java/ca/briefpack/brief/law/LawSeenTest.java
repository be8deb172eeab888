package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An edition later than its law was seen says so, and what was due since; so does one on data of a period that was not over. */
class LawSeenTest {
    private static final SmallStudy NEXT_DAY = SmallStudy.altered().asOf(LocalDate.of(2025, 10, 16)).compute();

    @Test
    void the_law_of_china_counts_where_one_of_its_duties_is_printed() {
        // seen to October 1 in China and to the day of the edition in the United States
        assertThat(SmallStudy.shared().ids("national", "law-seen")).containsExactly("CN law-seen");
        assertThat(SmallStudy.shared().ids("sector-canola", "law-seen")).containsExactly("CN law-seen");
        assertThat(SmallStudy.shared().ids("trade-offs", "law-seen")).containsExactly("CN law-seen");
        assertThat(SmallStudy.shared().ids("sector-lumber", "law-seen")).isEmpty();
    }

    @Test
    void an_edition_of_the_day_after_says_so_and_the_earlier_of_both_days_counts() {
        assertThat(NEXT_DAY.ids("sector-lumber", "law-seen")).containsExactly("US law-seen");
        assertThat(NEXT_DAY.facts("sector-lumber", "law-seen").get(0).date().first()).isEqualTo("2025-10-15");
        assertThat(NEXT_DAY.ids("national", "law-seen")).containsExactly("CN law-seen");
    }

    @Test
    void what_was_due_since_has_not_been_heard_of() {
        assertThat(SmallStudy.shared().ids("national", "not-heard")).containsExactly("WAS_SCHEDULED hearing");
        assertThat(NEXT_DAY.ids("sector-lumber", "not-heard")).isEmpty();
        assertThat(NEXT_DAY.ids("sector-lumber", "events")).contains("WAS_SCHEDULED hearing");
    }

    @Test
    void a_parameter_that_a_later_source_set_is_told_until_that_source_is_known_and_marked_by_row() {
        Alteration study = SmallStudy.altered()
                .append("sources.csv", "STUDY,Who pays,An institute,\"2024-01 to 2025-09, published 2025-11-19\",,,primary,open")
                .replace("parameters.csv", "supply-elasticity,Supply,Offre,1,2,4,factor,A book,Un livre,TRADE",
                        "supply-elasticity,Supply,Offre,1,2,4,factor,A book,Un livre,TRADE;STUDY");

        SmallStudy then = study.asOf(LocalDate.of(2025, 11, 18)).compute();
        assertThat(then.ids("province-on", "later-parameters")).containsExactly("PARAMETER later.supply-elasticity");
        assertThat(then.rows("methods", "parameters", "parameter", "set-by")).contains("Supply / Offre | <set-by LATER>",
                "Demand / Demande | <set-by KNOWN>");
        SmallStudy known = study.asOf(LocalDate.of(2025, 11, 19)).compute();
        assertThat(known.ids("province-on", "later-parameters")).isEmpty();
        assertThat(known.rows("methods", "parameters", "set-by")).containsOnly("<set-by KNOWN>");
    }

    @Test
    void data_on_a_period_that_is_not_over_is_told_until_its_last_day() {
        assertThat(SmallStudy.shared().ids("national", "later-data")).containsExactly("TRADE later.TRADE", "CLAIMS later.CLAIMS");
        assertThat(SmallStudy.altered().asOf(LocalDate.of(2025, 12, 30)).compute().ids("national", "later-data"))
                .contains("TRADE later.TRADE");
        assertThat(SmallStudy.altered().asOf(LocalDate.of(2025, 12, 31)).compute().ids("national", "later-data")).isEmpty();
    }
}
