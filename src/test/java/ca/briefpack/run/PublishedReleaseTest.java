package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a run as of 2025-10-15 leaves in the output folder. */
@ExtendWith(Releases.Shared.class)
class PublishedReleaseTest {
    private static Release release;

    @BeforeAll
    static void publish(Releases releases) {
        release = releases.october();
    }

    @Test
    void every_pack_asked_for_is_published_and_nothing_is_wrong() {
        assertThat(release.report().problems()).isEmpty();
        assertThat(release.report().outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(release.report().packs()).extracting(PackResult::pack).containsExactlyInAnyOrderElementsOf(Releases.PUBLISHED);
        assertThat(release.report().packs())
                .allMatch(pack -> pack.state() == State.PUBLISHED && pack.why().equals("first release"));
    }

    @Test
    void every_pack_has_a_brief_a_page_a_workbook_and_a_card_in_each_language_the_nation_a_calendar_and_the_release_its_pages()
            throws IOException {
        List<String> expected = Arrays.stream(Lang.values())
                .flatMap(lang -> Stream.concat(Stream.of(lang.code() + "/calendar.ics"),
                        Releases.PUBLISHED.stream().flatMap(pack -> Stream.of(".pdf", ".html", "-tables.xlsx", ".json")
                                .map(ending -> lang.code() + "/" + pack + ending))))
                .toList();

        List<String> listed =
                Stream.concat(expected.stream(), Stream.of("conflict.csv", "headlines.csv", "inputs.zip", "index.html",
                        "index.fr.html", "feed.xml", "feed.fr.xml", "dcat.jsonld", "datapackage.json")).toList();
        assertThat(release.manifest().files()).extracting(Manifest.Entry::path).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(release.allFiles().keySet()).containsExactlyInAnyOrderElementsOf(
                Stream.concat(listed.stream(), Stream.of("manifest.json")).toList());
    }

    @Test
    void the_manifest_holds_the_checksum_of_every_file() {
        assertThat(release.manifest().files()).allSatisfy(entry -> {
            assertThat(Sha256.of(release.file(entry.path()))).isEqualTo(entry.sha256());
            assertThat((long) release.file(entry.path()).length).isEqualTo(entry.bytes());
        });
        assertThat(ManifestCheck.problems(release.manifest(), release.latest())).isEmpty();
    }

    @Test
    void the_manifest_holds_the_checksum_of_every_input() throws IOException {
        Manifest manifest = release.manifest();

        assertThat(manifest.inputs()).containsEntry("data/measures.csv", Sha256.of(Path.of("data/measures.csv")))
                .containsEntry("templates/pdf/province.ftlh", Sha256.of(Path.of("templates/pdf/province.ftlh")))
                .containsEntry("job", Sha256.of(release.config().folders().jobFile()));
        for (Path root : List.of(Path.of("data"), Path.of("templates"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".md")).filter(f -> !f.endsWith("job.yaml"))
                        .forEach(f -> assertThat(manifest.inputs()).containsKey(f.toString().replace('\\', '/')));
            }
        }
    }

    @Test
    void readers_are_led_to_the_release_of_the_report() throws IOException {
        String id = release.report().releaseId().orElseThrow();

        assertThat(id).startsWith("2025-10-15-");
        Path folder = release.config().folders().output().resolve("releases").resolve(id);
        assertThat(release.latest().toRealPath()).isEqualTo(folder.toRealPath());
        assertThat(release.manifest().releaseId()).isEqualTo(id);
        assertThat(release.report().folder()).contains(release.latest());
    }

    @Test
    void every_step_is_timed() {
        assertThat(release.report().steps()).extracting(StepTime::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(release.report().steps()).extracting(StepTime::title).startsWith("read the job")
                .endsWith("publish the release");
    }
}
