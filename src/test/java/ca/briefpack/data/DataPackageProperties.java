package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class DataPackageProperties {

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void the_order_of_rows_changes_nothing(@ForAll long seed) {
        Evidence inOrder = fresh().load().evidence();
        SmallPackage shuffled = fresh();
        shuffled.csvFiles().forEach(file -> shuffled.shuffle(file, seed));
        Loaded loaded = shuffled.load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(withoutLines(loaded.evidence())).isEqualTo(withoutLines(inOrder));
    }

    /** Everything but the scenarios, which no row stands for, and the stamp, which is of the bytes. */
    private static String withoutLines(Evidence evidence) {
        String all = List.of(evidence.reference().sectors(), evidence.reference().products(), evidence.trade(), evidence.law(),
                evidence.economy().macro(), evidence.economy().multipliers(), evidence.actors()).toString();
        return all.replaceAll("line=\\d+", "line");
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void any_text_in_a_file_is_a_problem_and_never_a_crash(@ForAll("rows") List<String> rows) {
        SmallPackage data = fresh();
        rows.forEach(row -> data.append("exports_china.csv", row));
        List<Problem> problems = problems(data::load);
        assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem.code()).isNotEqualTo(Problem.Code.P099));
    }

    private static List<Problem> problems(Supplier<Loaded> load) {
        try {
            return load.get().problems();
        } catch (BriefpackException e) {
            return e.problems();
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(6),
                Arbitraries.of("ON", "", "\"", "'", "--", "1e999", "-0", "NaN", "4407", "2025", "estimated", "TRADE", "x;y", "%",
                "\\"));
        Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(7).map(cells -> String.join(",", cells));
        // a row that is empty is no row, so one is surely wrong
        return row.list().ofMaxSize(8).map(list -> {
            List<String> all = new java.util.ArrayList<>(list);
            all.add("surely,wrong");
            return all;
        });
    }

    private static SmallPackage fresh() {
        try {
            return SmallPackage.in(Files.createTempDirectory("small".toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
