package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How each edit is written, how a scenario extends another, and what is said of those that cannot be used. */
class ScenarioEditFilesTest {
    private static final String WHERE = "P020 data/scenarios/deal.yaml:";
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    private static String head(String id, String more) {
        return "id: " + id
                + "\nname: {en: A deal, fr: Une entente}\nrationale: {en: A test., fr: Un essai.}\nsources: [NEWS]\n" + more;
    }

    private SmallPackage write(String... edit) {
        return data.write("scenarios/deal.yaml", head("deal", "edits:\n  - " + String.join("\n    ", edit) + "\n"));
    }

    private Edit read(String... edit) {
        Loaded loaded = write(edit).load();
        assertThat(loaded.problems()).isEmpty();
        return scenario(loaded, "deal").edits().get(0);
    }

    private void assertRefused(String problem, String... edit) {
        assertThat(write(edit).problems()).containsExactly(WHERE + problem);
    }

    private static Scenario scenario(Loaded loaded, String id) {
        return loaded.evidence().scenarios().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void what_became_known_later_is_told_from_its_day_on() {
        Loaded loaded = data.write("scenarios/deal.yaml", head("deal", "later:\n  - from: 2026-08-17\n"
                + "    words: {en: It was offered., fr: Elle a été offerte.}\nedits: []\n")).load();

        assertThat(loaded.problems()).isEmpty();
        assertThat(scenario(loaded, "deal").rationaleOn(LocalDate.parse("2026-08-16")).en()).isEqualTo("A test.");
        assertThat(scenario(loaded, "deal").rationaleOn(LocalDate.parse("2026-08-17")).fr())
                .isEqualTo("Un essai. Elle a été offerte.");
    }

    @Test
    void without_words_in_short_the_rationale_says_what_a_scenario_is() {
        String brief = "in-short: {en: cars pay nothing, fr: les voitures ne paient rien}\nedits: []\n";

        assertThat(scenario(data.write("scenarios/deal.yaml", head("deal", brief)).load(), "deal").inShort().fr())
                .isEqualTo("les voitures ne paient rien");
        assertThat(scenario(data.write("scenarios/deal.yaml", head("deal", "edits: []\n")).load(), "deal").inShort().en())
                .isEqualTo("A test.");
        assertThat(data.write("scenarios/deal.yaml", head("deal", "in-short: {en: cars pay nothing}\nedits: []\n")).load()
                .problems()).singleElement().asString().contains("deal.yaml:in-short");
    }

    @Test
    void what_became_known_later_needs_its_day() {
        assertThat(data.write("scenarios/deal.yaml", head("deal", "later:\n  - words: {en: Offered., fr: Offerte.}\nedits: []\n"))
                .problems())
                .containsExactly(WHERE + "later[0].from is missing -> write year-month-day, such as 2025-01-31");
    }

    @Test
    void a_rate_may_be_for_goods_of_some_countries_alone() {
        assertThat(read("do: set-rate", "target: s232-auto", "rate: 0.5", "origins: [CA, MX]", "from: 2026-01-01"))
                .isEqualTo(new Edit.SetRate("s232-auto", 0.5, Set.of(Country.CA, Country.MX), LocalDate.parse("2026-01-01")));
        assertThat(write("do: set-rate", "target: s232-auto", "rate: 0.5", "origins: [CAN]").problems())
                .extracting(Object::toString)
                .containsExactly("P020 data/scenarios/deal.yaml:edits[0].origins 'CAN' is not known here -> did you mean 'CA'?"
                        + " use one of the 63 known, such as CA, CN, AE");
    }

    @Test
    void a_scope_names_the_codes_that_come_in_and_go_out() {
        assertThat(read("do: set-scope", "target: s232-auto", "add: [\"8704\"]", "remove: [\"870321\"]",
                "from: 2026-01-01")).isEqualTo(
                        new Edit.SetScope("s232-auto", List.of(HsCode.of("8704")), List.of(HsCode.of("870321")),
                                LocalDate.parse("2026-01-01")));
    }

    @Test
    void a_code_without_quotes_is_refused_for_it_would_lose_its_zero() {
        assertRefused("edits[0].add holds a code without quotes -> put HS codes in quotes, such as [\"7208\", \"0702\"]",
                "do: set-scope", "target: s232-auto", "add: [7208]");
    }

    @Test
    void a_code_of_odd_length_is_refused() {
        assertRefused("edits[0].remove '870' is not an HS code -> write 2, 4, 6, 8 or 10 digits without dots",
                "do: set-scope", "target: s232-auto", "remove: [\"870\"]");
    }

    @Test
    void a_code_that_comes_in_and_goes_out_is_refused() {
        assertRefused("edits[0].remove '8703' is added too -> keep it in one of the two lists",
                "do: set-scope", "target: s232-auto", "add: [\"8703\"]", "remove: [\"8703\"]");
    }

    @Test
    void a_scope_that_changes_nothing_is_refused() {
        assertRefused("edits[0].add is missing, and so is remove -> name the HS codes that come in or go out",
                "do: set-scope", "target: s232-auto");
    }

    @Test
    void a_quota_names_the_rate_over_it_and_the_share_of_trade_that_pays_it() {
        assertThat(read("do: quota", "target: s232-auto", "rate: 0.25", "over-quota-share: 0.1"))
                .isEqualTo(new Edit.Quota("s232-auto", 0.25, 0.1, LocalDate.MIN));
    }

    @Test
    void a_share_in_per_cent_is_refused() {
        assertRefused("edits[0].over-quota-share over-quota-share 10 is above 1 -> write 0.1 for 10 %",
                "do: quota", "target: s232-auto", "rate: 0.25", "over-quota-share: 10");
    }

    @Test
    void a_shift_names_days_or_dates() {
        assertThat(read("do: shift", "target: s232-lumber", "days: -30")).isEqualTo(new Edit.Shift("s232-lumber", -30));
        assertThat(read("do: shift", "target: s232-lumber", "begins: 2026-01-01")).isEqualTo(
                new Edit.Redate("s232-lumber", Optional.of(LocalDate.parse("2026-01-01")), Optional.empty()));
    }

    @Test
    void a_shift_by_days_and_dates_at_once_is_refused() {
        assertRefused("edits[0].days stands beside a date -> write either days, or the new dates as begins and ends",
                "do: shift", "target: s232-lumber", "days: 30", "begins: 2026-01-01");
    }

    @Test
    void a_shift_that_ends_before_it_begins_is_refused() {
        assertRefused("edits[0].ends 2025-12-31 is before the first day, 2026-01-01 -> swap the two days",
                "do: shift", "target: s232-lumber", "begins: 2026-01-01", "ends: 2025-12-31");
    }

    @Test
    void a_date_before_the_data_is_refused() {
        assertRefused(
                "edits[0].from '2024-09-30' is before 2024-10-01, the first day the data describes -> use 2024-10-01 or later",
                "do: repeal", "target: s232-lumber", "from: 2024-09-30");
    }

    private static final String[] COPPER = {"do: add", "measure: us-copper", "title: {en: Copper, fr: Cuivre}", "imposed-by: US",
            "origins: [CA, MX]", "authority: s232", "group: s232-metals", "citation: Announced 2026-06-01", "rate: 0.15",
            "basis: full-value",
            "cusma: exempt", "scope: [\"7403\"]", "from: 2026-01-01", "to: 2026-12-31"};

    private static String[] copper(String from, String to) {
        String[] lines = COPPER.clone();
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].replace(from, to);
        }
        return lines;
    }

    @Test
    void a_new_measure_is_written_out_in_full() {
        Edit.Add add = (Edit.Add) read(COPPER);
        assertThat(add.measure().id()).isEqualTo("us-copper");
        assertThat(add.measure().border().origins()).hasSize(2);
        assertThat(add.measure().legal().authority()).isEqualTo(Authority.S232);
        assertThat(add.measure().duty().rateFraction()).isEqualTo(0.15);
        assertThat(add.measure().duty().basis()).isEqualTo(Basis.FULL_VALUE);
        assertThat(add.measure().duty().cusma()).isEqualTo(CusmaTreatment.EXEMPT);
        assertThat(add.measure().inForce().to()).isEqualTo("2026-12-31");
        assertThat(add.measure().row().sources()).containsExactly("NEWS");
        assertThat(add.scope()).containsExactly(HsCode.of("7403"));
        assertThat(add.overQuotaShare()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void a_new_measure_over_a_quota_says_what_share_goes_over() {
        assertThat(((Edit.Add) read(copper("basis: full-value",
                "basis: over-quota\n    over-quota-share: 0.3"))).overQuotaShare())
                .isEqualTo(OptionalDouble.of(0.3));
        assertRefused("edits[0].over-quota-share is missing -> write a number, such as 0.25", copper("basis: full-value",
                "basis: over-quota"));
        assertRefused(
                "edits[0].over-quota-share belongs to the basis over-quota alone -> take it out, or write basis: over-quota",
                copper("basis: full-value", "basis: full-value\n    over-quota-share: 0.3"));
    }

    @Test
    void a_new_measure_needs_an_id_of_its_own() {
        assertRefused(
                "edits[0].measure 's232-auto' is a measure or a group already -> give it an id of its own, or edit that one",
                copper("us-copper", "s232-auto"));
        assertRefused("edits[0].measure 'US copper' is not an id -> use lower-case letters, digits and dashes",
                copper("us-copper", "US copper"));
    }

    @Test
    void a_basis_that_needs_a_table_is_told_with_the_others() {
        assertRefused(
                "edits[0].basis 'company' is not known here -> use one of capped-content, floor, full-value, metal-content, non-canadian-content,"
                        + " non-us-content, over-quota, prohibition",
                copper("full-value", "company"));
    }

    @Test
    void a_country_cannot_tax_its_own_exports_as_imports() {
        assertRefused("edits[0].origins 'US' imposes it -> name other countries, or write [] for all", copper("[CA, MX]",
                "[US, MX]"));
    }

    @Test
    void an_added_measure_can_be_a_target_of_the_next_edit() {
        data.write("scenarios/deal.yaml", head("deal", "edits:\n  - " + String.join("\n    ", COPPER)
                + "\n  - do: exempt-cusma\n    target: us-copper\n"));
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void a_scenario_that_extends_another_begins_with_its_edits_and_sources() {
        data.write("scenarios/deal.yaml", head("deal", "extends: auto-deal\nedits:\n  - do: repeal\n    target: adcvd\n"));
        Loaded loaded = data.load();
        assertThat(loaded.problems()).isEmpty();
        List<Edit> inherited = scenario(loaded, "auto-deal").edits();
        assertThat(scenario(loaded, "deal").edits()).startsWith(inherited.toArray(Edit[]::new)).hasSize(inherited.size() + 1);
        assertThat(scenario(loaded, "deal").sources()).containsExactly("NEWS", "LAW");
    }

    @Test
    void a_circle_of_scenarios_is_refused_and_all_in_it_left_out() {
        data.write("scenarios/deal.yaml", head("deal", "extends: other\nedits: []\n"));
        data.write("scenarios/other.yaml", head("other", "extends: deal\nedits: []\n"));
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactly(
                "P020 data/scenarios/other.yaml:extends 'deal' leads round in a circle: deal extends other extends deal"
                        + " -> let one of them stand by itself, without extends",
                WHERE + "extends 'other' cannot be used itself -> put right scenarios/other.yaml first");
        assertThat(loaded.evidence().scenarios()).extracting(Scenario::id).containsExactly("auto-deal", "baseline", "status-quo");
    }

    @Test
    void a_scenario_that_extends_itself_is_refused() {
        data.write("scenarios/deal.yaml", head("deal", "extends: deal\nedits: []\n"));
        assertThat(data.problems()).containsExactly(WHERE + "extends 'deal' leads round in a circle: deal extends deal"
                + " -> let one of them stand by itself, without extends");
    }

    @Test
    void an_unknown_scenario_to_extend_is_told_with_the_nearest() {
        data.write("scenarios/deal.yaml", head("deal", "extends: auto-deel\nedits: []\n"));
        assertThat(data.problems()).containsExactly(WHERE + "extends 'auto-deel' is no scenario"
                + " -> did you mean 'auto-deal'? use one of auto-deal, deal, status-quo");
    }

    @Test
    void the_baseline_cannot_be_extended() {
        data.write("scenarios/deal.yaml", head("deal", "extends: baseline\nedits: []\n"));
        assertThat(data.problems()).containsExactly(WHERE + "extends 'baseline' is a day, not a set of edits"
                + " -> leave extends out, or name another scenario");
    }
}
