package ca.briefpack.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.briefpack.content.ConflictHistory.Past;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Problem;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which earlier editions tell their indices of conflict, and what is told of those that cannot. */
class PastConflictsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final ConflictIndex GDP = new ConflictIndex("escalation", "gdp", new Estimate(0.1, 0.25, 0.375, Unit.RATIO));
    private static final ConflictIndex EQUAL = new ConflictIndex("escalation", "equal", new Estimate(0, 1.0 / 3, 1, Unit.RATIO));
    @TempDir
    Path output;

    private static String id(int number) {
        return FIRST.plusDays(number) + "-" + String.format("%08x", number);
    }

    /** A release as a run leaves it, with the edition before as one of its inputs. */
    private Path release(int number, boolean keepsIndex) throws IOException {
        PublishedFile file = ConflictFile.of(List.of(GDP, EQUAL));
        Map<String, String> inputs = new HashMap<>(Map.of("job", "1"));
        if (number > 1) {
            inputs.put(Manifest.previousInput(id(number - 1)), "2");
        }
        Path folder = Files.createDirectories(output.resolve("releases").resolve(id(number)));
        List<Manifest.Entry> files = keepsIndex ? List.of(file.recordEntry()) : List.of();
        if (keepsIndex) {
            Files.write(folder.resolve(file.path()), file.content());
        }
        Files.write(folder.resolve(Manifest.FILE_NAME),
                ManifestFile.bytes(new Manifest(id(number), FIRST.plusDays(number), "0", Map.of(), inputs, Map.of(), files)));
        return folder;
    }

    private PastConflicts before(int last) {
        ReleaseStore store = new ReleaseStore(output);
        return PastConflicts.before(LastEdition.of(store.open(id(last)).orElseThrow()), store);
    }

    private static List<String> ids(PastConflicts past) {
        return past.history().editions().stream().map(edition -> edition.edition().releaseId()).toList();
    }

    @Test
    void what_an_edition_published_is_read_back_to_the_last_digit_with_the_line_that_keeps_it() throws IOException {
        Path folder = release(1, true);

        PastConflicts past = before(1);

        Past only = past.history().editions().get(0);
        assertThat(only.edition().asOf()).isEqualTo(FIRST.plusDays(1));
        assertThat(only.indices()).extracting(kept -> kept.index()).containsExactly(GDP, EQUAL);
        assertThat(only.indices()).extracting(kept -> kept.row()).containsExactly(
                new SourceRow("releases/" + id(1) + "/conflict.csv", 2, List.of()),
                new SourceRow("releases/" + id(1) + "/conflict.csv", 3, List.of()));
        assertThat(past.inputs()).isEqualTo(Map.of("conflict/" + id(1), Sha256.of(folder.resolve("conflict.csv"))));
        assertThat(past.problems()).isEmpty();
    }

    @Test
    void the_last_eight_editions_are_told_the_oldest_first() throws IOException {
        for (int number = 1; number <= 10; number++) {
            release(number, true);
        }

        assertThat(ids(before(10))).containsExactly(id(3), id(4), id(5), id(6), id(7), id(8), id(9), id(10));
        assertThat(ids(before(2))).containsExactly(id(1), id(2));
    }

    @Test
    void an_edition_that_kept_no_index_is_named_and_those_before_it_are_told() throws IOException {
        release(1, true);
        release(2, false);
        release(3, true);

        PastConflicts past = before(3);

        assertThat(ids(past)).containsExactly(id(1), id(3));
        assertThat(past.history().without()).containsExactly(id(2));
        assertThat(past.inputs()).containsOnlyKeys("conflict/" + id(1), "conflict/" + id(3));
        assertThat(past.problems()).isEmpty();
    }

    @Test
    void a_release_that_was_removed_is_named_and_ends_the_list() throws IOException {
        release(1, true);
        release(3, true);

        PastConflicts past = before(3);

        assertThat(ids(past)).containsExactly(id(3));
        assertThat(past.history().without()).containsExactly(id(2));
        assertThat(past.problems()).isEmpty();
    }

    @Test
    void a_manifest_that_cannot_be_read_is_told() throws IOException {
        Path folder = release(1, true);
        release(2, true);
        Files.writeString(folder.resolve(Manifest.FILE_NAME), "{");

        PastConflicts past = before(2);

        assertThat(past.history().without()).containsExactly(id(1));
        assertThat(past.problems()).extracting(Problem::where).containsExactly(folder.resolve(Manifest.FILE_NAME).toString());
    }

    /** The manifest is asked first: what was altered is not read, however well it reads. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.1,0.26,0.375 | has a sha-256 other than the manifest says",
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.1,much,0.375 | has a sha-256 other than the manifest says",
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.1,0.25 | has 102 bytes, the manifest says 108",
            "option,weighting | opinion,weighting | has 109 bytes, the manifest says 108"
    })
    void a_file_that_is_not_as_published_is_told_and_its_edition_is_left_out(String was, String is, String what)
            throws IOException {
        release(1, true);
        Path file = release(2, true).resolve(ConflictFile.NAME);
        Files.writeString(file, Files.readString(file).replace(was, is));

        PastConflicts past = before(2);

        assertThat(past.problems()).extracting(Problem::toString).containsExactly("P042 " + file + " " + what
                + " -> restore it from a copy, or publish that edition again from its data with --force");
        assertThat(ids(past)).containsExactly(id(1));
        assertThat(past.history().without()).containsExactly(id(2));
        assertThat(past.inputs()).containsOnlyKeys("conflict/" + id(1));
    }

    @Test
    void any_other_file_that_is_not_as_published_is_told_and_the_index_is_printed() throws IOException {
        release(1, true);
        Path extra = Files.writeString(release(2, true).resolve("notes.txt"), "mine");

        PastConflicts past = before(2);

        assertThat(past.problems()).extracting(Problem::toString)
                .containsExactly("P042 " + extra + " is not in the manifest -> move it out of the release");
        assertThat(ids(past)).containsExactly(id(1), id(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.1,much,0.375 | :2 | 'much' is not a number",
            "escalation,gdp,0.1,0.25,0.375 | escalation,area,0.1,0.25,0.375 | :2 | 'area' is not a weighting; there are gdp, population, equal",
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.1,0.25 | :2 | 'escalation,gdp,0.1,0.25' is not a row of option,weighting,low,central,high",
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.1,0.25,1.5 | :2 | an index of conflict lies between 0 and 1, not between 0.1 and 1.5",
            "escalation,gdp,0.1,0.25,0.375 | escalation,gdp,0.3,0.25,0.375 | :2 | an estimate needs finite low <= central <= high, got 0.3, 0.25, 0.375",
            "escalation,gdp,0.1,0.25,0.375 | escalation,equal,0.1,0.25,0.375 | :3 | the index of escalation by equal stands there twice",
            "option,weighting | opinion,weighting | :1 | is not 'option,weighting,low,central,high'"
    })
    void a_file_that_was_published_broken_is_told_with_its_row_and_the_way_out_and_its_edition_is_left_out(String was, String is,
            String row, String what)
            throws IOException {
        release(1, true);
        Path file = release(2, true).resolve(ConflictFile.NAME);
        Files.writeString(file, Files.readString(file).replace(was, is));
        reseal(2, new PublishedFile(ConflictFile.NAME, Files.readAllBytes(file)));

        PastConflicts past = before(2);

        assertThat(past.problems()).extracting(Problem::toString).containsExactly("P040 " + file + row + " " + what
                + " -> publish that release again from its data; this edition leaves its indices out");
        assertThat(ids(past)).containsExactly(id(1));
        assertThat(past.history().without()).containsExactly(id(2));
        assertThat(past.inputs()).containsEntry("conflict/" + id(2), Sha256.of(Files.readAllBytes(file)));
    }

    /** As if the release had been published with another file. */
    private void reseal(int number, PublishedFile file) throws IOException {
        Path manifest = output.resolve("releases").resolve(id(number));
        Manifest was = ManifestFile.read(manifest);
        Files.write(manifest.resolve(Manifest.FILE_NAME),
                ManifestFile.bytes(new Manifest(was.releaseId(), was.asOf(), was.version(), was.choices(), was.inputs(),
                        was.packKeys(), List.of(file.recordEntry()))));
    }

    @Test
    void a_file_that_the_manifest_lists_and_that_is_gone_is_told() throws IOException {
        Path file = release(1, true).resolve(ConflictFile.NAME);
        Files.delete(file);

        PastConflicts past = before(1);

        assertThat(past.problems()).extracting(Problem::where, Problem::what).containsExactly(
                tuple(file.toString(), "is missing"));
        assertThat(past.history().without()).containsExactly(id(1));
    }

    @Test
    void an_edition_that_leads_back_to_itself_is_told_once() throws IOException {
        Path folder = release(1, true);
        Manifest manifest = ManifestFile.read(folder);
        Files.write(folder.resolve(Manifest.FILE_NAME), ManifestFile.bytes(new Manifest(id(1), manifest.asOf(), "0", Map.of(),
                Map.of(Manifest.previousInput(id(1)), "2"), Map.of(), manifest.files())));

        assertThat(ids(before(1))).containsExactly(id(1));
        assertThat(before(1).history().without()).isEmpty();
    }
}
