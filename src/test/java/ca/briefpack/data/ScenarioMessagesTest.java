package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a scenario that cannot be used, and that it is left out while the others load. */
class ScenarioMessagesTest {
    private static final String FILE = "scenarios/auto-deal.yaml";
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    private void assertRefused(String... problems) {
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactly(problems);
        assertThat(loaded.evidence().scenarios()).extracting(Scenario::id).containsExactly("baseline", "status-quo");
    }

    @Test
    void a_misspelt_key_is_told_with_the_right_one() {
        data.replace(FILE, "    rate: 0.15", "    rte: 0.15");
        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:edits[0].rte is no key here -> did you mean 'rate'? use one of do, from, origins, rate, target",
                "P020 data/scenarios/auto-deal.yaml:edits[0].rate is missing -> write a number, such as 0.25");
    }

    @Test
    void an_unknown_edit_is_told_with_the_known_ones() {
        data.replace(FILE, "do: repeal", "do: repel");
        assertRefused("P020 data/scenarios/auto-deal.yaml:edits[1].do 'repel' is not known here"
                + " -> did you mean 'repeal'? use one of add, end-cusma, exempt-cusma, quota, repeal, set-rate, set-scope, shift");
    }

    @Test
    void a_target_that_is_no_measure_is_told_with_the_nearest() {
        data.replace(FILE, "target: s232-wood", "target: s232-woods");
        assertRefused("P020 data/scenarios/auto-deal.yaml:edits[1].target 's232-woods' is no measure and no group of measures"
                + " -> use one such as s232-wood, s232-auto, s232-lumber");
    }

    @Test
    void a_rate_in_per_cent_is_told_as_a_fraction() {
        data.replace(FILE, "rate: 0.15", "rate: 15");
        assertRefused("P020 data/scenarios/auto-deal.yaml:edits[0].rate rate 15 is above 5 -> write 0.15 for 15 %");
    }

    @Test
    void a_rate_below_zero_is_refused() {
        data.replace(FILE, "rate: 0.15", "rate: -0.1");
        assertRefused("P020 data/scenarios/auto-deal.yaml:edits[0].rate rate -0.1 is below 0 -> write 0 or more");
    }

    @Test
    void an_id_unlike_the_file_name_is_told() {
        data.replace(FILE, "id: auto-deal", "id: car-deal");
        assertRefused("P020 data/scenarios/auto-deal.yaml:id 'car-deal' differs from the file's name -> write id: auto-deal");
    }

    @Test
    void an_id_that_another_file_has_is_told() {
        data.replace(FILE, "id: auto-deal", "id: status-quo");
        assertRefused("P020 data/scenarios/auto-deal.yaml:id 'status-quo' is the id of scenarios/status-quo.yaml already"
                + " -> write id: auto-deal");
    }

    @Test
    void an_unknown_source_is_told_with_the_known_ones() {
        data.replace(FILE, "[NEWS, LAW]", "[NEWS, LOW]");
        assertRefused("P020 data/scenarios/auto-deal.yaml:sources 'LOW' is not in sources.csv"
                + " -> add it there, or use one of GEO, LAW, NEWS, TRADE");
    }

    @Test
    void a_name_in_one_language_only_is_told() {
        data.replace(FILE, "name: {en: Cars at 15 per cent, fr: Voitures à 15 pour cent}", "name: {en: Cars at 15 per cent}");
        assertRefused("P020 data/scenarios/auto-deal.yaml:name.fr is missing -> write words after it");
    }

    @Test
    void a_day_that_does_not_exist_is_told() {
        data.replace(FILE, "from: 2026-01-01", "from: 2026-01-32");
        assertRefused("P020 data/scenarios/auto-deal.yaml:edits[0].from '2026-01-32' is not a date"
                + " -> write year-month-day, such as 2025-01-31");
    }

    @Test
    void a_date_belongs_to_the_baseline_alone() {
        data.append(FILE, "date: 2025-01-31");
        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:date is no key here -> did you mean 'later'? use one of answers, edits, extends, id, in-short, kind, later, name, rationale, sources, support-million-cad, support-per-worker-cad");
    }

    @Test
    void a_key_that_stands_twice_names_the_line() {
        data.append(FILE, "id: auto-deal");
        assertRefused("P020 data/scenarios/auto-deal.yaml:18 has a key that stands twice -> keep one of the two");
    }

    @Test
    void yaml_that_cannot_be_read_names_the_line() {
        data.write(FILE, "id: auto-deal\nname: {en: [\n");
        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:2 is not valid YAML -> look there for an indent, a colon or a quote that is wrong");
    }

    @Test
    void a_file_of_another_kind_is_told() {
        data.delete(FILE).write("scenarios/auto-deal.yml", "id: auto-deal\n");
        assertRefused("P020 data/scenarios/auto-deal.yml is not read as a scenario -> name it with the ending .yaml");
    }

    private void answer(String... lines) {
        data.replace(FILE, "sources: [NEWS, LAW]\n",
                "sources: [NEWS, LAW]\nanswers:\n  - " + String.join("\n    ", lines) + "\n");
    }

    @Test
    void an_answer_that_names_no_scenario_is_told() {
        answer("id: cars-back", "by: US", "name: {en: Cars, fr: Voitures}", "why: {en: Said., fr: Dit.}", "on-record: 2025-10-01",
                "sources: [NEWS]", "scenario: no-such-thing");

        assertThat(data.load().problems()).singleElement().satisfies(problem -> assertThat(problem.toString())
                .startsWith("P020 data/scenarios/auto-deal.yaml:answers[0].scenario").contains("no-such-thing"));
    }

    @Test
    void an_answer_says_what_it_would_change() {
        answer("id: cars-back", "by: US", "name: {en: Cars, fr: Voitures}", "why: {en: Said., fr: Dit.}", "on-record: 2025-10-01",
                "sources: [NEWS]");

        assertRefused("P020 data/scenarios/auto-deal.yaml:answers[0].scenario an answer says nothing of what it would change"
                + " -> add scenario: with the id of one whose edits it is, or edits: of its own");
    }

    @Test
    void an_answer_has_the_edits_of_a_scenario_or_its_own_and_not_both() {
        answer("id: cars-back", "by: US", "name: {en: Cars, fr: Voitures}", "why: {en: Said., fr: Dit.}", "on-record: 2025-10-01",
                "sources: [NEWS]", "scenario: auto-deal", "edits: []");

        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:answers[0].scenario an answer has both the edits of a scenario and its own"
                        + " -> leave out scenario or edits");
    }

    @Test
    void who_answers_is_a_country_that_sets_duties() {
        answer("id: cars-back", "by: MX", "name: {en: Cars, fr: Voitures}", "why: {en: Said., fr: Dit.}", "on-record: 2025-10-01",
                "sources: [NEWS]", "edits: [{do: repeal, target: s232-wood}]");

        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:answers[0].by 'MX' is not known here -> did you mean 'CA'? use one of CA, CN, US");
    }

    @Test
    void two_answers_of_one_id_are_told() {
        String one = "name: {en: Cars, fr: Voitures}, why: {en: Said., fr: Dit.}, on-record: 2025-10-01, sources: [NEWS],"
                + " edits: [{do: repeal, target: s232-wood}]}";
        data.replace(FILE, "sources: [NEWS, LAW]\n", "sources: [NEWS, LAW]\nanswers:\n  - {id: twice, by: US, " + one
                + "\n  - {id: twice, by: CN, " + one + "\n");

        assertRefused("P020 data/scenarios/auto-deal.yaml:answers two answers have the id 'twice' -> give each an id of its own");
    }

    @Test
    void support_of_a_place_that_is_none_and_an_amount_under_nothing_are_told() {
        data.replace(FILE, "sources: [NEWS, LAW]\n", "sources: [NEWS, LAW]\nsupport-million-cad: {ON: -5, XX: 3, QC: much}\n");
        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:support-million-cad.ON -5.0 is no amount -> write a number of 0 or more",
                "P020 data/scenarios/auto-deal.yaml:support-million-cad.XX 'XX' is not known here"
                        + " -> did you mean 'AB'? use one of AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT",
                "P020 data/scenarios/auto-deal.yaml:support-million-cad.QC is not a number -> write a number, such as 0.25");
    }

    @Test
    void support_by_worker_under_nothing_without_a_source_or_beside_that_of_provinces_is_told() {
        data.replace(FILE, "sources: [NEWS, LAW]\n",
                "sources: []\nsupport-million-cad: {ON: 5}\nsupport-per-worker-cad: -9000\n");
        assertRefused(
                "P020 data/scenarios/auto-deal.yaml:support-per-worker-cad stands beside support-million-cad, which would count the same"
                        + " workers twice -> keep one of the two, or put the other in a scenario of its own: a package can hold both",
                "P020 data/scenarios/auto-deal.yaml:support-per-worker-cad has no source"
                        + " -> cite in sources: who put the amount on record, such as [S135]",
                "P020 data/scenarios/auto-deal.yaml:support-per-worker-cad -9000.0 is no amount -> write a number of 0 or more");
    }
}
