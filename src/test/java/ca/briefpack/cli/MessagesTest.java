package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message about a command line that cannot be used, word for word. */
class MessagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "run --provnce ON       | command line unknown option '--provnce' -> did you mean '--province'? 'briefpack run --help' lists what there is",
            "--asof 2025-10-15      | command line unknown option '--asof' -> did you mean '--as-of'? 'briefpack run --help' lists what there is",
            "run --asof=2025-10-15  | command line unknown option '--asof' -> did you mean '--as-of'? 'briefpack run --help' lists what there is",
            "run --colour           | command line unknown option '--colour' -> 'briefpack run --help' lists what there is",
            "check --force          | command line unknown option '--force' -> 'briefpack check --help' lists what there is",
            "chek                   | command line unknown command 'chek' -> did you mean 'check'? 'briefpack --help' lists what there is",
            "publish                | command line unknown command 'publish' -> 'briefpack --help' lists what there is",
            "run 2025-10-15         | command line '2025-10-15' belongs to no option -> write --option value; 'briefpack run --help' lists what there is",
            "run --as-of            | command line option '--as-of' has no value -> write --as-of DATE",
            "run --lang en --lang fr | command line option '--lang' is given twice -> give it once, several values joined by commas",
            "--as-of yesterday      | --as-of 'yesterday' is not a date -> write year-month-day, such as 2025-10-15",
            "--as-of 2025-02-30     | --as-of '2025-02-30' is not a date -> write year-month-day, such as 2025-10-15",
            "--as-of 15/10/2025     | --as-of '15/10/2025' is not a date -> write year-month-day, such as 2025-10-15",
            "--as-of 2024-09-30     | --as-of '2024-09-30' is before 2024-10-01, the first day the data describes -> use 2024-10-01 or later",
            "--province QB          | --province 'QB' is not a province code -> use one of BC, AB, SK, MB, ON, QC, NB, NS, PE, NL, YT, NT, NU",
            "--province QCC         | --province 'QCC' is not a province code -> did you mean 'QC'? use one of BC, AB, SK, MB, ON, QC, NB, NS, PE, NL, YT, NT, NU",
            "--province ON,,QC      | --province 'ON,,QC' has an empty place -> join values by single commas, such as ON,QC",
            "--lang de              | --lang 'de' is not a language -> use one of en, fr",
            "--may-lack evnts      | --may-lack 'evnts' is not told beside figures, so nothing that may be lacking -> did you mean 'events'? use one of stakeholders, options, positions, events, support, programs, benchmarks, published_rates, scenarios",
            "--threads many         | --threads 'many' is not a number of threads -> use a whole number from 1 to 64",
            "--threads 0            | --threads '0' is not a number of threads -> use a whole number from 1 to 64",
            "--threads 65           | --threads '65' is not a number of threads -> use a whole number from 1 to 64"})
    void a_command_line_that_cannot_be_used_is_answered_with_the_way_out(String words, String message) {
        Shell.Said said = shell().say(words.split(" +"));

        assertThat(said).isEqualTo(new Shell.Said(2, "", "briefpack: P001 " + message + "\n"));
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(shell().say("--as-of", "soon", "--lang", "de", "--threads", "0").err().lines()).hasSize(3);
    }

    @Test
    void an_empty_folder_name_is_refused() {
        assertThat(shell().say("--out", "").err())
                .isEqualTo("briefpack: P001 --out '' is not a folder name -> name a folder, such as output\n");
    }

    @Test
    void a_refusal_is_one_json_report_if_json_is_asked_for() throws IOException {
        Shell.Said unknown = shell().say("--jsn", "--json");
        Shell.Said wrong = shell().say("--lang", "de", "--json");

        assertThat(List.of(unknown, wrong)).allSatisfy(said -> {
            assertThat(said.exitCode()).isEqualTo(2);
            assertThat(said.err()).isEmpty();
            assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(said.out()).at("/problems/0/code").asText())
                    .isEqualTo("P001");
        });
    }

    private Shell shell() {
        return Shell.in(folder, (config, progress) -> RunReport.stopped(Outcome.PUBLISHED, List.of(), List.of()));
    }

}
