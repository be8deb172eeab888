package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds of a data package whatever its rows. */
class DataPackageProperties {
    private static final List<String> CELLS =
            List.of("ON", "", "\"", "'", "--", "1e999", "-0", "NaN", "4407", "2025", "estimated",
                    "TRADE", "x;y", "%", "\\");
    private static final List<String> GOOD = List.of("BC", "4409", "2025", "300", "normal", "TRADE");

    @Test
    void the_order_of_rows_changes_nothing() {
        String inOrder = withoutLines(fresh().load().evidence());
        Cases.hold(5, draws -> {
            long seed = draws.seed("seed");
            SmallPackage shuffled = fresh();
            shuffled.csvFiles().forEach(file -> shuffled.shuffle(file, seed));
            Loaded loaded = shuffled.load();
            assertThat(loaded.problems()).isEmpty();
            assertThat(withoutLines(loaded.evidence())).isEqualTo(inOrder);
        });
    }

    /** Everything but the scenarios, which no row stands for, and the stamp, which is of the bytes. */
    private static String withoutLines(Evidence evidence) {
        String all = List.of(evidence.reference().sectors(), evidence.reference().products(), evidence.trade(), evidence.law(),
                evidence.economy().macro(), evidence.economy().multipliers(), evidence.actors()).toString();
        return all.replaceAll("line=\\d+", "line");
    }

    @Test
    void any_text_in_a_file_is_a_problem_and_never_a_crash() {
        Cases.hold(16, draws -> {
            List<String> rows = rows(draws);
            SmallPackage data = fresh();
            rows.forEach(row -> data.append("exports_china.csv", row));
            List<Problem> problems = problems(data::load);
            assertThat(problems).isNotEmpty().allSatisfy(problem -> assertThat(problem.code()).isNotEqualTo(Problem.Code.P099));
        });
    }

    private static List<Problem> problems(Supplier<Loaded> load) {
        try {
            return load.get().problems();
        } catch (BriefpackException e) {
            return e.problems();
        }
    }

    /** A row that is empty is no row, so one more is surely wrong. */
    private static List<String> rows(Draws draws) {
        List<String> rows = draws.list("rows", 0, 8, DataPackageProperties::row);
        rows.add("surely,wrong");
        return rows;
    }

    /** Any cells, or a good row with a spoilt cell, which reaches the checks of its column. */
    private static String row(Draws draws) {
        List<String> cells = draws.flip("good but for a cell") ? new ArrayList<>(GOOD)
                : draws.list("cells", 1, 7, DataPackageProperties::cell);
        cells.set(draws.whole("spoilt", 0, cells.size() - 1), cell(draws));
        return String.join(",", cells);
    }

    private static String cell(Draws draws) {
        return draws.flip("known") ? draws.one("cell", CELLS) : draws.text("cell", 6);
    }

    private static SmallPackage fresh() {
        try {
            return SmallPackage.in(Files.createTempDirectory("small".toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
