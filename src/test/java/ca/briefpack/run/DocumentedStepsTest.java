package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.Documents;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbered steps of the README and the architecture page, held against those that a real run announces. */
class DocumentedStepsTest {
    @TempDir
    Path temp;

    @Test
    void the_documents_list_the_steps_that_a_run_announces() {
        List<String> announced = new ArrayList<>();
        RunReport report = new BriefingRun().run(nunavutInEnglish(), new Announced(announced));

        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(Documents.find("^\\d+\\. (.*)$", Documents.section(Documents.README, "Steps of a run"))).isEqualTo(announced);
        assertThat(Documents.rows(Documents.section(Documents.page("architecture.md"), "How data flows")))
                .extracting(row -> row.get(0)).isEqualTo(announced);
    }

    private RunConfig nunavutInEnglish() {
        Path data = Path.of("data");
        return new RunConfig(LocalDate.of(2025, 10, 15),
                new Folders(data, Path.of("templates"), temp.resolve("output"), data.resolve("job.yaml")),
                Selection.of(List.of(Province.NU), List.of(), List.of(Lang.EN), List.of("autos-deal")), 1, Reuse.NONE);
    }

    /** Keeps the titles of steps as they are announced. */
    private record Announced(List<String> titles) implements Progress {
        @Override
        public void step(int number, int total, String title) {
            titles.add(title);
        }

        @Override
        public void tick(int done, int total, String what) {
        }

        @Override
        public void stepDone(Duration took, String summary) {
        }

        @Override
        public void problem(Problem problem) {
        }
    }
}
