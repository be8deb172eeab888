package ca.briefpack.brief.method;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published estimates: whose stand first, which have one of ours beside, and in which unit. */
class BenchmarksTest {
    private static final String OFFICE = ",%,%,Office,Bureau,OFFICIAL,";
    private static final String BANK = ",%,%,Bank,Banque,BANK,";

    private static String row(String fact, double value, String unitsPublisherAndOurs) {
        return "CA," + fact + "," + fact + ",2026,2025-09-01," + value + unitsPublisherAndOurs + ",Why,Pourquoi,NEWS";
    }

    private static List<String> facts(String... rows) {
        return SmallStudy.altered().only("benchmarks.csv", rows).compute().rows("national", "benchmarks", "fact");
    }

    @Test
    void offices_come_before_banks_and_three_rows_of_each_before_the_fourth_of_any() {
        String[] rows = IntStream.rangeClosed(1, 8).mapToObj(i -> row((i <= 4 ? "b" : "o") + i, i, i <= 4 ? BANK : OFFICE))
                .toArray(String[]::new);

        assertThat(facts(rows)).containsExactly("o5", "o6", "o7", "b1", "b2", "b3", "o8", "b4");
    }

    @Test
    void of_a_publisher_those_with_one_of_ours_beside_take_the_first_turn() {
        assertThat(facts(row("a", 1, BANK), row("b", 1, BANK), row("c", 1, BANK), row("ours", 1, BANK + "GDP_CHANGE")))
                .containsExactly("ours", "a", "b", "c");
    }

    @Test
    void within_a_turn_canada_comes_before_its_provinces() {
        assertThat(
                facts("ON,province,province,2026,2025-09-01,1" + BANK + "GDP_CHANGE,Why,Pourquoi,NEWS",
                        row("canada", 1, BANK + "GDP_CHANGE")))
                .containsExactly("canada", "province");
    }

    @Test
    void an_estimate_is_told_from_the_day_on_which_it_is_known_and_a_rate_only_if_it_is_of_the_day() {
        assertThat(facts("CA,today,today,2026,2025-10-15,1" + BANK + ",Why,Pourquoi,NEWS",
                "CA,tomorrow,tomorrow,2026,2025-10-16,1" + BANK + ",Why,Pourquoi,NEWS",
                "CA,rate,rate,2025-10-15,2025-10-15,9" + BANK + "EFFECTIVE_RATE,Why,Pourquoi,NEWS",
                "CA,old rate,old rate,2025-10-14,2025-10-14,9" + BANK + "EFFECTIVE_RATE,Why,Pourquoi,NEWS"))
                .containsExactly("rate", "today");
    }

    @Test
    void ours_stands_in_the_unit_of_the_publication_without_a_range_where_it_has_none() {
        SmallStudy study = SmallStudy.altered()
                .only("benchmarks.csv", row("gdp", -1.5, BANK + "GDP_CHANGE"), row("share", 76, BANK + "US_SHARE"),
                        "CA,jobs,jobs,2026,2025-09-01,-0.02,million jobs,millions d’emplois,Bank,Banque,BANK,JOBS_CHANGE,Why,Pourquoi,NEWS",
                        "US,abroad,abroad,2026,2025-09-01,1" + OFFICE + "GDP_CHANGE,Why,Pourquoi,NEWS")
                .compute();

        assertThat(study.rows("national", "benchmarks", "fact", "published", "ours", "ours-low", "ours-high"))
                .containsExactlyInAnyOrder(
                        "abroad | 1 | [z] | [z] | [z]", "gdp | −1.5 | −0.06 | −0.07 | −0.05",
                        "jobs | −0.02 | −0.01 | −0.01 | −0.01", "share | 76 | 62.1 | [z] | [z]");
    }

    @Test
    void each_row_says_why_it_differs_from_ours() {
        assertThat(SmallStudy.altered()
                .only("benchmarks.csv", row("bill", 4, BANK).replace("Why", "A bill"), row("gdp", -1, BANK))
                .compute().rows("national", "benchmarks", "fact", "ours", "reason"))
                .containsExactlyInAnyOrder("bill | [z] | A bill / Pourquoi", "gdp | [z] | Why / Pourquoi");
    }

    @Test
    void a_rank_stands_beside_the_rank_by_modelled_change_in_gdp_over_gdp() {
        SmallStudy study = SmallStudy.altered().only("benchmarks.csv",
                "ON,rank,rang,2025,2025-09-01,1,rank,rang,Bank,Banque,BANK,GDP_RANK,Why,Pourquoi,NEWS").compute();

        assertThat(study.rows("province-on", "benchmarks", "published", "ours", "ours-low")).containsExactly("1 | 3 | [z]");
        assertThat(study.rows("national", "gdp-share", "province", "rank")).anyMatch(row -> row.matches("Ontario.* \\| 3"));
    }

    @Test
    void a_province_is_told_of_itself_alone() {
        assertThat(SmallStudy.shared().rows("province-on", "benchmarks", "place", "published")).containsExactly("ON | −0.5");
        assertThat(SmallStudy.shared().rows("province-bc", "benchmarks")).isEmpty();
    }

    @Test
    void other_models_stand_beside_ours_to_the_digits_of_ours_and_their_difference_is_that_of_what_is_printed() {
        assertThat(SmallStudy.shared().rows("sector-lumber", "cross-check", "model", "exports-change", "difference-from-ours"))
                .containsExactly(
                        "<model CES> | −910 | [z]", "<model SMART> | −900 | 10", "<model GSIM> | −1,120 | −210");
        assertThat(SmallStudy.shared().rows("methods", "cross-check", "sector", "ces").stream()
                .map(row -> row.replaceFirst(" / [^|]* \\|", " |"))).containsExactly(
                        "Lumber | −910", "Motor vehicles | −900", "Canola | −6.0", "<sector OTHER> | [x]",
                        "= <sector ALL> | −1,800");
    }
}
