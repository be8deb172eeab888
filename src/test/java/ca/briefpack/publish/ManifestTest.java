package ca.briefpack.publish;

import static ca.briefpack.publish.Releases.file;
import static ca.briefpack.publish.Releases.manifest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Manifest.Entry EN = file("en/national.pdf", "hello").entry("national", Lang.EN);
    private static final Manifest.Entry FR = file("fr/national.pdf", "bonjour").entry("national", Lang.FR);

    @TempDir
    Path release;

    @Test
    void is_written_with_sorted_keys_and_line_feeds() throws IOException {
        try (var golden = ManifestTest.class.getResourceAsStream("/golden/publish/manifest.json")) {
            assertThat(new String(ManifestFile.bytes(manifest("2025-10-15-aaaa", List.of(FR, EN))), StandardCharsets.UTF_8))
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void equal_manifests_are_equal_bytes() {
        assertThat(ManifestFile.bytes(manifest("2025-10-15-aaaa", List.of(FR, EN))))
                .isEqualTo(ManifestFile.bytes(manifest("2025-10-15-aaaa", List.of(EN, FR))));
    }

    @Test
    void reads_back_what_was_written() throws IOException {
        Manifest written = manifest("2025-10-15-aaaa", List.of(EN, FR));
        Files.write(release.resolve("manifest.json"), ManifestFile.bytes(written));

        assertThat(ManifestFile.read(release)).isEqualTo(written);
    }

    @Test
    void a_checksum_is_the_one_other_tools_compute() {
        assertThat(EN.sha256()).isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    void verifying_names_every_missing_changed_and_unlisted_file() throws IOException {
        Files.createDirectories(release.resolve("en"));
        Files.writeString(release.resolve("en/national.pdf"), "hullo");
        Files.writeString(release.resolve("en/extra.pdf"), "extra");

        assertThat(ManifestCheck.problems(manifest("2025-10-15-aaaa", List.of(EN, FR)), release))
                .extracting(Problem::where, Problem::what)
                .containsExactly(
                        tuple("en/national.pdf", "has a sha-256 other than the manifest says"),
                        tuple("fr/national.pdf", "is missing"),
                        tuple("en/extra.pdf", "is not in the manifest"));
    }

    @Test
    void a_file_listed_twice_is_refused() {
        assertThatThrownBy(() -> manifest("2025-10-15-aaaa", List.of(EN, EN)))
                .hasMessage("the manifest lists en/national.pdf twice");
    }

    @Test
    void a_manifest_covers_another_if_it_has_each_of_its_packs_in_each_of_its_languages() {
        Manifest both = manifest("2025-10-15-aaaa", List.of(EN, FR));
        Manifest english = manifest("2025-10-15-bbbb", List.of(file("en/other.pdf", "other words").entry("national", Lang.EN)));
        Manifest ontario = manifest("2025-10-15-cccc", List.of(EN, FR, file("en/on.pdf", "hello").entry("ontario", Lang.EN)));
        Manifest nothing = manifest("2025-10-15-dddd", List.of());

        assertThat(both.covers(english)).as("what the files say does not matter").isTrue();
        assertThat(english.covers(both)).as("not in French").isFalse();
        assertThat(both.covers(ontario)).as("not of Ontario").isFalse();
        assertThat(ontario.covers(both)).isTrue();
        assertThat(nothing.covers(both)).isFalse();
        assertThat(both.covers(nothing)).isTrue();
    }

    @Test
    void the_edition_before_stands_among_the_inputs_by_its_name() {
        Manifest first = manifest("2025-10-15-aaaa", List.of(EN));
        Manifest second = new Manifest("2026-10-01-bbbb", first.asOf(), first.version(), first.choices(),
                Map.of("provinces.csv", "aa", Manifest.previousInput("2025-10-15-aaaa"), "ff"), first.packKeys(), first.files());

        assertThat(first.previous()).isEmpty();
        assertThat(second.previous()).contains(Map.entry("2025-10-15-aaaa", "ff"));
    }

    @Test
    void the_hash_of_inputs_is_of_version_choices_and_inputs_in_whatever_order_and_of_nothing_else() {
        Manifest first = manifest("2025-10-15-aaaa", List.of(EN));
        String hash = first.inputHash();

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(manifest("2026-10-01-bbbb", List.of(FR)).inputHash());
        assertThat(Manifest.inputHash("0.1.0", new LinkedHashMap<>(Map.of("lang", "en,fr", "province", "all")), first.inputs()))
                .isEqualTo(hash);
        assertThat(Manifest.inputHash("0.1.1", first.choices(), first.inputs())).isNotEqualTo(hash);
        assertThat(Manifest.inputHash("0.1.0", Map.of(), first.inputs())).isNotEqualTo(hash);
        assertThat(Manifest.inputHash("0.1.0", first.choices(), Map.of())).isNotEqualTo(hash);
    }

    @Test
    void files_are_those_of_their_pack() {
        Manifest.Entry record = file("record.json", "{}").recordEntry();
        Manifest.Entry ontario = file("en/on.pdf", "hello").entry("ontario", Lang.EN);

        Manifest all = manifest("2025-10-15-aaaa", List.of(record, FR, ontario, EN));
        assertThat(all.listFiles("national")).containsExactly(EN, FR);
        assertThat(all.listFiles(Manifest.Entry.RECORD)).containsExactly(record);
        assertThat(record.lang()).isEmpty();
        assertThat(record.bytes()).isEqualTo(2);
    }

    @Test
    void a_manifest_without_a_part_says_which() throws IOException {
        Files.writeString(release.resolve("manifest.json"), "{\"releaseId\": \"2025-10-15-aaaa\"}");

        assertThatThrownBy(() -> ManifestFile.read(release)).hasMessage("P042 " + release.resolve("manifest.json")
                + " is not a manifest: it has no 'asOf' -> restore it from a copy, or remove the folder of the release and publish that edition again from its data");
    }

    @Test
    void a_path_that_leads_out_of_the_release_is_refused_when_read() throws IOException {
        String json = new String(ManifestFile.bytes(manifest("2025-10-15-aaaa", List.of(EN))), StandardCharsets.UTF_8);
        Files.writeString(release.resolve("manifest.json"), json.replace("en/national.pdf", "../../etc/passwd"));

        assertThatThrownBy(() -> ManifestFile.read(release)).hasMessageContaining("'..' in path '../../etc/passwd' must be");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        byte[] before = ManifestFile.bytes(manifest("2025-10-15-aaaa", List.of(EN)));
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ManifestFile.bytes(manifest("2025-10-15-aaaa", List.of(EN)))).isEqualTo(before);
        } finally {
            Locale.setDefault(machine);
        }
    }

    private org.assertj.core.groups.Tuple tuple(String path, String what) {
        return org.assertj.core.groups.Tuple.tuple(release.resolve(path).toString(), what);
    }
}
