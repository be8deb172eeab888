package ca.briefpack.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.data.DataPackage;
import ca.briefpack.data.JobFile;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Folders;
import ca.briefpack.pack.Outcome;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.run.Copies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionRecordTest {
    @TempDir
    private Path folder;
    private Folders folders;
    private EditionSide edition;
    private String job;

    @BeforeEach
    void load() throws IOException {
        Path data = folder.resolve("data");
        Copies.copy(Path.of("src/test/resources/data-small"), data);
        folders = new Folders(data, folder.resolve("templates"), folder.resolve("output"), data.resolve("job.yaml"));
        edition = new EditionSide(
                new EditionInputs(DataPackage.load(data).evidence(), JobFile.read(folders.jobFile()), LocalDate.of(2025, 10, 15),
                        Optional.empty()),
                Map.of());
        job = Sha256.of(folders.jobFile());
    }

    @Test
    void the_inputs_are_what_was_loaded_and_the_job() throws IOException {
        Files.writeString(folders.data().resolve("notes.txt"), "not part of the package");

        assertThat(names(EditionRecord.of(edition, folders, job, List.of())))
                .contains("data/datapackage.json", "data/exports_us.csv",
                        "data/scenarios/auto-deal.yaml", "data/programs/retraining.yaml", "job.yaml")
                .doesNotContain("data/notes.txt", "data/job.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "exports_us.csv", "scenarios/auto-deal.yaml", "job.yaml"})
    void inputs_that_changed_during_the_run_are_a_failure_that_passes(String file) throws IOException {
        Path changed = folders.data().resolve(file);
        Files.writeString(changed, Files.readString(changed) + "\n");

        assertChanged(changed);
        Files.delete(changed);
        assertChanged(changed);
    }

    private void assertChanged(Path changed) {
        List<Problem> problems =
                catchThrowableOfType(BriefpackException.class, () -> EditionRecord.of(edition, folders, job, List.of()))
                        .problems();
        assertThat(problems).extracting(Problem::toString)
                .containsExactly("P043 " + changed + " changed during the run: it is not what was loaded -> run again");
        assertThat(Outcome.stoppedBy(problems).exitCode()).isEqualTo(75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,NaN,3", "a,Infinity,3", "a,1e999,3", "a,1,999999999", "a,1,99999999999", "a,1", "a,1,x"})
    void a_headline_figure_that_is_none_is_told(String line) {
        assertThat(catchThrowableOfType(BriefpackException.class,
                () -> EditionRecord.figures("figure,central,step\n" + line + "\n", Path.of("headlines.csv")))
                .problems().get(0).toString()).startsWith("P040 headlines.csv cannot be read: ");
    }

    private static List<String> names(List<PublishedFile> files) throws IOException {
        PublishedFile inputs = files.stream().filter(file -> file.path().equals(EditionRecord.INPUTS)).findFirst().orElseThrow();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inputs.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
