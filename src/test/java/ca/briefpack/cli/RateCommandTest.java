package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command rate, word for word, on the shipped data. */
class RateCommandTest {
    private final Shell shell = Shell.in(Path.of("").toAbsolutePath(), (config, progress) -> {
        throw new AssertionError("a question about a rate must not run");
    });

    private Shell.Said say(String words) {
        return shell.say(words.split(" +"));
    }

    @Test
    void the_json_of_a_rate_holds_these_fields_and_no_other() throws IOException {
        Shell.Said said = say("rate 7208 --from CA --into US --as-of 2025-10-15 --cusma not --json");

        Golden.expect("rate-7208.json", said.out());
        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        JsonNode json = new ObjectMapper().readTree(said.out());
        assertThat(List.copyOf(json.properties().stream().map(field -> field.getKey()).toList())).containsExactly("hs", "from",
                "into", "asOf",
                "cusmaShare", "totalFraction", "contributions", "displaced", "prohibited", "column1Fraction",
                "column1ComputedShare", "withColumn1Fraction", "lowFraction", "highFraction", "conditions", "lawSeenTo");
        assertThat(json.get("column1Fraction").decimalValue()).as("flat steel is free of ordinary duty").isZero();
    }

    @Test
    void the_page_of_a_rate_reads_like_this() throws IOException {
        Golden.expect("rate-4407.txt", say("rate 44.07 --as-of 2025-10-15 --company canfor").out());
    }

    @Test
    void the_page_of_changes_reads_like_this() throws IOException {
        Golden.expect("rate-changes.txt",
                say("rate --changes --from us --into ca --from-date 2025-08-31 --to-date 2025-09-01").out());
    }

    @Test
    void what_the_data_does_not_know_is_one_json_report_and_exit_code_2() throws IOException {
        Shell.Said said = say("rate 7277 --company Canfr --json");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(new ObjectMapper().readTree(said.out()).get("problems").findValuesAsText("where")).containsExactly("HS code",
                "--company");
    }

    @Test
    void a_data_package_that_is_not_there_is_refused() {
        String refusal = "briefpack: P010 " + Path.of("nowhere").toAbsolutePath()
                + " does not exist -> name the folder of a data package, which holds"
                + " its datapackage.json\n";
        assertThat(List.of("rate 7208 --data nowhere", "explain ca.exports-change.status-quo --data nowhere"))
                .allSatisfy(words -> assertThat(say(words)).isEqualTo(new Shell.Said(3, "", refusal)));
    }

    @Test
    void a_rate_of_goods_on_which_measures_overlap_unsettled_is_refused_and_no_other(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(Path.of("data").relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path rules = folder.resolve("precedence.csv");
        List<String> settled = Files.readAllLines(rules).stream().filter(line -> !line.contains("s232-wood")).toList();
        Files.write(rules, settled);
        String words = " --as-of 2025-10-15 --data " + folder;
        assertThat(say("rate 4407" + words).err()).contains("P021 measures.csv:").contains("add a row to precedence.csv");
        assertThat(say("rate 4407" + words).exitCode()).isEqualTo(3);
        assertThat(say("rate 2709" + words).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "rate                 | command line no HS code is given -> write one, such as: briefpack rate 7208, or ask for --changes",
            "rate 72085           | HS code '72085' is not a code of 2, 4, 6, 8 or 10 digits -> write one such as 7208 or 7208.10",
            "rate steel           | HS code 'steel' is not a code of 2, 4, 6, 8 or 10 digits -> write one such as 7208 or 7208.10",
            "rate 7208 --from UK  | --from 'UK' is not a country that is told apart -> use one of CA, US, MX, CN, EU, GB, JP, OTHER;"
                    + " GB is the United Kingdom, OTHER every country not named, other economies go by their ISO code, such as KR",
            "rate 7208 --cusma half | --cusma 'half' is not a choice of the CUSMA share -> did you mean 'half-year'?"
                    + " use one of qualifying, not, month, half-year, year",
            "rate 7208 --over-quota 30 | --over-quota '30' is not a share from 0 to 1 -> write a fraction, such as 0.25 for 25 %",
            "rate 7208 --as-of 2024-09-30 | --as-of '2024-09-30' is before 2024-10-01, the first day the data describes -> use 2024-10-01 or later",
            "rate 7208 --to-date 2025-10-15 | --to-date has no use without --changes -> add --changes, or write --as-of",
            "rate --changes --from-date 2025-10-15 --to-date 2025-03-01 | --to-date '2025-03-01' is not after --from-date 2025-10-15"
                    + " -> write the earlier day in --from-date",
            "rate --changes --to-date 2025-03-01 | --from-date is missing -> write year-month-day, such as 2025-10-15",
            "rate 72 --changes --from-date 2025-01-01 --to-date 2025-03-01 | HS code '72' is given, but --changes lists all products"
                    + " -> leave one of them out"})
    void a_question_that_cannot_be_asked_is_answered_with_the_way_out(String words, String message) {
        assertThat(say(words)).isEqualTo(new Shell.Said(2, "", "briefpack: P001 " + message + "\n"));
    }
}
