package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.content.EditionChange.Kind;
import ca.briefpack.edition.EditionsBefore;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.NamedRelease;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.PackResult;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition is compared with the release that a run names, wherever that was made. */
@Tag("slow")
class NamedEditionTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    @TempDir
    static Path folder;
    private static Release elsewhere;

    @BeforeAll
    static void publish() throws IOException {
        elsewhere = Release.of(config(OCTOBER, "elsewhere"));
    }

    private static RunConfig config(LocalDate asOf, String output, EditSetting... supposed) {
        return new RunConfig(asOf, Releases.folders(Path.of("data"), folder.resolve(output)),
                Selection.of(List.of(Province.NU), List.of(), List.of(), List.of("no-us-tariffs")), 2, Reuse.UNCHANGED,
                List.of(supposed));
    }

    private static NamedRelease named(String words) {
        return new NamedRelease(words, folder);
    }

    private static EditionsBefore before(RunConfig config) {
        return EditionsBefore.of(config, config.readJob(), Map.of(), new ReleaseStore(config.folders().output()));
    }

    @Test
    void a_release_made_elsewhere_is_compared_with_and_a_rerun_is_unchanged() throws IOException {
        RunConfig config = config(NOVEMBER, "here").after(named("elsewhere/latest"));

        Release here = Release.of(config);

        assertThat(here.line("province-nu", Lang.EN))
                .contains("since the edition of October 15, 2025 (" + elsewhere.report().releaseId().orElseThrow() + ")");
        assertThat(Computed.of(config).study().edition().change().kind()).isEqualTo(Kind.SPLIT);
        assertThat(here.manifest().previous().orElseThrow().getKey()).isEqualTo(elsewhere.report().releaseId().orElseThrow());
        assertThat(new BriefingRun().run(config, Progress.SILENT).packs()).extracting(PackResult::state)
                .containsOnly(PackResult.State.UNCHANGED);
    }

    @Test
    void a_release_of_the_output_folder_is_named_by_how_its_id_begins() {
        assertThat(before(config(NOVEMBER, "elsewhere").after(named("2025-10-15"))).last().orElseThrow().edition().releaseId())
                .isEqualTo(elsewhere.report().releaseId().orElseThrow());
    }

    @Test
    void what_is_none_is_of_a_later_day_or_supposes_another_law_is_refused() {
        new BriefingRun().run(config(OCTOBER, "supposed", new EditSetting("s232-auto", new EditSetting.Rate(0.15))),
                Progress.SILENT);

        assertRefused(config(NOVEMBER, "none").after(named("elsewhere/none")), "'elsewhere/none' is not a release");
        assertRefused(config(OCTOBER.minusDays(1), "none").after(named("elsewhere/latest")),
                "'elsewhere/latest' is of 2025-10-15, after the as-of date 2025-10-14");
        assertRefused(config(NOVEMBER, "supposed").after(named("what-if")), "'what-if' is a what-if release");
    }

    private static void assertRefused(RunConfig config, String what) {
        assertThatThrownBy(() -> before(config)).isInstanceOfSatisfying(BriefpackException.class,
                e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.where()).isEqualTo("--previous");
                    assertThat(problem.what()).contains(what);
                    assertThat(problem.wayOut()).isNotBlank();
                }));
    }
}
