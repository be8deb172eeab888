package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said beside what is modelled, and how options stand in all. */
class StatedTablesTest {
    private static List<String> readings(SmallStudy study, String pack) {
        return study
                .rows(pack, "stated-modelled", "who", "stance", "scenario", "gdp-change-vs-status-quo", "real-income", "reading")
                .stream()
                .map(row -> row.replaceFirst(",[^|]*", "").replaceAll(" / [^|]* \\|", " |")).toList();
    }

    @Test
    void those_with_a_scenario_come_first_and_of_them_premiers_from_west_to_east() {
        assertThat(readings(SmallStudy.shared(), "national")).containsExactly(
                "Bert Columbia| <stance FOR> | No car duty | 0.0 | 32 | <stated SAME_WAY>",
                "Bert Columbia| <stance FOR> | No deposit | 0.0 | 43 | <stated SAME_WAY>",
                "Sam Saskatchewan| <stance FOR> | No deposit | 490 | 560 | <stated SAME_WAY>",
                "Sam Saskatchewan| <stance FOR> | No surtax* | [x] | 25 | <stated SAME_WAY>",
                "Olive Ontario| <stance FOR> | No car duty | 240 | 350 | <stated SAME_WAY>",
                "Olive Ontario| <stance AGAINST> | No deposit | 0.0 | 90 | <stated OTHER_WAY>",
                "Auto Union| <stance FOR> | No car duty | 310 | [x] | <stated SAME_WAY>",
                "Auto Union| <stance AGAINST> | No surtax* | −11 | [x] | <stated SAME_WAY>",
                "Sue States| <stance AGAINST> | No car duty | [x] | [x] | <stated NO_ESTIMATE>",
                "Pat Canada| <stance FOR> | [x] | [x] | [x] | <stated NO_SCENARIO>");
    }

    @Test
    void a_province_hears_the_premiers_and_its_own_and_a_sector_those_that_speak_for_it() {
        assertThat(readings(SmallStudy.shared(), "province-on")).hasSize(6)
                .noneMatch(row -> row.startsWith("Auto Union") || row.startsWith("Pat"));
        assertThat(readings(SmallStudy.shared(), "sector-autos")).hasSize(2).allMatch(row -> row.startsWith("Auto Union"));
        SmallStudy local = SmallStudy.altered()
                .replace("stakeholders.csv", "national union,syndicat national,CA", "union,syndicat,ON").compute();
        assertThat(readings(local, "province-on")).hasSize(8).anyMatch(row -> row.startsWith("Auto Union"));
        assertThat(readings(local, "province-bc")).hasSize(6);
    }

    @Test
    void the_last_stance_on_an_option_counts_and_a_later_edition_hears_a_later_one() {
        SmallStudy study = SmallStudy.altered()
                .append("positions.csv", "premier-on,2025-10-15,end-car-duty,against,Changed,A changé,,NEWS").compute();

        assertThat(readings(study, "national"))
                .contains("Olive Ontario| <stance AGAINST> | No car duty | 240 | 350 | <stated OTHER_WAY>").hasSize(10);
    }

    @Test
    void a_scenario_that_the_edition_does_not_compute_is_said_not_to_be() {
        SmallStudy study = SmallStudy.altered()
                .replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: [no-car-duty, bargain]")
                .replace("job.yaml", "scenarios: [no-car-duty, no-deposit]", "scenarios: [no-car-duty]").compute();

        assertThat(readings(study, "national")).contains(
                "Sam Saskatchewan| <stance FOR> | [x] | [x] | [x] | <stated NOT_COMPUTED>",
                "Pat Canada| <stance FOR> | [x] | [x] | [x] | <stated NO_SCENARIO>");
    }

    @Test
    void who_speaks_for_several_sectors_has_their_effects_together() {
        // the car duty moves no lumber: both together are the cars
        SmallStudy study =
                SmallStudy.altered().replace("stakeholders.csv", "CA,union,autos,NEWS", "CA,union,autos;lumber,NEWS").compute();

        assertThat(readings(study, "national"))
                .contains("Auto Union| <stance FOR> | No car duty | 310 | [x] | <stated SAME_WAY>");
    }

    @Test
    void an_option_has_a_row_if_somebody_has_a_stance_on_it() {
        SmallStudy study = SmallStudy.altered().append("options.csv", "silent,Nobody speaks,Personne ne parle,,NEWS").compute();

        assertThat(study.rows("national", "option-stances", "option", "for", "against", "mean-stance").stream()
                .map(row -> row.replaceFirst(" / [^|]* \\|", " |"))).containsExactly("End the car duty | 3 | 1 | 0.5",
                        "End China’s deposit | 2 | 1 | 0.333",
                        "End the surtax on cars | 1 | 1 | 0", "Talk | 1 | 0 | 1");
    }

    @Test
    void a_mean_by_interest_counts_nobody_abroad_and_the_median_is_that_of_the_larger_side() {
        // the car duty: only the Secretary is against, and nothing of hers is at stake; the deposit: Ontario's 1 against 0.606
        // and 0.352
        assertThat(SmallStudy.shared().rows("national", "option-stances", "mean-stance-weighted", "median-stance-weighted"))
                .startsWith("1 | 1", "−0.021 | −1");
    }
}
