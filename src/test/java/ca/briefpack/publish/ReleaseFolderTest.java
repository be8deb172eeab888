package ca.briefpack.publish;

import ca.briefpack.disk.Sha256;
import static ca.briefpack.publish.Releases.file;
import static ca.briefpack.publish.Releases.manifest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One release against its manifest, of files in folders of folders. */
class ReleaseFolderTest {
    private static final List<PublishedFile> FILES =
            List.of(file("record.json", "{}"), file("en/national.pdf", "one"), file("en/data/cells.csv", "two"),
                    file("en/data/rates.csv", "three"), file("fr/national.pdf", "un"));
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (PublishedFile published : FILES) {
            Files.createDirectories(folder.resolve(published.path()).getParent());
            Files.write(folder.resolve(published.path()), published.content());
        }
        Files.write(folder.resolve("manifest.json"), ManifestFile.bytes(manifest("2025-10-15-aaaa",
                FILES.stream().map(published -> published.entry("national", Lang.EN)).toList())));
    }

    private List<String> differences() {
        return ReleaseFolder.open(folder).differences().stream().map(Problem::toString)
                .map(text -> text.replace(folder + "/", "").replaceFirst(" -> .*", "")).toList();
    }

    @Test
    void a_release_as_it_was_published_differs_in_nothing() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_file_is_listed_whatever_became_of_it_and_as_published_only_if_nothing_did() throws IOException {
        Files.writeString(folder.resolve("en/national.pdf"), "uno");
        Files.delete(folder.resolve("fr/national.pdf"));
        Files.writeString(folder.resolve("extra.txt"), "extra");
        ReleaseFolder release = ReleaseFolder.open(folder);

        assertThat(Stream.of("record.json", "en/national.pdf", "fr/national.pdf", "extra.txt").filter(release::lists))
                .containsExactly("record.json", "en/national.pdf", "fr/national.pdf");
        assertThat(Stream.of("record.json", "en/national.pdf", "fr/national.pdf", "extra.txt").filter(release::isAsPublished))
                .containsExactly("record.json");
        assertThat(release.find("extra.txt")).isEmpty();
    }

    @Test
    void only_what_is_listed_and_unchanged_is_read() throws IOException {
        Files.writeString(folder.resolve("en/national.pdf"), "uno");
        ReleaseFolder release = ReleaseFolder.open(folder);

        assertThat(release.read("en/data/rates.csv")).isEqualTo("three".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> release.read("en/national.pdf"))
                .hasMessageStartingWith("P042 " + folder.resolve("en/national.pdf") + " has a sha-256 other than");
        assertThatThrownBy(() -> release.read("manifest.json")).hasMessage("release 2025-10-15-aaaa lists no file manifest.json");
    }

    @Test
    void a_folder_that_is_gone_with_several_files_is_told_once_and_the_outermost_of_them() throws IOException {
        remove("en/data/cells.csv", "en/data/rates.csv", "en/data");
        assertThat(differences()).containsExactly("P042 en/data is missing, with all 2 files in it");

        remove("en/national.pdf", "en");
        assertThat(differences()).containsExactly("P042 en is missing, with all 3 files in it");

        remove("fr/national.pdf", "fr");
        assertThat(differences()).as("of one file the file is told").containsExactly("P042 en is missing, with all 3 files in it",
                "P042 fr/national.pdf is missing");
    }

    private void remove(String... paths) throws IOException {
        for (String path : paths) {
            Files.delete(folder.resolve(path));
        }
    }

    @Test
    void what_stands_in_the_place_of_a_file_or_a_folder_is_none() throws IOException {
        remove("fr/national.pdf");
        Files.createDirectory(folder.resolve("fr/national.pdf"));
        assertThat(differences()).containsExactly("P042 fr/national.pdf is not a file any more");

        remove("fr/national.pdf", "fr");
        Files.writeString(folder.resolve("fr"), "a file");
        assertThat(differences()).containsExactly("P042 fr/national.pdf is missing");
    }

    @Test
    void what_is_not_listed_is_told_by_path_and_a_folder_with_all_that_is_in_it() throws IOException {
        Files.createDirectories(folder.resolve("en/data/old/deep"));
        Files.writeString(folder.resolve("en/data/old/deep/cells.csv"), "old");
        Files.writeString(folder.resolve("en/data/more.csv"), "more");
        Files.createSymbolicLink(folder.resolve("de"), folder.resolve("en"));

        assertThat(differences()).containsExactly("P042 de is not in the manifest",
                "P042 en/data/more.csv is not in the manifest",
                "P042 en/data/old is not in the manifest, with all that is in it");
    }

    @Test
    void a_size_that_differs_is_told_in_bytes() throws IOException {
        Files.writeString(folder.resolve("record.json"), "{ }");

        assertThat(differences()).containsExactly("P042 record.json has 3 bytes, the manifest says 2");
    }

    @Test
    void the_hash_of_a_copy_is_that_of_the_bytes_and_all_of_them_are_copied() throws IOException {
        byte[] large = new byte[200_001];
        new Random(1).nextBytes(large);
        Files.write(folder.resolve("large"), large);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        assertThat(Sha256.ofCopy(folder.resolve("large"), copy)).isEqualTo(Sha256.of(large));
        assertThat(copy.toByteArray()).isEqualTo(large);
    }
}
