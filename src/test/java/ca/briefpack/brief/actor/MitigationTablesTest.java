package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Table;
import org.junit.jupiter.api.Test;

/** Workers displaced, and what a program of $10,000 a worker would cost for them. */
class MitigationTablesTest {
    private static final String COST = "program.retraining";

    @Test
    void each_displaced_worker_costs_the_amount_over_the_reach_of_the_program() {
        assertThat(SmallStudy.shared().rows("national", "mitigation", "province", "displaced", COST)).contains(
                "British Columbia / Colombie-Britannique | 4,100 | 41", "Saskatchewan | 3,300 | 33", "Ontario | 2,100 | 21",
                "Nunavut | [x] | [x]",
                "= <place CA_OWN> | 10,000 | 100");
    }

    @Test
    void a_gain_is_no_loss_and_makes_no_other_province_whole() {
        // the duty on lumber lifted from the baseline's 14%: British Columbia sells more, Ontario loses on cars as before
        SmallStudy study = SmallStudy.altered().without("measures.csv", "s232-lumber")
                .without("measure_scopes.csv", "s232-lumber")
                .replace("company_duties.csv", "AR6,0.20,0.15", "AR6,0.02,0.01").replace("cautions.csv", "s232-lumber", "adcvd")
                .replace("scenarios/bargain.yaml", "  - do: repeal\n    target: s232-lumber\n", "").compute();

        assertThat(study.rows("national", "mitigation", "province", "displaced"))
                .contains("British Columbia / Colombie-Britannique | 0");
        double others = displaced(study, 2) + displaced(study, 4);
        assertThat(displaced(study, 13)).isCloseTo(others, within(200.0));
    }

    private static double displaced(SmallStudy study, int row) {
        return ((Table.Number) study.table("national", "mitigation").rows().get(row).cells().get(1)).figure().estimate()
                .orElseThrow().central();
    }

    @Test
    void the_status_quo_stands_before_the_scenarios_compared() {
        assertThat(SmallStudy.shared().rows("province-on", "mitigation-scenarios", "scenario", "displaced")).containsExactly(
                "<scenario STATUS_QUO> | 2,100", "No car duty / Aucun droit sur les voitures | 900",
                "No deposit / Aucun dépôt | 2,100");
    }

    @Test
    void a_program_is_told_from_the_day_of_its_announcement() {
        SmallStudy today = SmallStudy.altered().replace("programs/retraining.yaml", "2025-09-05", "2025-10-15").compute();
        SmallStudy later = SmallStudy.altered().replace("programs/retraining.yaml", "2025-09-05", "2025-10-16").compute();

        assertThat(today.rows("province-on", "mitigation-scenarios", COST)).containsExactly("21", "9", "21");
        assertThat(later.rows("province-on", "mitigation-scenarios", "program-cost")).containsExactly("[x]", "[x]", "[x]");
    }
}
