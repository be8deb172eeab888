package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Words;
import ca.briefpack.model.Actors.Benchmark;
import ca.briefpack.model.Actors.Ours;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A brief prints what was public on its day, and names what it rests on that was not. */
@ExtendWith(Releases.Shared.class)
class AsOfTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static Release october;
    private static Release november;
    private static Computed engine;

    @BeforeAll
    static void publish(Releases releases) {
        october = releases.october();
        november = releases.november();
        engine = releases.octoberEngine();
    }

    @Test
    void only_estimates_that_were_public_stand_beside_ours() {
        List<Benchmark> held = engine.study().evidence().actors().benchmarks();
        List<Table.Row> printed = engine.briefing("national").table("benchmarks").rows();

        assertThat(printed).hasSize((int) held.stream().filter(b -> !b.publication().knownFrom().isAfter(OCTOBER))
                .filter(b -> b.ours().filter(Ours.EFFECTIVE_RATE::equals).isEmpty()).count())
                .hasSizeLessThan(held.size());
        assertThat(printed).noneMatch(row -> ((Words) row.cells().get(0)).text().en().startsWith("Sector page"));
    }

    @Test
    void only_published_rates_that_were_public_stand_beside_ours() {
        assertThat(october.line("methods", Lang.EN)).contains("October 14, 2025 10.9 6.8").contains("Series (Tracker")
                .doesNotContain("Duty collected over value");
        assertThat(november.line("methods", Lang.EN)).contains("Duty collected over value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "province-on", "sector-autos", "trade-offs"})
    void data_that_the_day_did_not_have_are_named(String pack) {
        assertThat(october.line(pack, Lang.EN)).contains(
                "Computed with later data: the law and the facts are those of October 15, 2025",
                "exports and imports of the whole of 2025 and on CUSMA claims of July 2025 to December 2025");
        assertThat(october.line(pack, Lang.FR)).contains("Note calculée avec des données ultérieures", "toute l’année 2025");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void once_the_data_are_over_nothing_is_named(Lang lang) {
        assertThat(november.line("national", lang)).doesNotContain("Computed with later data", "données ultérieures");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_scenario_tells_only_what_was_known_of_it(Lang lang) {
        String offer = lang == Lang.EN ? "August 17, 2026" : "17 août 2026";
        assertThat(october.line("national", lang)).doesNotContain(offer);
    }

    @Test
    void a_source_later_than_the_edition_is_marked() {
        Briefing softwood = engine.briefing("sector-softwood-lumber");
        assertThat(softwood.sources()).anyMatch(s -> s.isLaterThan(OCTOBER));
        assertThat(october.line("methods", Lang.EN))
                .contains("Later than the as-of date: read for what was known on it");
    }

    @ParameterizedTest
    @CsvSource({"2025-09-15, false", "2025-10-16, true", "2025-11..12, true", "2025-02..2026-08, false", "2025-2026, false",
            "2024e, false",
            "to 2026-07-23, false", "2026-09/10, true", "2026, true", "2025, false"})
    void a_source_is_later_if_its_vintage_begins_after_the_day(String vintage, boolean later) {
        assertThat(new Source("S", "Title", "Publisher", vintage, "", "", Optional.empty(), Source.Standing.PRIMARY)
                .isLaterThan(OCTOBER)).isEqualTo(later);
    }

    @Test
    void a_position_of_a_month_is_known_when_the_month_is_over() {
        List<Position> positions = engine.study().evidence().actors().positions();
        Position apas = positions.stream().filter(p -> p.stakeholder().equals("apas")).findFirst().orElseThrow();

        assertThat(apas.isKnownOn(LocalDate.of(2025, 8, 30))).isFalse();
        assertThat(apas.isKnownOn(LocalDate.of(2025, 8, 31))).isTrue();
    }
}
