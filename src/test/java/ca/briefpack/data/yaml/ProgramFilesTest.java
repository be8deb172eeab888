package ca.briefpack.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.Loaded;
import ca.briefpack.data.SmallPackage;
import ca.briefpack.model.Actors.SupportProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs for displaced workers, each a file with its sources and the day of its announcement. */
class ProgramFilesTest {
    private static final String FILE = "programs/retraining.yaml";
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    private void assertRefused(String... problems) {
        Loaded loaded = data.load();
        assertThat(loaded.problems()).extracting(Object::toString).containsExactly(problems);
        assertThat(loaded.evidence().actors().programs()).isEmpty();
    }

    @Test
    void a_program_costs_its_announced_amount_for_each_worker_of_its_announced_reach() {
        SupportProgram program = data.load().evidence().actors().programs().get(0);
        assertThat(program.costPerWorkerCad()).isEqualTo(9_000);
        assertThat(program.announced()).isEqualTo("2025-09-05");
        assertThat(program.row().sources()).containsExactly("NEWS");
    }

    @Test
    void a_program_without_the_day_of_its_announcement_is_refused() {
        data.replace(FILE, "announced: 2025-09-05\n", "");
        assertRefused("P020 data/programs/retraining.yaml:announced is missing -> write year-month-day, such as 2025-01-31");
    }

    @Test
    void a_program_that_cites_no_known_source_is_refused() {
        data.replace(FILE, "[NEWS]", "[]");
        assertRefused("P020 data/programs/retraining.yaml:sources names no source -> cite ids of sources.csv, such as [S135]");
    }

    @Test
    void a_reach_that_yaml_would_read_to_the_base_8_is_refused() {
        data.replace(FILE, "workers: 50000", "workers: 050000");
        assertThat(data.load().problems()).singleElement().asString().startsWith("P020 data/programs/retraining.yaml:")
                .endsWith(
                        " holds 050000, which YAML reads to the base 8 -> write it without the leading 0, or in quotes if it is a code");
    }

    @Test
    void a_reach_of_nobody_is_refused() {
        data.replace(FILE, "workers: 50000", "workers: 0");
        assertRefused("P020 data/programs/retraining.yaml:workers 0 is not over 0 -> write a number over 0");
    }
}
