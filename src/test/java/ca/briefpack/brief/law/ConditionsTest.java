package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import org.junit.jupiter.api.Test;

/** A duty that hangs on a use of goods, of which half are counted and nothing is known. */
class ConditionsTest {
    private static SmallStudy lumber(String rate, String open) {
        return SmallStudy.altered().append("scope_codes.csv", "bottles,4407,,,bottled,LAW")
                .replace("measure_scopes.csv", "s232-lumber,lumber,", "s232-lumber,bottles,")
                .replace("measures.csv", "9903.76.01,0.10,", "9903.76.01," + rate + ",")
                .replace("conditions.csv", "1,true,", "1," + open + ",").compute();
    }

    @Test
    void the_rate_lies_between_the_ends_at_which_none_and_all_of_the_goods_meet_the_condition() {
        SmallStudy study = lumber("0.10", "true");

        assertThat(study.figure("sector-lumber", "effective-rate")).isEqualTo("40.0%");
        assertThat(study.figure("sector-lumber", "rate-low")).isEqualTo("35.0%");
        assertThat(study.figure("sector-lumber", "rate-high")).isEqualTo("45.0%");
        assertThat(study.ids("sector-lumber", "conditions")).containsExactly("OPEN s232-lumber.bottled");
    }

    @Test
    void an_open_one_leads_from_five_points_on() {
        assertThat(lumber("0.06", "true").ids("sector-lumber", "conditions-lead")).containsExactly("OPEN s232-lumber.bottled");
        SmallStudy narrow = lumber("0.04", "true");
        assertThat(narrow.ids("sector-lumber", "conditions-lead")).isEmpty();
        assertThat(narrow.ids("sector-lumber", "conditions")).hasSize(1);
    }

    @Test
    void one_of_which_the_share_is_known_is_counted_and_does_not_lead() {
        SmallStudy study = lumber("0.10", "false");

        assertThat(study.ids("sector-lumber", "conditions")).containsExactly("COUNTED s232-lumber.bottled");
        assertThat(study.ids("sector-lumber", "conditions-lead")).isEmpty();
    }

    @Test
    void without_a_condition_the_rate_has_no_ends() {
        assertThat(SmallStudy.shared().briefing("sector-lumber").figures()).doesNotContainKeys("rate-low", "rate-high");
    }
}
