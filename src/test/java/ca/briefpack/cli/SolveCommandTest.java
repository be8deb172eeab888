package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.Documents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What solve prints: tables for people, JSON for machines, and the way out. */
class SolveCommandTest {
    private static final String FARMS = """
                                        model: leontief
                                        sectors: [farms, mills]
                                        transactions: [[150, 500], [200, 100]]
                                        finalDemand: [350, 1700]
                                        factors: {jobs: [300, 500]}
                                        household: {payments: [300, 500, 50], consumption: [50, 400, 50], income: 1000}
                                        shock: {farms: 250, mills: -200}
                                        """;
    @TempDir
    Path folder;

    private Shell.Said say(String... words) {
        return Shell.in(folder, (config, progress) -> {
            throw new AssertionError("solve must not run");
        }).say(words);
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name), yaml, StandardCharsets.UTF_8);
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false).toList();
    }

    @Test
    void the_example_of_the_help_is_solved() throws IOException {
        String help = say("solve", "--help").out();
        write("lumber.yaml", help.substring(help.indexOf("  model: ces"), help.indexOf("is solved by")).lines()
                .map(line -> line.replaceFirst("^ {2}", "")).collect(Collectors.joining("\n")));
        Shell.Said said = say(help.lines().filter(l -> l.startsWith("  briefpack solve")).findFirst().orElseThrow()
                .replace("  briefpack ", "").split(" "));

        assertThat(said.exitCode()).isZero();
        JsonNode json = new ObjectMapper().readTree(said.out());
        assertThat(names(json)).containsExactly("priceIndex", "sources");
        assertThat(names(json.at("/sources"))).containsExactly("CAN", "USA", "ROW");
        assertThat(names(json.at("/sources/CAN"))).containsExactly("producerPrice", "quantity", "consumerPrice", "expenditure",
                "tariffRevenue");
        assertThat(json.at("/sources/ROW/producerPrice").asDouble()).isEqualTo(1);
        Golden.expect("solve-ces.json", said.out());
    }

    @Test
    void the_case_that_comes_with_briefpack_is_that_of_the_help() throws IOException {
        Path shipped = Path.of("src", "site", "cases", "lumber.yaml").toAbsolutePath();
        Golden.expect("solve-ces.json", say("solve", "ces", shipped.toString(), "--json").out());
    }

    @Test
    void every_case_of_the_documents_is_solved() throws IOException {
        List<String> cases = Documents.find("```yaml\n([^`]*)```", Documents.text(Documents.page("solve.md")));
        assertThat(cases).hasSizeGreaterThanOrEqualTo(7);
        for (String yaml : cases) {
            write("case.yaml", yaml);
            assertThat(say("solve", yaml.substring("model: ".length(), yaml.indexOf('\n')), "case.yaml").err()).as(yaml)
                    .isEmpty();
        }
    }

    @Test
    void without_json_the_answer_is_tables() throws IOException {
        write("farms.yaml", FARMS);
        Golden.expect("solve-leontief.txt", say("solve", "leontief", "farms.yaml").out());
        write("world.yaml",
                "regions: [CA, US]\ntrade: {CA: {CA: 70, US: 30}, US: {CA: 30, US: 970}}\ntariff1: {CA: {US: 0.25}}\ntheta: 4\n");
        Golden.expect("solve-ge.txt", say("solve", "ge", "world.yaml").out());
    }

    @Test
    void a_closed_economy_is_answered_beside_the_open_one() throws IOException {
        write("farms.yaml", FARMS);
        JsonNode json = new ObjectMapper().readTree(say("solve", "leontief", "farms.yaml", "--json").out());

        assertThat(names(json)).containsExactly("output", "coefficients", "inverse", "outputMultiplier", "factorMultiplier",
                "shock", "closed");
        assertThat(names(json.at("/closed"))).containsExactly("inverse", "outputMultiplier", "factorMultiplier", "shock");
        write("open.yaml", FARMS.lines().filter(l -> !l.matches("(household|shock|factors):.*"))
                .collect(Collectors.joining("\n")));
        JsonNode open = new ObjectMapper().readTree(say("solve", "leontief", "open.yaml", "--json").out());
        assertThat(names(open)).containsExactly("output", "coefficients", "inverse", "outputMultiplier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "solve                      | command line MODEL is missing -> 'briefpack solve --help' lists what there is",
            "solve ces                  | command line CASE.yaml is missing -> 'briefpack solve --help' lists what there is",
            "solve cse a.yaml           | command line 'cse' is not a model -> did you mean 'ces'? use one of gsim, ces, smart, leontief, price, ge, world",
            "solve ces a.yaml --jsn     | command line unknown option '--jsn' -> did you mean '--json'? 'briefpack solve --help' lists what there is",
            "solve ces a.yaml b.yaml    | command line 'b.yaml' belongs to no option -> write --option value; 'briefpack solve --help' lists what there is",
            "solve ces a.yaml           | a.yaml does not exist -> name a case file that exists; 'briefpack solve --help' shows one"})
    void words_that_cannot_be_used_are_answered_with_the_way_out(String words, String message) {
        assertThat(say(words.split(" +"))).isEqualTo(new Shell.Said(2, "", "briefpack: P001 " + message + "\n"));
    }

    @Test
    void a_case_that_its_model_cannot_solve_is_told_with_its_reason() throws IOException {
        write("c.yaml", "sectors: [a, b]\ntransactions: [[90, 50], [50, 90]]\nfinalDemand: [-40, -40]\n");
        Shell.Said said = say("solve", "leontief", "c.yaml");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).startsWith("briefpack: P001 c.yaml cannot be solved: the economy is not productive");
    }

    @Test
    void a_refusal_is_json_if_json_is_asked_for() throws IOException {
        write("c.yaml", "substitution: 3\ndemandElasticity: 1\nsources: {A: {expenditure: 1, supplyElasticity: 2}}\n");
        Shell.Said said = say("solve", "ces", "c.yaml", "--json");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(said.out()).at("/problems/0/where").asText()).isEqualTo("c.yaml:demandElasticity");
    }
}
