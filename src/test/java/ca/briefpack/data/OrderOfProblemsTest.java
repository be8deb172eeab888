package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cause is told before what follows from it, whichever table it is in. */
class OrderOfProblemsTest {
    @TempDir
    private Path temporary;

    /** Every table of the small package that another refers to. */
    static Stream<String> referred() throws IOException {
        JsonNode root = new ObjectMapper().readTree(Path.of("src/test/resources/data-small/datapackage.json").toFile());
        return Stream.concat(Stream.of("events", "sources"), IntStream.range(0, root.get("resources").size()).boxed()
                .flatMap(i -> root.at("/resources/" + i + "/schema/foreignKeys").findValuesAsText("resource").stream()))
                .filter(name -> !name.isEmpty()).distinct();
    }

    @ParameterizedTest
    @MethodSource("referred")
    void a_row_is_told_before_those_that_refer_to_it(String table) {
        SmallPackage data = SmallPackage.in(temporary);
        String file = table + ".csv";
        // a cell too many in every row: what refers to a row finds none that can be used
        data.write(file,
                data.read(file).lines()
                        .map(line -> line.equals(data.read(file).lines().findFirst().orElseThrow()) ? line : line + ",too many")
                        .reduce("", (text, line) -> text + line + "\n"));

        List<Problem> problems = problems(data);

        int lastCause = last(problems, p -> p.where().startsWith("data/" + file + ":"));
        int firstConsequence = first(problems, p -> !p.where().startsWith("data/" + file + ":"));
        assertThat(lastCause).isNotNegative();
        assertThat(firstConsequence).as(problems.toString()).isGreaterThan(lastCause);
    }

    @ParameterizedTest
    @MethodSource("referred")
    void a_file_is_told_before_the_rows_that_refer_to_it(String table) {
        SmallPackage data = SmallPackage.in(temporary).delete(table + ".csv");

        assertThat(problems(data).get(0).toString()).startsWith("P010 data/" + table + ".csv is missing");
    }

    @Test
    void a_total_and_a_scenario_are_told_after_the_rows() {
        SmallPackage data = SmallPackage.in(temporary).replace("export_totals.csv", "BC,2025,1000,", "BC,2025,1234,")
                .replace("scenarios/auto-deal.yaml", "target: ", "target: x").replace("elasticities.csv", "2.85", "high");

        assertThat(problems(data)).extracting(p -> p.code().name()).startsWith("P012", "P016").endsWith("P020");
    }

    @Test
    void a_province_without_a_row_is_told_after_its_row() {
        SmallPackage data = SmallPackage.in(temporary);
        String row = data.read("provinces.csv").lines().filter(line -> line.startsWith("ON,")).findFirst().orElseThrow();
        data.replace("provinces.csv", row, row.replaceFirst(",[0-9]+,", ",many,"));

        List<Problem> problems = problems(data);

        assertThat(problems.get(0).toString()).startsWith("P012 data/provinces.csv:").contains("'many' is not a whole number");
        assertThat(problems.get(problems.size() - 1).toString()).startsWith("P014 data/provinces.csv has no usable row for ON");
    }

    private static int last(List<Problem> problems, Predicate<Problem> which) {
        return IntStream.range(0, problems.size()).filter(i -> which.test(problems.get(i))).max().orElse(-1);
    }

    private static int first(List<Problem> problems, Predicate<Problem> which) {
        return IntStream.range(0, problems.size()).filter(i -> which.test(problems.get(i))).min().orElse(problems.size());
    }

    private static List<Problem> problems(SmallPackage data) {
        try {
            return data.load().problems();
        } catch (BriefpackException e) {
            return e.problems();
        }
    }
}
