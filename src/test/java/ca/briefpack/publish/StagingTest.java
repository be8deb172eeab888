package ca.briefpack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagingTest {
    private static final byte[] CONTENT = {1, 2, 3};
    @TempDir
    Path output;
    private Staging staging;

    @BeforeEach
    void stage() {
        staging = new ReleaseStore(output).stage("2025-10-15-aaaa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../en/x.pdf", "en/../../x.pdf", "/etc/passwd", "en//x.pdf", "en/", "", ".", "en/.hidden", "C:/x.pdf",
            "en\\x.pdf", "~/x.pdf"})
    void a_path_that_could_leave_the_release_is_refused(String path) {
        assertThatThrownBy(() -> staging.write(path, CONTENT)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be lower-case letters, digits and dashes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/Province-ON.pdf", "EN/x.pdf", "en/province_on.pdf", "en/province on.pdf", "en/québec.pdf",
            "en/-x.pdf", "en/x\0.pdf"})
    void a_name_that_reads_differently_elsewhere_is_refused(String path) {
        assertThatThrownBy(() -> staging.write(path, CONTENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_longest_name_of_a_shipped_sector_fits_a_what_if_too() {
        assertThat(staging.write("en/what-if-sector-light-trucks-and-other-goods-vehicles-tables.xlsx", CONTENT)).exists();
    }

    @Test
    void a_name_of_a_hundred_characters_is_the_longest() {
        String hundred = "a".repeat(96) + ".pdf";

        assertThat(staging.write("en/" + hundred, CONTENT)).exists();
        assertThatThrownBy(() -> staging.write("en/a" + hundred, CONTENT)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has 101 characters; the longest name allowed has 100");
    }

    /** No file can be made in the folder of processes: a disk that refuses the second of two files. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void of_files_that_belong_together_all_are_staged_or_none() throws IOException {
        Files.createSymbolicLink(staging.folder().resolve("fr"), Path.of("/proc"));

        assertThatThrownBy(() -> staging
                .writeAll(List.of(new PublishedFile("en/national.pdf", CONTENT), new PublishedFile("fr/national.pdf", CONTENT))))
                .isInstanceOf(BriefpackException.class).hasMessageStartingWith("P040 ");
        assertThat(staging.folder().resolve("en/national.pdf")).doesNotExist();
    }

    @Test
    void a_file_is_staged_once() {
        staging.write("en/national.pdf", CONTENT);

        assertThatThrownBy(() -> staging.write("en/national.pdf", CONTENT))
                .hasMessage("'en/national.pdf' is already staged in release 2025-10-15-aaaa");
    }

    @Test
    void the_manifest_cannot_be_staged() {
        assertThatThrownBy(() -> staging.write("manifest.json", CONTENT)).hasMessageContaining("is written by publishing");
    }

    @Test
    void files_may_be_staged_from_many_threads() throws IOException {
        IntStream.range(0, 64).parallel().forEach(i -> staging.write("en/deep/folder/file-" + i + ".pdf", CONTENT));

        try (var found = java.nio.file.Files.list(staging.folder().resolve("en/deep/folder"))) {
            assertThat(found).hasSize(64);
        }
    }

    @Test
    void an_unchanged_file_is_taken_over_byte_for_byte() {
        ReleaseStore store = new ReleaseStore(output);
        Manifest first = Releases.publish(store, "2025-10-15-aaaa", "first");
        Staging next = store.stage("2026-10-01-bbbb");

        first.listFiles("national").forEach(entry -> next.keep(store.open("2025-10-15-aaaa").orElseThrow(), entry));

        assertThat(ManifestCheck.problems(Releases.manifest("2026-10-01-bbbb", first.files()), next.folder())).isEmpty();
    }

    @Test
    void content_cannot_be_changed_from_outside() {
        byte[] bytes = {1, 2, 3};
        PublishedFile file = new PublishedFile("en/x.pdf", bytes);
        bytes[0] = 9;
        file.content()[1] = 9;

        assertThat(file.content()).containsExactly(1, 2, 3);
        assertThat(file.entry("x", Lang.EN).bytes()).isEqualTo(3);
        assertThat(List.of(file.path())).containsExactly("en/x.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-15-aaaa.previous", "../x", "A"})
    void a_release_id_is_lower_case_letters_digits_and_dashes(String id) {
        assertThatThrownBy(() -> new ReleaseStore(output).stage(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
