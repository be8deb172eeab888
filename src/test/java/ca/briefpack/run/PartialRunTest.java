package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.briefpack.edition.ConflictFile;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.PackResult;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.publish.ManifestCheck;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.run.RunReport.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is asked for some packs only takes no other from readers. */
@Tag("slow")
class PartialRunTest {
    @TempDir
    Path output;

    private RunReport run(String asOf, List<Province> provinces, Lang... languages) {
        Selection selection = Selection.of(provinces, List.of(), List.of(languages), List.of("autos-deal"));
        return new BriefingRun()
                .run(new RunConfig(LocalDate.parse(asOf), new Folders(Path.of("data"), Path.of("templates"), output,
                        Path.of("data", "job.yaml")), selection, 2, Reuse.UNCHANGED), Progress.SILENT);
    }

    private List<String> found() throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve("latest").toRealPath())) {
            return files.map(f -> f.getParent().getFileName() + "/" + f.getFileName()).filter(f -> f.endsWith(".pdf")).sorted()
                    .toList();
        }
    }

    private List<String> listed(String page) throws IOException {
        return Jsoup.parse(output.resolve("latest").resolve(page).toFile(), "UTF-8").select("#list > li").eachAttr("id");
    }

    @Test
    void packs_asked_for_one_by_one_come_together_in_one_release() throws IOException {
        RunReport first = run("2025-10-15", List.of(Province.YT), Lang.EN);
        assertThat(first.standing()).isEqualTo(Standing.LATEST);

        RunReport second = run("2025-10-15", List.of(Province.NU), Lang.EN);
        assertThat(second.standing()).isEqualTo(Standing.LATEST);
        assertThat(second.releaseId()).isEqualTo(first.releaseId());
        assertThat(second.packs()).extracting(PackResult::pack, PackResult::state).containsExactly(
                tuple("province-yt", State.UNCHANGED),
                tuple("province-nu", State.PUBLISHED));
        assertThat(found()).containsExactly("en/province-nu.pdf", "en/province-yt.pdf");
        assertThat(listed("index.html")).containsExactly("province-yt", "province-nu");
        assertThat(listed("index.fr.html")).containsExactly("province-yt", "province-nu");

        RunReport french = run("2025-10-15", List.of(Province.NU), Lang.FR);
        assertThat(found()).containsExactly("en/province-nu.pdf", "en/province-yt.pdf", "fr/province-nu.pdf");
        Path latest = output.resolve("latest");
        assertThat(ManifestCheck.problems(ManifestFile.read(latest), latest)).isEmpty();
        try (Stream<Path> files = Files.walk(latest.toRealPath()).filter(Files::isRegularFile)) {
            assertThat(french.steps().get(french.steps().size() - 1).summary()).isEqualTo(files.count() + " files");
        }
    }

    @Test
    void a_part_of_another_day_is_set_aside_and_said_to_be() throws IOException {
        run("2025-10-15", List.of(Province.YT, Province.NU), Lang.EN);

        RunReport part = run("2025-10-16", List.of(Province.YT), Lang.EN);

        assertThat(part.standing()).isEqualTo(Standing.PART);
        assertThat(part.folder()).contains(output.resolve("releases").resolve(part.releaseId().orElseThrow()));
        assertThat(part.folder().orElseThrow().resolve("en/province-yt.pdf")).exists();
        assertThat(part.folder().orElseThrow().resolve(ConflictFile.NAME)).as("no trade-off brief, no index of its options")
                .doesNotExist();
        assertThat(part.steps().get(part.steps().size() - 1).summary()).contains("set aside: what readers find holds more packs");
        assertThat(found()).containsExactly("en/province-nu.pdf", "en/province-yt.pdf");
        assertThat(Files.readAllLines(output.resolve("history.jsonl"))).hasSize(1);
    }

    @Test
    void as_many_packs_of_another_day_become_the_latest() {
        run("2025-10-15", List.of(Province.YT), Lang.EN);

        assertThat(run("2025-10-16", List.of(Province.YT), Lang.EN).standing()).isEqualTo(Standing.LATEST);
        assertThat(run("2025-10-17", List.of(Province.YT, Province.NU), Lang.EN).standing()).isEqualTo(Standing.LATEST);
    }
}
