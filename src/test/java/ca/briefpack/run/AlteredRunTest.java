package ca.briefpack.run;

import static ca.briefpack.run.Copies.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.briefpack.content.EditionChange;
import ca.briefpack.desk.figure.Explainer;
import ca.briefpack.desk.release.Verifier;
import ca.briefpack.edition.EditionRecord;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs over releases that somebody altered: each says which file, and what is published after is right. */
@Tag("slow")
class AlteredRunTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    @TempDir
    static Path folder;
    private static Release first;

    @BeforeAll
    static void publish() throws IOException {
        Files.writeString(folder.resolve("job.yaml"),
                Files.readString(Path.of("data", "job.yaml")).replaceAll("(?m)^packs: .*$", "packs: [province-nu, province-yt]"));
        first = Release.of(config(DAY, folder.resolve("first"), Province.NU, Province.YT));
    }

    private static RunConfig config(LocalDate asOf, Path output, Province... provinces) {
        return new RunConfig(asOf, new Folders(Path.of("data"), Path.of("templates"), output, folder.resolve("job.yaml")),
                Selection.of(List.of(provinces), List.of(), List.of(), List.of("no-us-tariffs")), 2, Reuse.UNCHANGED);
    }

    private static String id() {
        return first.report().releaseId().orElseThrow();
    }

    private static Path copied(String name) throws IOException {
        copy(folder.resolve("first"), folder.resolve(name));
        return folder.resolve(name);
    }

    /** Only one of the two packs is asked for: the other must not be lost, nor taken over unread. */
    @ParameterizedTest
    @ValueSource(strings = {"fr/province-yt.pdf", "en/province-nu-tables.xlsx", "headlines.csv"})
    void a_run_of_the_same_release_tells_of_the_file_and_makes_it_again_to_the_byte(String altered) throws IOException {
        Path output = copied("again-" + altered.replace('/', '-'));
        Map<String, byte[]> published = first.allFiles();
        Path file = output.resolve("releases").resolve(id()).resolve(altered);
        Files.writeString(file, "x");

        RunReport report = new BriefingRun().run(config(DAY, output, Province.NU), Progress.SILENT);

        assertThat(report.problems()).extracting(Problem::code, Problem::where).containsOnly(
                tuple(Problem.Code.P042, file.toString()));
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(report.releaseId()).contains(id());
        published.forEach((path, bytes) -> assertThat(output.resolve("latest").resolve(path)).as(path).hasBinaryContent(bytes));
        assertThat(new Verifier(folder, output).verify(id()).problems()).isEmpty();
        assertThat(report.packs().stream().filter(pack -> pack.state() == State.PUBLISHED))
                .hasSize(altered.contains("/") ? 1 : 0);
    }

    @Test
    void the_next_edition_prints_no_change_since_figures_that_were_altered_and_says_why_in_both_languages() throws IOException {
        Path output = copied("figures");
        Path file = output.resolve("releases").resolve(id()).resolve(EditionRecord.HEADLINES);
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^(ca.gdp-change),[^,]*", "$1,91.8"));
        RunConfig next = config(LocalDate.of(2025, 11, 5), output, Province.NU, Province.YT);

        Release second = Release.of(next);

        assertThat(second.report().problems()).extracting(Problem::where).containsExactly(file.toString());
        assertThat(second.line("province-nu", Lang.EN)).contains("The change since the edition of October 15, 2025 (" + id()
                + ") cannot be shown: the figures kept of that edition are no longer as they were published.");
        assertThat(second.line("province-nu", Lang.FR)).contains(
                "n’est pas indiquée : les chiffres conservés de cette édition ne sont plus tels qu’ils ont été publiés.");
        assertThat(Computed.of(next).study().edition().change().kind()).isEqualTo(EditionChange.Kind.ALTERED);
        String altered = second.report().releaseId().orElseThrow();

        Files.copy(folder.resolve("first/releases").resolve(id()).resolve(EditionRecord.HEADLINES), file,
                StandardCopyOption.REPLACE_EXISTING);
        RunReport restored = new BriefingRun().run(next, Progress.SILENT);

        assertThat(restored.problems()).isEmpty();
        assertThat(restored.releaseId().orElseThrow()).as("what could be read decides the name").isNotEqualTo(altered);
        assertThat(Computed.of(next).study().edition().change().kind()).isEqualTo(EditionChange.Kind.SPLIT);
    }

    @Test
    void a_changed_byte_of_a_pdf_is_told_and_keeps_no_comparison_from_the_next_edition() throws IOException {
        Path output = copied("pdf");
        Path file = output.resolve("releases").resolve(id()).resolve("en/province-yt.pdf");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
        RunConfig next = config(LocalDate.of(2025, 11, 5), output, Province.NU);

        List<Problem> problems = new BriefingRun().check(next, Progress.SILENT);
        EditionChange change = Computed.of(next).study().edition().change();

        assertThat(problems).extracting(Problem::where).containsExactly(file.toString());
        assertThat(Outcome.stoppedBy(problems)).isEqualTo(Outcome.ALTERED);
        assertThat(change.kind()).isEqualTo(EditionChange.Kind.SPLIT);
        assertThat(Explainer.of(next).problems()).isEqualTo(problems);
    }

    /** It cannot be told from another, so it is published under another name, and readers have a whole release again. */
    @Test
    void a_run_of_the_same_release_without_a_manifest_leads_readers_to_a_whole_one() throws IOException {
        Path output = copied("no-manifest");
        Path manifest = output.resolve("releases").resolve(id()).resolve(Manifest.FILE_NAME);
        Files.delete(manifest);
        RunConfig config = config(DAY, output, Province.NU, Province.YT);
        RunConfig all = new RunConfig(DAY, config.folders(),
                Selection.of(List.of(), List.of(), List.of(), List.of("no-us-tariffs")), 2, Reuse.UNCHANGED);

        RunReport report = new BriefingRun().run(all, Progress.SILENT);

        assertThat(report.problems()).extracting(Problem::where).containsExactly(manifest.toString());
        assertThat(report.standing()).isEqualTo(RunReport.Standing.LATEST);
        assertThat(report.releaseId()).isNotEqualTo(first.report().releaseId());
        assertThat(new Verifier(folder, output).verify("no-manifest/latest").problems()).isEmpty();
    }

    /** Nobody can tell which packs readers would lose by a part of another day. */
    @Test
    void a_part_does_not_take_the_place_of_a_latest_release_that_cannot_be_read() throws IOException {
        Path output = copied("unreadable");
        Path manifest = output.resolve("releases").resolve(id()).resolve(Manifest.FILE_NAME);
        Files.writeString(manifest, "{");

        RunReport part = new BriefingRun().run(config(LocalDate.of(2025, 11, 5), output, Province.NU), Progress.SILENT);

        assertThat(part.standing()).isEqualTo(RunReport.Standing.PART);
        assertThat(part.problems()).extracting(Problem::where).containsExactly(manifest.toString());
        assertThat(new ReleaseStore(output).latestId()).contains(id());
    }
}
