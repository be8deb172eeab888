package ca.briefpack.publish;

import static ca.briefpack.publish.Releases.publish;
import static ca.briefpack.publish.Releases.stageFiles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseStoreTest {
    @TempDir
    Path folder;

    @Test
    void readers_find_the_release_that_was_published_last() throws IOException {
        ReleaseStore store = new ReleaseStore(output());

        publish(store, "2025-10-15-aaaa", "first");
        Manifest second = publish(store, "2026-10-01-bbbb", "second");

        assertThat(output().resolve("latest/en/national.pdf")).hasContent("second");
        assertThat(output().resolve("latest/fr/national.pdf")).hasContent("second (fr)");
        assertThat(Files.readSymbolicLink(output().resolve("latest"))).hasToString("releases/2026-10-01-bbbb");
        assertThat(latest(store)).contains(second);
        assertThat(store.latestFolder()).contains(output().resolve("latest"));
        assertThat(ManifestCheck.problems(second, output().resolve("latest"))).isEmpty();
    }

    @Test
    void a_release_set_aside_is_whole_and_readers_find_what_they_found_before() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        Manifest published = publish(store, "2025-10-15-aaaa", "published");
        String history = Files.readString(output().resolve("history.jsonl"));

        Staging staging = store.stage("what-if-2025-10-15-cccc");
        Manifest supposed = stageFiles(staging, "supposed");
        Path aside = store.add(staging, supposed);

        assertThat(store.listIds()).containsExactly("2025-10-15-aaaa", "what-if-2025-10-15-cccc");
        assertThat(store.open("what-if-2025-10-15-cccc").map(ReleaseFolder::manifest)).contains(supposed);
        assertThat(aside).isEqualTo(output().resolve("what-if/what-if-2025-10-15-cccc"));
        assertThat(ManifestCheck.problems(supposed, aside)).isEmpty();
        assertThat(aside.resolve("manifest.json")).exists();
        assertThat(Files.readSymbolicLink(output().resolve("latest"))).hasToString("releases/2025-10-15-aaaa");
        assertThat(latest(store)).contains(published);
        assertThat(output().resolve("history.jsonl")).hasContent(history.strip());
        assertThat(names(output().resolve("releases"))).containsExactly("2025-10-15-aaaa");
    }

    @Test
    void a_release_set_aside_again_replaces_itself() {
        ReleaseStore store = new ReleaseStore(output());
        Staging first = store.stage("what-if-2025-10-15-cccc");
        store.add(first, stageFiles(first, "first"));
        Staging again = store.stage("what-if-2025-10-15-cccc");
        Path aside = store.add(again, stageFiles(again, "again"));

        assertThat(aside.resolve("en/national.pdf")).hasContent("again");
        assertThat(store.latest()).isEmpty();
    }

    @Test
    void earlier_releases_stay_whole() {
        ReleaseStore store = new ReleaseStore(output());

        Manifest first = publish(store, "2025-10-15-aaaa", "first");
        publish(store, "2026-10-01-bbbb", "second");

        assertThat(ManifestCheck.problems(first, store.release("2025-10-15-aaaa"))).isEmpty();
    }

    @Test
    void a_release_of_the_same_id_is_replaced() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "one province");

        Manifest all = publish(store, "2025-10-15-aaaa", "all provinces");

        assertThat(output().resolve("latest/en/national.pdf")).hasContent("all provinces");
        assertThat(ManifestCheck.problems(all, output().resolve("latest"))).isEmpty();
        assertThat(names(output().resolve("releases"))).containsExactly("2025-10-15-aaaa");
        assertThat(names(output().resolve("staging"))).isEmpty();
    }

    @Test
    void the_same_release_again_changes_nothing() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        Object before = Files.readAttributes(store.release("2025-10-15-aaaa"), "lastModifiedTime,fileKey");

        publish(store, "2025-10-15-aaaa", "first");

        assertThat(Files.readAttributes(store.release("2025-10-15-aaaa"), "lastModifiedTime,fileKey")).isEqualTo(before);
        assertThat(Files.readAllLines(output().resolve("history.jsonl"))).hasSize(1);
        assertThat(names(output().resolve("staging"))).isEmpty();
    }

    @Test
    void a_damaged_release_is_repaired_by_publishing_it_again() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        Files.writeString(output().resolve("latest/en/national.pdf"), "FIRST");

        publish(store, "2025-10-15-aaaa", "first");

        assertThat(output().resolve("latest/en/national.pdf")).hasContent("first");
    }

    @Test
    void publishing_an_earlier_release_again_leads_readers_back_to_it() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        publish(store, "2026-10-01-bbbb", "second");

        publish(store, "2025-10-15-aaaa", "first");

        assertThat(output().resolve("latest/en/national.pdf")).hasContent("first");
        assertThat(Files.readAllLines(output().resolve("history.jsonl"))).hasSize(3);
    }

    @Test
    void a_reader_meets_a_whole_release_at_every_step() throws IOException {
        List<String> ids = List.of("2025-10-15-aaaa", "2026-10-01-bbbb");
        publish(new ReleaseStore(output()), ids.get(0), "first");
        List<Problem> met = new ArrayList<>();
        ReleaseStore watched = new ReleaseStore(
                disk().watchedBy(() -> met.addAll(new ReleaseStore(output()).latest().orElseThrow().differences())).root());

        publish(watched, ids.get(0), "again");
        publish(watched, ids.get(1), "second");
        publish(watched, ids.get(0), "first");

        assertThat(met).isEmpty();
        assertThat(Files.readAllLines(output().resolve("history.jsonl"))).hasSize(4);
    }

    /** What a run of a version before this one left when it was killed while it replaced the latest release. */
    @Test
    void a_release_that_only_stands_where_it_stepped_aside_is_found_and_put_back_by_a_run_of_another() throws IOException {
        Manifest first = publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");
        Path releases = output().resolve("releases");
        Files.move(releases.resolve("2025-10-15-aaaa"), releases.resolve("2025-10-15-aaaa.previous"));
        Files.delete(output().resolve("latest"));
        Files.createSymbolicLink(output().resolve("latest"), Path.of("releases/2025-10-15-aaaa.previous"));

        assertThat(new ReleaseStore(output()).listIds()).containsExactly("2025-10-15-aaaa");
        assertThat(new ReleaseStore(output()).open("2025-10-15-aaaa").orElseThrow().differences()).isEmpty();
        assertThat(latest(new ReleaseStore(output()))).contains(first);
        assertThat(new ReleaseStore(output()).recover()).containsExactly("2025-10-15-aaaa");
        publish(new ReleaseStore(output()), "2026-10-01-bbbb", "second");

        assertThat(names(releases)).containsExactly("2025-10-15-aaaa", "2026-10-01-bbbb");
        assertThat(new ReleaseStore(output()).open("2025-10-15-aaaa").orElseThrow().differences()).isEmpty();
        assertThat(output().resolve("latest/en/national.pdf")).hasContent("second");
    }

    @Test
    void a_damaged_release_that_stepped_aside_does_not_take_the_place_of_a_whole_one() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        Path aside = Files.createDirectories(output().resolve("releases/2025-10-15-aaaa.previous/en"));
        Files.writeString(aside.resolve("national.pdf"), "half");

        assertThat(store.recover()).isEmpty();

        assertThat(names(output().resolve("releases"))).containsExactly("2025-10-15-aaaa");
        assertThat(output().resolve("latest/en/national.pdf")).hasContent("first");
    }

    @Test
    void what_a_crash_left_in_staging_is_removed_by_the_next_run() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        stageFiles(store.stage("2025-10-15-aaaa"), "cut off");

        Staging next = new ReleaseStore(output()).stage("2026-10-01-bbbb");

        assertThat(names(output().resolve("staging"))).containsExactly("2026-10-01-bbbb");
        assertThat(names(next.folder())).isEmpty();
    }

    @Test
    void staged_files_that_are_not_what_the_manifest_says_are_not_published() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        Staging staging = store.stage("2025-10-15-aaaa");
        Manifest manifest = stageFiles(staging, "first");
        Files.writeString(staging.folder().resolve("en/national.pdf"), "cut");

        assertThatThrownBy(() -> store.publish(staging, manifest))
                .hasMessageContaining("P040").hasMessageContaining("has 3 bytes, the manifest says 5");
        assertThat(store.latest()).isEmpty();
    }

    @Test
    void without_links_the_newest_release_is_named_in_a_text_file() throws IOException {
        ReleaseStore store = new ReleaseStore(disk().withoutLinks().root());

        publish(store, "2025-10-15-aaaa", "first");
        Manifest second = publish(store, "2026-10-01-bbbb", "second");

        assertThat(output().resolve("latest.txt")).hasContent("releases/2026-10-01-bbbb\n");
        assertThat(latest(store)).contains(second);
        assertThat(store.latestFolder().map(Path::toString)).contains(output().resolve("releases/2026-10-01-bbbb").toString());
    }

    @Test
    void there_is_only_one_word_on_which_release_is_the_newest() throws IOException {
        ReleaseStore unlinked = new ReleaseStore(disk().withoutLinks().root());

        publish(unlinked, "2025-10-15-aaaa", "first");
        publish(new ReleaseStore(output()), "2026-10-01-bbbb", "second");
        assertThat(output().resolve("latest.txt")).doesNotExist();

        publish(unlinked, "2025-10-15-aaaa", "first");
        assertThat(output().resolve("latest")).doesNotExist();
        assertThat(latest(unlinked)).map(Manifest::releaseId).contains("2025-10-15-aaaa");
    }

    @Test
    void a_folder_of_the_users_where_the_link_belongs_is_not_touched() throws IOException {
        Files.createDirectories(output().resolve("latest"));
        Files.writeString(output().resolve("latest/mine.txt"), "mine");

        assertThatThrownBy(() -> new ReleaseStore(output()).stage("2025-10-15-aaaa"))
                .hasMessage("P040 " + output().resolve("latest") + " is not the link to the newest release -> "
                        + "move it away: a link of that name is made by publishing");
        assertThat(output().resolve("latest/mine.txt")).hasContent("mine");
    }

    @Test
    void a_latest_release_that_cannot_be_read_is_told_and_not_taken_for_none() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        Files.writeString(output().resolve("latest/manifest.json"), "{\"releaseId\":");

        assertThatThrownBy(store::latest).hasMessageStartingWith(
                "P042 " + output().resolve("releases/2025-10-15-aaaa/manifest.json") + " is not a manifest: ");
        assertThat(store.latestId()).contains("2025-10-15-aaaa");
    }

    @Test
    void a_release_in_the_place_of_another_is_told() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        publish(store, "2026-10-01-bbbb", "second");
        Files.copy(output().resolve("releases/2026-10-01-bbbb/manifest.json"),
                output().resolve("releases/2025-10-15-aaaa/manifest.json"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> store.open("2025-10-15-aaaa")).hasMessageStartingWith("P042 ")
                .hasMessageContaining("is the manifest of release 2026-10-01-bbbb");
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused_with_the_way_out() throws IOException {
        Files.writeString(output(), "a file");

        assertThatThrownBy(() -> new ReleaseStore(output()).lock())
                .hasMessage("P040 " + output()
                        + " cannot be used: it is a file, not a folder -> move it away, or choose another folder with --out");
        assertThat(new ReleaseStore(output()).check()).extracting(Problem::toString)
                .containsExactly("P040 " + output()
                        + " cannot be used: it is a file, not a folder -> move it away, or choose another folder with --out");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10, 20})
    void a_full_disk_is_refused_with_the_way_out(int step) throws IOException {
        ReleaseStore full = new ReleaseStore(disk().strike(FaultyDisk.Fault.REFUSAL, step).root());

        assertThatThrownBy(() -> publish(full, "2025-10-15-aaaa", "first")).hasMessageStartingWith("P040 " + output())
                .hasMessageContaining(
                        " cannot be written: the disk is full -> free some space, or choose another folder with --out on another disk");
    }

    /** The link is what a web server follows: it does not give way to a text file because a step failed. */
    @Test
    void where_there_is_a_link_there_stays_one_whatever_fails() throws IOException {
        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");
        FaultyDisk disk = disk();
        for (int step = 1; step == 1 || disk.hasStruck(); step++) {
            ReleaseStore failing = new ReleaseStore(disk.strike(FaultyDisk.Fault.REFUSAL, step).root());
            try {
                publish(failing, "2026-10-01-bbbb", "second");
            } catch (BriefpackException e) {
                assertThat(e).hasMessageStartingWith("P040 ");
            }
            assertThat(output().resolve("latest")).isSymbolicLink();
            assertThat(output().resolve("latest.txt")).doesNotExist();
        }
    }

    @Test
    void checking_writes_nothing() {
        assertThat(new ReleaseStore(output()).check()).isEmpty();
        assertThat(output()).doesNotExist();
    }

    @Test
    void half_a_line_of_history_that_an_earlier_version_left_is_written_out() throws IOException {
        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");
        Path history = output().resolve("history.jsonl");
        String whole = Files.readString(history);
        for (int length = 0; length < whole.length(); length++) {
            Files.writeString(history, whole.substring(0, length));

            new ReleaseStore(output()).recover();

            assertThat(history).hasContent(whole.strip());
        }
        publish(new ReleaseStore(output()), "2026-10-01-bbbb", "second");
        assertThat(Files.readAllLines(history)).satisfiesExactly(
                line -> assertThat(line).isEqualTo(whole.strip()),
                line -> assertThat(line).contains("2026-10-01-bbbb"));
    }

    /** Else a manifest that somebody altered would have its hash in the history after the next run. */
    @Test
    void a_manifest_that_is_not_the_one_recorded_is_not_recorded_afterwards() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        Manifest first = publish(store, "2025-10-15-aaaa", "first");
        Path manifest = output().resolve("latest/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"lang\" : \"fr\"", "\"lang\" : \"en\""));

        store.recover();

        assertThat(Files.readAllLines(output().resolve("history.jsonl"))).hasSize(1);
        assertThat(store.findRecorded(first)).hasValue(1);
        assertThat(store.findRecorded(store.latest().orElseThrow().manifest())).isEmpty();
        assertThat(store.hasRecorded("2025-10-15-aaaa")).isTrue();
    }

    @Test
    void the_output_folder_explains_itself() {
        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");

        assertThat(output().resolve("README.txt")).content().contains("latest/manifest.json", "Publié par briefpack");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private static Optional<Manifest> latest(ReleaseStore store) {
        return store.latest().map(ReleaseFolder::manifest);
    }

    private FaultyDisk disk() throws IOException {
        return new FaultyDisk(Files.createDirectories(output()), Files.createTempDirectory(folder, "bin"));
    }

    private static List<String> names(Path in) throws IOException {
        try (var found = Files.list(in)) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
