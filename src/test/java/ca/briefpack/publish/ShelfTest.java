package ca.briefpack.publish;

import static ca.briefpack.publish.Releases.publish;
import static ca.briefpack.publish.Releases.stageFiles;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the output folder beside what a run put there, and which of two places of a release holds the whole one. */
class ShelfTest {
    private static final String FIRST = "2025-10-15-aaaa";
    private static final String SECOND = "2026-10-01-bbbb";
    @TempDir
    private Path output;

    private ReleaseStore store() {
        return new ReleaseStore(output);
    }

    private Path releases() {
        return output.resolve("releases");
    }

    @Test
    void only_folders_with_the_name_of_a_release_are_releases() throws IOException {
        publish(store(), FIRST, "first");
        Files.createDirectories(releases().resolve("Notes of mine"));
        Files.writeString(releases().resolve("2025-10-16-cccc"), "a file");

        assertThat(store().listIds()).containsExactly(FIRST);
        assertThat(store().open("2025-10-16-cccc")).isEmpty();
        assertThat(store().open("2025-10-17-dddd")).isEmpty();
        assertThat(store().recover()).isEmpty();
        assertThat(releases().resolve("Notes of mine")).isDirectory();
    }

    @Test
    void a_whole_release_that_stepped_aside_takes_the_place_of_a_damaged_one() throws IOException {
        publish(store(), FIRST, "first");
        Tree.copy(releases().resolve(FIRST), releases().resolve(FIRST + ".previous"));
        Files.writeString(releases().resolve(FIRST + "/en/national.pdf"), "f");

        assertThat(store().recover()).containsExactly(FIRST);

        assertThat(output.resolve("latest/en/national.pdf")).hasContent("first");
        assertThat(releases().resolve(FIRST + ".previous")).doesNotExist();
    }

    @Test
    void of_two_damaged_ones_the_one_in_its_place_stays_and_a_damaged_one_is_better_than_none() throws IOException {
        publish(store(), FIRST, "first");
        publish(store(), SECOND, "second");
        for (String id : List.of(FIRST, SECOND)) {
            Tree.copy(releases().resolve(id), releases().resolve(id + ".previous"));
            Files.writeString(releases().resolve(id + ".previous/en/national.pdf"), "aside");
        }
        Files.writeString(releases().resolve(FIRST + "/en/national.pdf"), "in place");
        Tree.delete(releases().resolve(SECOND));

        assertThat(store().recover()).containsExactly(SECOND);

        assertThat(releases().resolve(FIRST + "/en/national.pdf")).hasContent("in place");
        assertThat(releases().resolve(SECOND + "/en/national.pdf")).hasContent("aside");
        assertThat(store().listIds()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_latest_release_that_was_removed_by_hand_is_none() throws IOException {
        publish(store(), FIRST, "first");
        Tree.delete(releases().resolve(FIRST));

        assertThat(store().latest()).isEmpty();
        assertThat(store().latestId()).isEmpty();
        assertThat(store().latestFolder()).isEmpty();
    }

    @Test
    void readers_may_be_led_to_a_release_that_stands_elsewhere() throws IOException {
        Staging staging = store().stage("what-if-2025-10-15-cccc");
        Manifest supposed = stageFiles(staging, "supposed");
        Path aside = store().add(staging, supposed);
        assertThat(output.resolve("README.txt")).as("what is set aside is explained too").exists();
        Files.createSymbolicLink(output.resolve("latest"), output.relativize(aside));

        assertThat(store().latest().map(ReleaseFolder::manifest)).contains(supposed);
        assertThat(store().latestId()).isEmpty();
    }

    @Test
    void the_history_knows_who_was_the_latest_and_nobody_else() throws IOException {
        assertThat(store().hasRecorded(FIRST)).isFalse();

        publish(store(), FIRST, "first");

        assertThat(store().hasRecorded(FIRST)).isTrue();
        assertThat(store().hasRecorded(SECOND)).isFalse();
        assertThat(Files.readString(store().historyFile())).contains(FIRST).endsWith("}\n");
    }

    @Test
    void a_line_of_the_history_without_its_end_is_a_line_if_it_is_whole() throws IOException {
        publish(store(), FIRST, "first");
        Files.writeString(store().historyFile(), Files.readString(store().historyFile()).strip());
        Files.delete(output.resolve("latest"));

        publish(store(), SECOND, "second");

        assertThat(Files.readAllLines(store().historyFile())).satisfiesExactly(line -> assertThat(line).contains(FIRST),
                line -> assertThat(line).contains(SECOND));
    }

    @Test
    void the_guide_is_written_anew_only_where_it_differs() throws IOException {
        publish(store(), FIRST, "first");
        Path guide = output.resolve("README.txt");
        String words = Files.readString(guide);
        Object written = Files.getAttribute(guide, "unix:ino");

        publish(store(), SECOND, "second");
        assertThat(Files.getAttribute(guide, "unix:ino")).isEqualTo(written);

        Files.writeString(guide, "mine");
        publish(store(), FIRST, "first");
        assertThat(guide).hasContent(words.stripTrailing());
    }

    @Test
    void what_is_kept_is_told_where_it_was_staged() {
        Manifest first = publish(store(), FIRST, "first");
        ReleaseFolder release = store().open(FIRST).orElseThrow();
        Staging next = store().stage(SECOND);

        Path kept = next.keep(release, first.files().get(0));

        assertThat(kept).isEqualTo(next.folder().resolve("en/national.pdf")).hasContent("first");
    }
}
