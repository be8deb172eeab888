package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import org.junit.jupiter.api.Test;

/** Premiers two by two, and who is tied to whom by what both have said. */
class AlignmentAndDiscourseTest {
    private static final String TALK = "talk,for,Says so,Le dit,,NEWS";

    @Test
    void every_pair_of_premiers_has_a_row_from_west_to_east() {
        assertThat(SmallStudy.shared().rows("national", "alignment", "premier", "other-premier", "shared-options", "agreed",
                "alignment")).containsExactly(
                        "Bert Columbia (BC) | Sam Saskatchewan (SK) | 1 | 1 | 100.0",
                        "Bert Columbia (BC) | Olive Ontario (ON) | 2 | 1 | 50.0",
                        "Sam Saskatchewan (SK) | Olive Ontario (ON) | 1 | 0 | 0.0");
    }

    @Test
    void premiers_who_share_no_option_have_no_alignment_rather_than_none() {
        SmallStudy study = SmallStudy.altered().without("positions.csv", "premier-sk").compute();

        assertThat(study.rows("national", "alignment", "other-premier", "shared-options", "agreed", "alignment"))
                .contains("Sam Saskatchewan (SK) | 0 | 0 | [z]");
    }

    @Test
    void the_snapshots_are_of_one_three_six_and_twelve_months_before() {
        // both on the last day that each snapshot sees: one later sees them all, one earlier none of them
        SmallStudy study =
                SmallStudy.altered().only("positions.csv", "premier-on,2025-04-15," + TALK, "premier-bc,2025-04-15," + TALK,
                        "premier-sk,2025-09-15," + TALK).compute();

        assertThat(study.rows("national", "alignment", "premier", "other-premier", "alignment-before",
                "alignment-3-months-before", "alignment-6-months-before",
                "alignment-12-months-before"))
                .containsExactly("Bert Columbia (BC) | Sam Saskatchewan (SK) | 100.0 | [z] | [z] | [z]",
                        "Bert Columbia (BC) | Olive Ontario (ON) | 100.0 | 100.0 | 100.0 | [z]",
                        "Sam Saskatchewan (SK) | Olive Ontario (ON) | 100.0 | [z] | [z] | [z]");
    }

    @Test
    void a_pair_is_tied_by_an_option_on_which_both_have_a_stance_and_untied_otherwise() {
        SmallStudy study = SmallStudy.altered()
                .only("positions.csv", "premier-on,2025-10-01," + TALK, "premier-bc,2025-10-01," + TALK,
                        "union,2025-10-01,talk,against,No,Non,,NEWS", "secretary,2025-10-01,end-surtax,for,Yes,Oui,,NEWS",
                        "premier-sk,2025-10-01,talk,engaged,There,Là,,NEWS")
                .compute();

        assertThat(study.rows("national", "discourse", "who", "other", "congruence", "conflict")).containsExactlyInAnyOrder(
                "Bert Columbia | Olive Ontario | 1 | 0", "Bert Columbia | Auto Union | 0 | 1",
                "Olive Ontario | Auto Union | 0 | 1");
    }

    @Test
    void without_a_tie_there_is_no_network_to_draw() {
        SmallStudy study = SmallStudy.altered().only("positions.csv", "premier-on,2025-10-01," + TALK).compute();

        assertThat(study.table("national", "discourse").rows()).isEmpty();
        assertThat(study.briefing("national").charts()).doesNotContainKey("network");
        assertThat(SmallStudy.shared().briefing("national").charts()).containsKey("network");
    }

    @Test
    void an_index_that_is_switched_off_is_not_told() {
        SmallStudy study =
                SmallStudy.altered().replace("job.yaml", "{conflict: on, congruence: on, polarization: on, alignment: on}",
                        "{conflict: off, congruence: off, polarization: off, alignment: off}").compute();

        assertThat(study.briefing("national").tables()).doesNotContainKeys("discourse", "alignment");
        assertThat(study.briefing("national").charts()).doesNotContainKeys("network", "alignment");
        assertThat(study.briefing("national").figures()).doesNotContainKeys("polarization", "polarization-chance");
        assertThat(study.briefing("trade-offs").tables()).doesNotContainKeys("conflict");
    }
}
