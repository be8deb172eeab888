package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.book.Agenda;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.model.Joined;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where actors stand, what was reported and promised beside what is modelled, and what comes next, on two dates. */
@ExtendWith(Releases.Shared.class)
class StandsAndLedgersTest {
    private static Release october;
    private static Release november;
    private static Briefing then;
    private static Briefing autos;
    private static Briefing now;
    private static Study study;

    @BeforeAll
    static void compose(Releases releases) {
        october = releases.october();
        november = releases.november();
        study = releases.octoberEngine().study();
        then = releases.octoberEngine().briefing("national");
        autos = releases.octoberEngine().briefing("sector-autos");
        now = Computed.shared(november.config()).briefing("national");
    }

    @Test
    void premiers_of_saskatchewan_and_manitoba_agree_and_did_not_speak_a_month_before() {
        Map<String, Figure> figures = then.allFigures();
        assertThat(central(figures.get("alignment.premier-sk.premier-mb.share"))).isEqualTo(1);
        assertThat(central(figures.get("alignment.premier-sk.premier-mb.shared"))).isEqualTo(2);
        assertThat(figures.get("alignment.premier-sk.premier-mb.share-month-before").isMissing()).isTrue();
        assertThat(central(now.allFigures().get("alignment.premier-sk.premier-mb.share-month-before"))).isEqualTo(1);
        assertThat(figures.get("alignment.premier-bc.premier-on.share").isMissing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Scott Moe,NOT_COMPUTED", "David Eby,NO_SCENARIO", "Doug Ford,NOT_COMPUTED"})
    void a_position_without_a_modelled_effect_says_why(String who, String reading) {
        assertThat(then.table("stated-modelled").rows()).filteredOn(row -> words(row.cells().get(0)).startsWith(who))
                .isNotEmpty().allSatisfy(row -> assertThat(row.cells()).contains(new Table.Term("stated", reading)));
    }

    @Test
    void interest_is_a_share_and_is_not_held_for_actors_abroad() {
        assertThat(then.allFigures()).hasEntrySatisfying("interest.us-president", f -> assertThat(f.isMissing()).isTrue());
        then.allFigures().values().stream().filter(f -> f.id().startsWith("interest.") && !f.isMissing())
                .forEach(f -> assertThat(central(f)).as(f.id()).isBetween(0.0, 1.0));
    }

    @Test
    void reported_jobs_are_added_up_without_what_a_later_report_restates() {
        assertThat(central(then.allFigures().get("ledger.on.all.jobs"))).isEqualTo(3000 + 700);
        assertThat(central(now.allFigures().get("ledger.on.all.jobs"))).isEqualTo(3000 + 500 + 1050 + 1000);
        assertThat(central(now.allFigures().get("ledger.on.all.closures"))).isEqualTo(4);
    }

    @Test
    void support_is_added_up_by_form_without_parts_and_restatements() {
        assertThat(central(then.allFigures().get("support.ca.funding")))
                .isEqualTo((5000 + 450 + 1600 + 1000 + 370 + 50 + 500) * 1e6);
        assertThat(central(then.allFigures().get("support.on.deferral"))).isEqualTo(10_000e6);
        assertThat(central(autos.allFigures().get("support.on.autos.credit"))).as("a part that names the sector")
                .isEqualTo(1000e6);
    }

    @Test
    void provinces_reported_jobs_add_up_to_canada() {
        double sum = now.allFigures().values().stream().filter(f -> f.id().matches("ledger\\.[a-z]{2}\\.all\\.jobs"))
                .filter(f -> !f.id().startsWith("ledger.ca.")).mapToDouble(StandsAndLedgersTest::central).sum();
        assertThat(central(now.allFigures().get("ledger.ca.all.jobs"))).isEqualTo(sum);
    }

    @Test
    void help_costs_workers_times_announced_amount_over_announced_reach() {
        Figure displaced = then.allFigures().get("on.displaced.status-quo");
        assertThat(central(displaced)).isPositive();
        assertThat(central(then.allFigures().get("on.displaced.status-quo.cost-of-ei-extension")))
                .isCloseTo(central(displaced) * 1600e6 / 190_000, within(1.0));
        assertThat(then.allFigures().get("nu.displaced.status-quo").isMissing()).isTrue();
    }

    @Test
    void a_scheduled_day_that_has_passed_is_told_as_such_unless_its_outcome_is() {
        List<Fact> happened = now.facts().get("events");
        assertThat(happened).extracting(Fact::id).contains("federal-budget-2025-tabled", "cusma-not-extended")
                .doesNotContain("federal-budget-2025", "cusma-joint-review", "gm-oshawa-third-shift-date");
        assertThat(happened).filteredOn(f -> f.id().equals("quebec-election-2026")).extracting(Fact::kind)
                .containsExactly("WAS_SCHEDULED");
        assertThat(happened).extracting(Fact::kind).doesNotContain("SCHEDULED");
        assertThat(now.facts().get("calendar"))
                .allSatisfy(f -> assertThat(f.date().last()).isAfterOrEqualTo(now.edition().asOf()))
                .isSortedAccordingTo(Comparator.comparing(f -> f.date().first()));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_calendar_file_holds_every_date_ahead_and_is_listed(Lang lang) {
        for (Release release : List.of(october, november)) {
            Briefing briefing = release == october ? then : now;
            String path = lang.code() + "/calendar.ics";
            String calendar = new String(release.file(path), StandardCharsets.UTF_8);
            assertThat(release.manifest().listFiles("national")).extracting(e -> e.path()).contains(path);
            briefing.facts().get("calendar")
                    .forEach(f -> assertThat(calendar).contains("UID:" + f.id() + "." + lang.code() + "@"));
            assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(briefing.facts().get("calendar").size() + 1);
        }
    }

    /** Each index is printed where it is on, and an edition without it says the rest. */
    @Test
    void an_index_on_actors_that_is_switched_off_takes_its_table_its_chart_and_its_figures_with_it() {
        Briefing without = national(new Agenda(study.agenda().compared(), study.agenda().options(), Joined.NONE, Set.of()),
                study.evidence());

        assertThat(then.tables()).containsKeys("alignment", "discourse", "stated-modelled");
        assertThat(then.charts()).containsKeys("alignment", "network");
        assertThat(then.figures()).containsKeys("polarization", "polarization-chance");
        assertThat(then.allFigures().keySet()).anyMatch(id -> id.startsWith("alignment."))
                .anyMatch(id -> id.startsWith("discourse."));
        assertThat(without.tables()).doesNotContainKeys("alignment", "discourse").containsKey("stated-modelled");
        assertThat(without.charts()).doesNotContainKeys("alignment", "network");
        assertThat(without.figures()).doesNotContainKeys("polarization", "polarization-chance");
        assertThat(without.allFigures().keySet()).noneMatch(id -> id.startsWith("alignment."))
                .noneMatch(id -> id.startsWith("discourse."));
    }

    @Test
    void a_program_announced_after_the_day_of_the_edition_is_not_used() {
        Actors all = study.evidence().actors();
        LocalDate asOf = study.edition().asOf();
        SupportProgram known = all.programs().get(0);
        List<SupportProgram> programs =
                Stream.of(asOf, asOf.plusDays(1)).map(day -> new SupportProgram("of-" + day, known.label(), day,
                        known.amountMillionCad(), known.workers(), known.terms(), known.row())).toList();
        Evidence e = study.evidence();
        Briefing briefing = national(study.agenda(),
                new Evidence(e.reference(), e.trade(), e.law(), e.economy(), new Actors(all.stakeholders(),
                        all.options(), all.positions(), all.events(), all.support(), programs, all.benchmarks(),
                        all.publishedRates()), e.scenarios(), e.stamp()));

        assertThat(briefing.table("mitigation").columns()).extracting(Table.Column::key)
                .filteredOn(key -> key.startsWith("program"))
                .containsExactly("program.of-" + asOf);
        assertThat(briefing.allFigures().keySet()).noneMatch(id -> id.contains("of-" + asOf.plusDays(1)));
    }

    private static Briefing national(Agenda agenda, Evidence evidence) {
        return new Computed(new Study(evidence, study.edition(), study.rates(), study.history(), study.trail(), study.impact(),
                agenda, study.masthead(), study.idle()))
                .briefing("national");
    }

    private static String words(Table.Cell cell) {
        return ((Table.Words) cell).text().en();
    }

    private static double central(Figure figure) {
        return figure.estimate().orElseThrow().central();
    }
}
