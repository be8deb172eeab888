package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Power by office, interest by what is at stake, urgency by a stance of late. */
class StandTablesTest {
    private static List<String> rows(SmallStudy study, String... columns) {
        return study.rows("national", "power-interest", columns).stream().map(row -> row.replaceFirst(",[^|]*", "")).toList();
    }

    @Test
    void who_decides_comes_first_and_of_equal_power_from_west_to_east_then_canada_then_abroad() {
        assertThat(rows(SmallStudy.shared(), "who", "power")).containsExactly("Pat Canada| <power DECIDES>",
                "Sue States| <power DECIDES>",
                "Bert Columbia| <power GOVERNS>", "Sam Saskatchewan| <power GOVERNS>", "Olive Ontario| <power GOVERNS>",
                "Lumber Council| <power VOICE>", "Auto Union| <power VOICE>", "= Canada | [z]");
    }

    @Test
    void interest_is_high_from_that_of_canada_on() {
        // Canada: (2,202 lumber + 4,000 cars + 10 canola + 800 canola in China) of 8,702 + 1,100 million
        assertThat(rows(SmallStudy.shared(), "who", "interest", "quadrant")).containsExactly(
                "Pat Canada| 71.5 | <quadrant PLAYER>",
                "Sue States| [x] | [x]", "Bert Columbia| 60.6 | <quadrant CONTEXT_SETTER>",
                "Sam Saskatchewan| 35.2 | <quadrant CONTEXT_SETTER>",
                "Olive Ontario| 100.0 | <quadrant PLAYER>", "Lumber Council| 87.0 | <quadrant SUBJECT>",
                "Auto Union| 100.0 | <quadrant SUBJECT>",
                "= Canada | 71.5 | [z]");
    }

    @Test
    void who_speaks_for_sectors_without_much_at_stake_is_of_the_crowd() {
        SmallStudy study = SmallStudy.altered()
                .replace("stakeholders.csv", "association,BC,association,lumber", "association,BC,association,canola").compute();

        // canola is sold by Saskatchewan alone: nothing of British Columbia's is a share of nothing
        assertThat(rows(study, "who", "interest", "quadrant")).contains("Lumber Council| [z] | [z]");
        SmallStudy oil = SmallStudy.altered()
                .replace("stakeholders.csv", "association,BC,association,lumber", "association,SK,association,").compute();
        assertThat(rows(oil, "who", "interest", "quadrant")).contains("Lumber Council| 35.2 | <quadrant CROWD>");
    }

    @Test
    void a_stance_is_urgent_for_sixty_days() {
        SmallStudy study = SmallStudy.altered().only("positions.csv", "premier-on,2025-08-16,talk,for,Says so,Le dit,,NEWS",
                "premier-bc,2025-08-17,talk,for,Says so,Le dit,,NEWS", "premier-sk,2025-10-15,talk,against,Says so,Le dit,,NEWS")
                .compute();

        assertThat(rows(study, "who", "salience")).contains("Olive Ontario| <salience DOMINANT>",
                "Bert Columbia| <salience DEFINITIVE>",
                "Sam Saskatchewan| <salience DEFINITIVE>", "Auto Union| <salience DISCRETIONARY>");
    }

    @Test
    void the_grid_has_a_band_for_each_power_that_somebody_has_the_highest_first() {
        SmallStudy study = SmallStudy.altered()
                .only("stakeholders.csv", "premier-on,Olive Ontario,Premier,première ministre,ON,head-of-government,,NEWS",
                        "prime-minister,Pat Canada,Prime Minister,première ministre,CA,head-of-government,,NEWS")
                .only("positions.csv").compute();

        Chart.Grid grid = (Chart.Grid) study.briefing("national").chart("power-interest");
        assertThat(grid.bands()).extracting(band -> band.label().en()).containsExactly("National government",
                "Province or official");
        assertThat(grid.bands()).extracting(band -> band.spots().size()).containsExactly(1, 1);
    }
}
