package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Chart;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days that a chart of the rate over time names, by the measure that moved it then. */
class DecisiveDaysTest {
    @Test
    void a_day_is_named_by_the_measure_that_began_on_it() {
        assertThat(events(SmallStudy.shared(), "autos")).containsExactly("2025-03-04 Emergency duty / Droit d’urgence",
                "2025-04-03 Car duty / Droit sur les voitures");
        assertThat(events(SmallStudy.shared(), "canola")).containsExactly("2025-03-04 Emergency duty / Droit d’urgence",
                "2025-08-01 Emergency duty raised / Droit d’urgence majoré");
    }

    @Test
    void a_measure_that_ended_the_day_before_is_named_as_ended() {
        SmallStudy study = SmallStudy.altered().replace("measures.csv", "EXEMPT,2025-08-01,,", "EXEMPT,2025-08-01,2025-08-31,")
                .compute();

        assertThat(events(study, "canola")).last()
                .isEqualTo("2025-09-01 Emergency duty raised ends / Droit d’urgence majoré, fin");
    }

    @Test
    void a_day_that_hardly_moves_the_rate_is_not_named() {
        SmallStudy study = SmallStudy.altered().duty("small", "2025-05-05,").compute();

        assertThat(described(((Chart.Steps) study.briefing("national").chart("effective-rate-history"))))
                .noneMatch(event -> event.contains("small"));
    }

    @Test
    void where_nothing_moved_nothing_is_named() {
        LocalDate before = LocalDate.of(2025, 2, 28);

        assertThat(events(SmallStudy.altered().asOf(before).compute(), "autos")).isEmpty();
    }

    private static List<String> events(SmallStudy study, String sector) {
        return described(RateTablesTest.chart(study, sector));
    }

    private static List<String> described(Chart.Steps chart) {
        return chart.events().stream().map(event -> event.date() + " " + event.label().en() + " / " + event.label().fr())
                .toList();
    }
}
