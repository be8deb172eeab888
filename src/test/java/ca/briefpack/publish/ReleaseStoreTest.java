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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        assertThat(store.latest()).contains(second);
        assertThat(store.latestFolder()).contains(output().resolve("latest"));
        assertThat(second.verify(output().resolve("latest"))).isEmpty();
    }

    @Test
    void a_release_set_aside_is_whole_and_readers_find_what_they_found_before() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        Manifest published = publish(store, "2025-10-15-aaaa", "published");
        String history = Files.readString(output().resolve("history.jsonl"));

        Staging staging = store.stage("what-if-2025-10-15-cccc");
        Manifest supposed = stageFiles(staging, "supposed");
        Path aside = store.setAside(staging, supposed);

        assertThat(store.listIds()).containsExactly("2025-10-15-aaaa", "what-if-2025-10-15-cccc");
        assertThat(store.find("what-if-2025-10-15-cccc")).contains(supposed);
        assertThat(aside).isEqualTo(output().resolve("what-if/what-if-2025-10-15-cccc"));
        assertThat(supposed.verify(aside)).isEmpty();
        assertThat(aside.resolve("manifest.json")).exists();
        assertThat(Files.readSymbolicLink(output().resolve("latest"))).hasToString("releases/2025-10-15-aaaa");
        assertThat(store.latest()).contains(published);
        assertThat(output().resolve("history.jsonl")).hasContent(history.strip());
        assertThat(names(output().resolve("releases"))).containsExactly("2025-10-15-aaaa");
    }

    @Test
    void a_release_set_aside_again_replaces_itself() {
        ReleaseStore store = new ReleaseStore(output());
        Staging first = store.stage("what-if-2025-10-15-cccc");
        store.setAside(first, stageFiles(first, "first"));
        Staging again = store.stage("what-if-2025-10-15-cccc");
        Path aside = store.setAside(again, stageFiles(again, "again"));

        assertThat(aside.resolve("en/national.pdf")).hasContent("again");
        assertThat(store.latest()).isEmpty();
    }

    @Test
    void earlier_releases_stay_whole() {
        ReleaseStore store = new ReleaseStore(output());

        Manifest first = publish(store, "2025-10-15-aaaa", "first");
        publish(store, "2026-10-01-bbbb", "second");

        assertThat(first.verify(store.release("2025-10-15-aaaa"))).isEmpty();
    }

    @Test
    void a_release_of_the_same_id_is_replaced() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "one province");

        Manifest all = publish(store, "2025-10-15-aaaa", "all provinces");

        assertThat(output().resolve("latest/en/national.pdf")).hasContent("all provinces");
        assertThat(all.verify(output().resolve("latest"))).isEmpty();
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

    @ParameterizedTest
    @EnumSource(ReleaseStore.Step.class)
    void a_failure_before_any_step_leaves_readers_a_whole_release(ReleaseStore.Step failing) {
        Manifest first = publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");

        assertThatThrownBy(() -> publish(failingBefore(failing), "2026-10-01-bbbb", "second")).isInstanceOf(BriefpackException.class);

        Manifest found = new ReleaseStore(output()).latest().orElseThrow();
        assertThat(found.verify(output().resolve("latest"))).isEmpty();
        assertThat(found.equals(first)).isEqualTo(failing != ReleaseStore.Step.RECORD);
    }

    @ParameterizedTest
    @EnumSource(ReleaseStore.Step.class)
    void a_failure_while_the_same_id_is_replaced_leaves_readers_a_whole_release(ReleaseStore.Step failing) throws IOException {
        Manifest first = publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");

        assertThatThrownBy(() -> publish(failingBefore(failing), "2025-10-15-aaaa", "again")).isInstanceOf(BriefpackException.class);

        Manifest found = new ReleaseStore(output()).latest().orElseThrow();
        assertThat(found.verify(output().resolve("latest"))).isEmpty();
        assertThat(found.equals(first)).isEqualTo(failing != ReleaseStore.Step.RECORD);
    }

    @ParameterizedTest
    @EnumSource(ReleaseStore.Step.class)
    void the_run_after_a_failure_publishes_and_clears_up(ReleaseStore.Step failing) throws IOException {
        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");
        assertThatThrownBy(() -> publish(failingBefore(failing), "2025-10-15-aaaa", "again")).isInstanceOf(BriefpackException.class);

        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "again");

        assertThat(output().resolve("latest/en/national.pdf")).hasContent("again");
        assertThat(names(output().resolve("releases"))).containsExactly("2025-10-15-aaaa");
        assertThat(names(output().resolve("staging"))).isEmpty();
    }

    @Test
    void a_reader_meets_a_whole_release_before_every_step() {
        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");
        List<Problem> met = new ArrayList<>();
        ReleaseStore watched = store(step -> met.addAll(
                new ReleaseStore(output()).latest().orElseThrow().verify(output().resolve("latest"))));

        publish(watched, "2025-10-15-aaaa", "again");
        publish(watched, "2026-10-01-bbbb", "second");

        assertThat(met).isEmpty();
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
        ReleaseStore store = new ReleaseStore(output(), (link, target) -> {
            throw new UnsupportedOperationException("no links here");
        }, step -> { });

        publish(store, "2025-10-15-aaaa", "first");
        Manifest second = publish(store, "2026-10-01-bbbb", "second");

        assertThat(output().resolve("latest.txt")).hasContent("releases/2026-10-01-bbbb\n");
        assertThat(store.latest()).contains(second);
        assertThat(store.latestFolder()).contains(output().resolve("releases/2026-10-01-bbbb"));
    }

    @Test
    void there_is_only_one_word_on_which_release_is_the_newest() {
        ReleaseStore unlinked = new ReleaseStore(output(), (link, target) -> {
            throw new UnsupportedOperationException("no links here");
        }, step -> { });

        publish(unlinked, "2025-10-15-aaaa", "first");
        publish(new ReleaseStore(output()), "2026-10-01-bbbb", "second");
        assertThat(output().resolve("latest.txt")).doesNotExist();

        publish(unlinked, "2025-10-15-aaaa", "first");
        assertThat(output().resolve("latest")).doesNotExist();
        assertThat(unlinked.latest()).map(Manifest::releaseId).contains("2025-10-15-aaaa");
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
    void a_damaged_latest_release_is_as_good_as_none() throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        publish(store, "2025-10-15-aaaa", "first");
        Files.writeString(output().resolve("latest/manifest.json"), "{\"releaseId\":");

        assertThat(store.latest()).isEmpty();
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused_with_the_way_out() throws IOException {
        Files.writeString(output(), "a file");

        assertThatThrownBy(() -> new ReleaseStore(output()).lock())
                .hasMessage("P040 " + output() + " cannot be used: it is a file, not a folder -> move it away, or choose another folder with --out");
        assertThat(new ReleaseStore(output()).check()).extracting(Problem::toString)
                .containsExactly("P040 " + output() + " cannot be used: output is a file, not a folder -> choose another folder with --out");
    }

    @Test
    void a_full_disk_is_refused_with_the_way_out() {
        ReleaseStore full = store(step -> {
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> publish(full, "2025-10-15-aaaa", "first"))
                .hasMessage("P040 " + output() + " cannot be written: the disk is full -> "
                        + "free some space, or choose another folder with --out on another disk");
    }

    @Test
    void checking_writes_nothing() {
        assertThat(new ReleaseStore(output()).check()).isEmpty();
        assertThat(output()).doesNotExist();
    }

    @Test
    void a_line_of_history_cut_off_by_a_crash_does_not_spoil_the_next() throws IOException {
        Files.createDirectories(output());
        Files.writeString(output().resolve("history.jsonl"), "{\"releaseId\":\"2025");

        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");

        assertThat(Files.readAllLines(output().resolve("history.jsonl"))).satisfiesExactly(
                line -> assertThat(line).isEqualTo("{\"releaseId\":\"2025"),
                line -> assertThat(line).startsWith("{\"asOf\":\"2025-10-15\",\"bytes\":15,\"files\":2,\"manifestSha256\":\"")
                        .endsWith("\",\"releaseId\":\"2025-10-15-aaaa\",\"version\":\"0.1.0\"}"));
    }

    @Test
    void the_output_folder_explains_itself() {
        publish(new ReleaseStore(output()), "2025-10-15-aaaa", "first");

        assertThat(output().resolve("README.txt")).content().contains("latest/manifest.json", "Publié par briefpack");
    }

    private Path output() {
        return folder.resolve("output");
    }

    private ReleaseStore failingBefore(ReleaseStore.Step failing) {
        return store(step -> {
            if (step == failing) {
                throw new IOException("pulled the plug before " + step);
            }
        });
    }

    private ReleaseStore store(ReleaseStore.Checkpoint checkpoint) {
        return new ReleaseStore(output(), (link, target) -> Files.createSymbolicLink(link, target), checkpoint);
    }

    private static List<String> names(Path in) throws IOException {
        try (var found = Files.list(in)) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
