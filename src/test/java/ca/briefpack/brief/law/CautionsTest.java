package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import java.util.List;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Scenario;
import org.junit.jupiter.api.Test;

/** What is open about a duty is told where something is lost to it, and leads where much is. */
class CautionsTest {
    private static final List<String> LUMBER = List.of("US caution.lumber");

    @Test
    void a_caution_stands_where_the_place_loses_to_the_duty() {
        assertThat(SmallStudy.shared().ids("province-bc", "cautions")).isEqualTo(LUMBER);
        assertThat(SmallStudy.shared().ids("province-on", "cautions")).isEqualTo(LUMBER);
        assertThat(SmallStudy.shared().ids("province-sk", "cautions")).isEmpty();
        assertThat(SmallStudy.shared().ids("sector-lumber", "cautions")).isEqualTo(LUMBER);
        assertThat(SmallStudy.shared().ids("sector-autos", "cautions")).isEmpty();
    }

    @Test
    void it_leads_from_a_fifth_of_the_loss_on() {
        // lumber loses $0.41 a dollar and cars lose $900 million: $549 million of lumber would make a fifth
        assertThat(ontario("545000000").ids("province-on", "cautions-lead")).isEmpty();
        assertThat(ontario("570000000").ids("province-on", "cautions-lead")).isEqualTo(LUMBER);
    }

    private static SmallStudy ontario(String lumber) {
        return SmallStudy.altered().replace("exports_us.csv", "ON,4407,2025,200000000", "ON,4407,2025," + lumber)
                .replace("export_totals.csv", "ON,2025,4200000000", "ON,2025,4900000000").compute();
    }

    @Test
    void the_name_of_its_sector_has_a_dagger_in_both_languages() {
        assertThat(SmallStudy.shared().rows("province-on", "sectors", "sector")).contains("Lumber† / Bois d’œuvre†",
                "Motor vehicles / Véhicules automobiles");
        assertThat(SmallStudy.shared().rows("province-on", "rates", "sector")).contains("Lumber† / Bois d’œuvre†");
    }

    @Test
    void it_stands_only_while_it_is_open_and_only_if_its_duty_is_levied() {
        assertThat(caution("s232-lumber,2025-10-15,2025-10-15").ids("province-bc", "cautions")).isEqualTo(LUMBER);
        assertThat(caution("s232-lumber,2025-10-16,").ids("province-bc", "cautions")).isEmpty();
        assertThat(caution("s232-lumber,2025-09-01,2025-10-14").ids("province-bc", "cautions")).isEmpty();
        assertThat(caution("s232-auto,2025-10-14,").ids("province-bc", "cautions")).isEmpty();
    }

    private static SmallStudy caution(String what) {
        return SmallStudy.altered().only("cautions.csv", "lumber," + what + ",Open.,Ouvert.,LAW").compute();
    }

    @Test
    void of_a_duty_of_china_it_tells_what_is_lost_there() {
        SmallStudy study = SmallStudy.altered().only("cautions.csv", "canola,cn-canola,2025-08-14,,Open.,Ouvert.,LAW").compute();

        assertThat(study.ids("province-sk", "cautions")).containsExactly("CN caution.canola");
        assertThat(study.facts("sector-canola", "cautions-lead").get(0).figure().orElseThrow().id())
                .isEqualTo("ca.canola.exports-china-change.status-quo");
    }

    @Test
    void where_it_leads_the_change_without_its_duty_stands_beside_at_every_end_of_the_range() {
        SmallStudy study = ontario("570000000");
        double[] all = draws(study, "on.exports-change.status-quo");
        double[] lumber = draws(study, "on.lumber.exports-us-change.status-quo");

        assertThat(study.briefing("province-on").figure("without-open-duties").estimate().orElseThrow().central())
                .isCloseTo(all[0] - lumber[0], within(1e-3));
        assertThat(SmallStudy.shared().briefing("province-sk").figures()).doesNotContainKey("without-open-duties");
    }

    private static double[] draws(SmallStudy study, String id) {
        Indicator indicator = id.contains("us-change") ? Indicator.EXPORTS_US_CHANGE : Indicator.EXPORTS_CHANGE;
        return study.study().impact().findDraws(new Cell(Scenario.STATUS_QUO, "ON", id.contains("lumber") ? "lumber" : Cell.ALL,
                indicator)).orElseThrow();
    }

}
