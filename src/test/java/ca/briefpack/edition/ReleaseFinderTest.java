package ca.briefpack.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Staging;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFinderTest {
    private static final String EARLIER = "2025-10-15-0000000a";
    private static final String LATER = "2025-11-05-0000000b";
    @TempDir
    Path folder;

    private void publish(String id) {
        ReleaseStore store = new ReleaseStore(folder.resolve("output"));
        Staging staging = store.stage(id);
        store.publish(staging,
                new Manifest(id, LocalDate.parse(id.substring(0, 10)), "0", Map.of(), Map.of(), Map.of(), List.of()));
    }

    private String found(String words) {
        return new ReleaseFinder("--previous", "a release", folder, folder.resolve("output")).find(words).manifest().releaseId();
    }

    private void assertRefused(String words, String what, String wayOut) {
        assertThatThrownBy(() -> found(words)).isInstanceOfSatisfying(BriefpackException.class,
                e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.P001);
                    assertThat(problem.where()).isEqualTo("--previous");
                    assertThat(problem.what()).contains(what);
                    assertThat(problem.wayOut()).contains(wayOut);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", LATER, "2025-11", "output/latest", "output/releases/" + LATER})
    void a_release_is_found_by_its_folder_its_id_how_that_begins_or_as_the_latest(String words) {
        publish(EARLIER);
        publish(LATER);

        assertThat(found(words)).isEqualTo(LATER);
    }

    @Test
    void the_latest_is_the_one_that_readers_are_led_to_whatever_its_day() {
        publish(LATER);
        publish(EARLIER);

        assertThat(found("latest")).isEqualTo(EARLIER);
    }

    @Test
    void a_latest_that_is_none_is_told_with_a_way_out() throws Exception {
        assertRefused("latest", "'latest' is not a release, and ", "or publish one first");
        publish(EARLIER);
        Files.delete(folder.resolve("output/latest"));

        assertRefused("latest", "'latest' is not a release", EARLIER);
    }
}
