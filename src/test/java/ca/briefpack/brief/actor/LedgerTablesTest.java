package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports are counted once, where they are from, from the baseline to the day of the edition. */
class LedgerTablesTest {
    private static final String[] REPORTED = {"closures", "jobs-reported", "no-number", "investments", "invested"};
    private static final String LAYOFF = ",layoff,Layoff,Mise à pied,SK,canola,10,jobs,emplois,,,NEWS";

    private static List<String> provinces(SmallStudy study) {
        return study.rows("national", "ledger", "province", REPORTED[0], REPORTED[1], REPORTED[2], REPORTED[3], REPORTED[4])
                .stream()
                .filter(row -> !row.endsWith("| 0 | 0 | 0 | 0 | 0.0")).toList();
    }

    @Test
    void a_report_is_counted_in_its_province_and_what_it_restates_is_not() {
        assertThat(provinces(SmallStudy.shared())).containsExactly(
                "British Columbia / Colombie-Britannique | 1 | 150 | 0 | 0 | 0.0",
                "Ontario | 2 | 900 | 1 | 1 | 2,000.0",
                "<place NO_PROVINCE> | 1 | 30 | 0 | 0 | 0.0",
                "= <place CA_OWN> | 4 | 1,080 | 1 | 1 | 2,000.0");
    }

    @Test
    void reports_count_from_the_day_of_the_baseline_to_the_day_of_the_edition() {
        SmallStudy study = SmallStudy.altered()
                .only("events.csv", "before,2025-01-30,2025-01-30" + LAYOFF, "first,2025-01-31,2025-01-31" + LAYOFF,
                        "last,2025-10-15,2025-10-15" + LAYOFF, "after,2025-10-15,2025-10-16" + LAYOFF)
                .compute();

        assertThat(provinces(study)).containsExactly("Saskatchewan | 2 | 20 | 0 | 0 | 0.0",
                "= <place CA_OWN> | 2 | 20 | 0 | 0 | 0.0");
    }

    @Test
    void only_jobs_and_workers_are_added_up_as_jobs_and_only_dollars_of_canada_as_money() {
        SmallStudy study = SmallStudy.altered().only("events.csv",
                "shifts,2025-10-01,2025-10-01,closure,Closed,Fermée,SK,,3,shifts,quarts,,,NEWS",
                "crew,2025-10-02,2025-10-02,layoff,Laid off,Mis à pied,SK,,7,workers,travailleurs,,,NEWS",
                "foreign,2025-10-03,2025-10-03,investment,Plant,Usine,SK,,900,US$ million,M$ US,,,NEWS",
                "small,2025-10-04,2025-10-04,investment,Plant,Usine,SK,,40,C$ million,M$ CA,,,NEWS",
                "talks,2025-10-05,2025-10-05,decision,Decided,Décidé,SK,,500,jobs,emplois,,,NEWS").compute();

        assertThat(provinces(study)).containsExactly("Saskatchewan | 2 | 7 | 1 | 2 | 40.0",
                "= <place CA_OWN> | 2 | 7 | 1 | 2 | 40.0");
    }

    @Test
    void by_sector_only_reports_on_one_sector_alone_stand_under_it_and_the_rest_together() {
        assertThat(SmallStudy.shared().rows("national", "ledger-sectors", "sector", "closures", "jobs-reported", "no-number",
                "jobs-change")).containsExactly(
                        "Motor vehicles / Véhicules automobiles | 1 | 900 | 0 | −1,800",
                        "Lumber / Bois d’œuvre | 1 | 150 | 0 | −4,400",
                        "<sector LEDGER_REST> | 2 | 30 | 1 | −3,300",
                        "= <sector ALL> | 4 | 1,080 | 1 | −10,000");
    }

    @Test
    void a_place_without_reports_has_one_row_which_is_no_total() {
        assertThat(SmallStudy.shared().rows("province-sk", "ledger", "sector", "closures", "jobs-reported", "jobs-change"))
                .containsExactly("<sector ALL> | 0 | 0 | −3,300");
    }

    @Test
    void a_report_on_several_sectors_stands_in_the_brief_of_each() {
        assertThat(
                SmallStudy.shared().rows("sector-lumber", "ledger", "province", "closures", "jobs-reported", "no-number").stream()
                        .filter(row -> !row.endsWith("| 0 | 0 | 0")))
                .containsExactly("British Columbia / Colombie-Britannique | 1 | 150 | 0", "Ontario | 1 | 0 | 1",
                        "= <place CA_OWN> | 2 | 150 | 1");
    }

    @Test
    void reports_on_no_one_province_have_no_modelled_change_beside_them() {
        assertThat(SmallStudy.shared().rows("national", "ledger", "province", "jobs-change", "jobs-change-low"))
                .contains("<place NO_PROVINCE> | [z] | [z]");
    }
}
