package ca.briefpack.brief.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Support is added up once, by form; what is part of something larger counts only where the larger does not. */
class SupportTablesTest {
    private static final String ONTARIO = "Government of Ontario,Gouvernement de l’Ontario,ON,Fund,Fonds,";

    private static List<String> ledger(SmallStudy study, String pack) {
        return study.rows(pack, "support-ledger", "place", "funding", "credit", "deferral", "no-amount");
    }

    @Test
    void canada_stands_first_and_then_the_provinces_that_announced_anything_from_west_to_east() {
        SmallStudy study = SmallStudy.altered().append("support.csv",
                "2025-07-01,Quebec,Québec,QC,Loans,Prêts,20,credit,,Loans,Prêts,,NEWS",
                "2025-07-01,Saskatchewan,Saskatchewan,SK,Aid,Aide,10,funding,,Aid,Aide,,NEWS").compute();

        assertThat(ledger(study, "national")).containsExactly("<place CA> | 0.0 | 700.0 | 0.0 | 1",
                "Saskatchewan | 10.0 | 0.0 | 0.0 | 0",
                "Ontario | 1,000.0 | [z] | 0.0 | 0", "Quebec / Québec | 0.0 | 20.0 | 0.0 | 0");
    }

    @Test
    void an_amount_that_is_part_of_another_is_not_added_and_its_form_does_not_apply() {
        assertThat(ledger(SmallStudy.shared(), "province-on")).contains("Ontario | 1,000.0 | [z] | 0.0 | 0");
    }

    @Test
    void for_a_sector_a_part_that_names_it_counts_but_no_total_and_no_repetition() {
        SmallStudy study =
                SmallStudy.altered().append("support.csv", "2025-07-01," + ONTARIO + "77,funding,total,All,Tout,autos,NEWS",
                        "2025-07-02," + ONTARIO + "88,funding,restates,Again,Encore,autos,NEWS").compute();

        assertThat(ledger(study, "sector-autos")).containsExactly("<place CA> | 0.0 | 0.0 | 0.0 | 0",
                "Ontario | [z] | 300.0 | 0.0 | 0");
    }

    @Test
    void amounts_of_one_form_add_up() {
        SmallStudy study =
                SmallStudy.altered().append("support.csv", "2025-07-01," + ONTARIO + "250,funding,,More,Plus,,NEWS").compute();

        assertThat(ledger(study, "province-on")).contains("Ontario | 1,250.0 | [z] | 0.0 | 0");
    }

    @Test
    void support_is_told_from_the_day_on_which_it_was_announced_newest_first() {
        SmallStudy study = SmallStudy.altered()
                .append("support.csv", "2025-10-15," + ONTARIO + "5,funding,,Today,Aujourd’hui,,NEWS").compute();

        assertThat(study.rows("national", "support", "date", "amount")).containsExactly("2025-10-15 | 5.0", "2025-09-05 | [x]",
                "2025-08-05 | 700.0",
                "2025-06-01 | 300.0", "2025-05 | 1,000.0");
    }

    @Test
    void the_modelled_change_beside_canada_is_that_with_effects_between_provinces() {
        assertThat(SmallStudy.shared().rows("national", "support-ledger", "place", "gdp-modelled"))
                .containsExactly("<place CA> | −1,700", "Ontario | −400");
    }
}
