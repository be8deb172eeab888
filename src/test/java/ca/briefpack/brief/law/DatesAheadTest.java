package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.actor.ActorFacts;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.PackSpec;
import ca.briefpack.data.DataPackage;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.render.calendar.CalendarFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates ahead of editions of the shipped data: events, and law on the books that no event tells. */
class DatesAheadTest {
    private static final HsCode LOBSTER = HsCode.of("0306");
    private static Evidence evidence;

    @BeforeAll
    static void load() {
        evidence = DataPackage.load(Path.of("data")).evidence();
    }

    /** As {@code 2026-12-31 ENDS id} of a sector's brief; of the national one if the sector is {@code all}. */
    private static List<String> ahead(String day, String sector) {
        return lines(new ActorFacts(evidence, LocalDate.parse(day), Set.of(), sector.equals("all") ? Set.of() : Set.of(sector))
                .calendar());
    }

    private static List<String> lines(List<Fact> facts) {
        return facts.stream().map(f -> f.date().first() + " " + f.kind() + " " + f.id()).toList();
    }

    @ParameterizedTest
    @CsvSource({
            "canola, ends.cn-ca-meal-peas-suspension", "grains_pulses, ends.cn-ca-meal-peas-suspension",
            "seafood, ends.cn-ca-lobster-crab-suspension"})
    void the_end_of_a_suspension_lies_ahead_from_the_day_of_its_act_to_its_last_day(String sector, String end) {
        String line = "2026-12-31 ENDS " + end;
        assertThat(ahead("2026-02-26", sector)).doesNotContain(line);
        assertThat(ahead("2026-02-27", sector)).contains(line);
        assertThat(ahead("2026-11-28", sector)).first().isEqualTo(line);
        assertThat(ahead("2026-12-31", sector)).contains(line);
        assertThat(ahead("2027-01-01", sector)).doesNotContain(line);
    }

    @Test
    void it_brings_back_the_duty_that_was_suspended() {
        Fact end = new ActorFacts(evidence, LocalDate.parse("2026-11-28"), Set.of(), Set.of("seafood")).calendar().get(0);
        assertThat(end.figure().orElseThrow().estimate().orElseThrow().central()).isEqualTo(25);
        assertThat(end.detail().en()).isEqualTo("%");
    }

    @Test
    void a_province_is_told_of_goods_that_it_sells_to_china_wherever_they_rank() {
        LocalDate day = LocalDate.parse("2026-11-28");
        assertThat(lines(new ActorFacts(evidence, day, Set.of("PE"), Set.of("potatoes"), Set.of(LOBSTER)).calendar()))
                .contains("2026-12-31 ENDS ends.cn-ca-lobster-crab-suspension");
        assertThat(lines(new ActorFacts(evidence, day, Set.of("ON"), Set.of("autos"), Set.of()).calendar()))
                .noneMatch(line -> line.contains("cn-ca"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "2025-09-28 | none",
            "2025-10-15 | 2026-01-01 SCHEDULED furniture-step-2026",
            "2025-12-30 | 2026-01-01 SCHEDULED furniture-step-2026",
            "2025-12-31 | 2027-01-01 SCHEDULED furniture-steps-2027",
            "2026-02-01 | 2027-01-01 SCHEDULED furniture-steps-2027",
            "2026-11-28 | 2027-01-01 SCHEDULED furniture-steps-2027"})
    void a_step_that_was_put_off_is_ahead_until_it_was_and_an_event_has_the_words(String day, String step) {
        assertThat(ahead(day, "furniture").stream().filter(line -> line.contains("furniture") || line.contains("s232-")))
                .containsExactlyElementsOf(step == null ? List.of() : List.of(step));
    }

    @Test
    void the_step_that_was_put_off_is_not_told_as_one_that_came() {
        assertThat(lines(new ActorFacts(evidence, LocalDate.parse("2026-02-01"), Set.of(), Set.of("furniture")).events()))
                .contains("2025-12-31 DECISION furniture-step-put-off").noneMatch(line -> line.endsWith("furniture-step-2026"));
    }

    @ParameterizedTest
    @CsvSource({
            // enacted by then, or not
            "2025-10-16, 2025-11-01 BEGINS begins.s232-mhdv, false", "2025-10-17, 2025-11-01 BEGINS begins.s232-mhdv, true",
            "2025-11-01, 2025-11-01 BEGINS begins.s232-mhdv, false",
            // goods not held: in the national brief alone
            "2026-11-28, 2026-12-04 BEGINS begins.s232-polysilicon, true",
            // an end that came by a court
            "2025-10-15, 2026-02-23 ENDS ends.ieepa-ca-35, false",
            // an event has the words, or none
            "2026-03-01, 2026-07-23 DEADLINE s122-last-day, true", "2026-03-01, 2026-07-23 ENDS ends.s122, false",
            // an end that another measure follows stands once
            "2026-11-28, 2026-12-31 ENDS ends.s232-cabinets, false",
            // an end put off by a later act, as an event says
            "2025-10-15, 2027-06-27 ENDS ends.ca-steel-trq, false",
            "2026-11-28, 2027-06-27 DEADLINE steel-quota-surtax-end, true",
            "2026-11-28, 2031-02-28 ENDS ends.cn-ca-canola-seed-final, true"})
    void what_was_law_for_a_later_day_is_ahead_and_nothing_else(String day, String line, boolean expected) {
        assertThat(ahead(day, "all").contains(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-01", "2025-03-01", "2025-10-15", "2026-02-27", "2026-06-03", "2026-09-05", "2026-11-28"})
    void nothing_ahead_is_past_or_stands_twice_and_the_soonest_is_first(String day) {
        List<Fact> facts = new ActorFacts(evidence, LocalDate.parse(day), Set.of(), Set.of()).calendar();
        assertThat(facts).allMatch(f -> !f.date().last().isBefore(LocalDate.parse(day)));
        assertThat(facts).isSortedAccordingTo(Comparator.comparing((Fact f) -> f.date().first()));
        assertThat(facts.stream().map(Fact::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | SUMMARY:China: duty on canola meal and peas suspended\\, last day\\; 100% again from the day after",
            "EN | SUMMARY:Section 232: polysilicon and its derivatives\\, 15%\\, begins",
            "FR | SUMMARY:Chine : droit sur les tourteaux de canola et les pois suspendu\\, dernier jour\\; 100 % de nouveau dès le lendemain",
            "FR | SUMMARY:Article 232 : polysilicium et produits dérivés\\, 15 %\\, début"})
    void a_diary_says_what_begins_or_ends_and_at_which_rate(Lang lang, String entry) {
        List<Fact> ahead = new ActorFacts(evidence, LocalDate.parse("2026-11-28"), Set.of(), Set.of()).calendar();
        Briefing briefing =
                new Briefing(PackSpec.national(),
                        new Edition(LocalDate.parse("2026-11-28"), LocalDate.parse("2025-01-31"), "r", "h", "1"),
                        new Masthead(evidence.reference().sectors().get(0).label(),
                                evidence.reference().sectors().get(0).label()),
                        Map.of(), Map.of(), Map.of(),
                        Map.of(CalendarFile.FACTS, ahead), List.of());
        String file =
                new String(CalendarFile.of(briefing, lang), StandardCharsets.UTF_8).replace("\r\n ", "").replace('\u00a0', ' ');
        assertThat(file).contains(entry);
    }
}
