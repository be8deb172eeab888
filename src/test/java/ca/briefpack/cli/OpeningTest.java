package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of settings with which a run begins, and how long it says that it will take. */
class OpeningTest {
    private static final String LONG =
            "a/path/that/is/far/too/long/for/any/column/of/any/table/of/settings/and/for/most/terminals/besides";
    private static final int MEANING = 32;
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = Setting.class, names = {"DATA", "TEMPLATES", "OUT", "JOB"})
    void a_long_path_stands_whole_on_a_line_of_its_own_and_the_columns_hold(Setting setting) {
        String said = shell().say("run", setting.option(), LONG).out();

        assertThat(said).contains("\n" + String.format("  %-12s %s", setting.option(), LONG) + "\n");
        assertThat(rows(said)).hasSize(Setting.values().length + 2)
                .allSatisfy(row -> assertThat(row.substring(MEANING - 1)).matches(" \\S.*"));
    }

    @Test
    void whatever_is_set_at_length_the_columns_hold() {
        String said = shell().say("run", "--set", "s232-auto=0.15,s232-steel-50=repeal,ieepa-ca-35=exempt-cusma", "--province",
                "BC,AB,SK,MB,ON,QC,NB,NS,PE,NL",
                "--scenario", "no-us-tariffs,escalation,autos-deal").out();

        assertThat(rows(said)).hasSize(Setting.values().length + 2)
                .allSatisfy(row -> assertThat(row.substring(MEANING - 1)).matches(" \\S.*"));
    }

    /** The rows that tell what a setting means. */
    private static List<String> rows(String said) {
        return said.lines().filter(line -> line.matches("  .*(default|command line)")).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 98})
    void on_a_narrow_screen_meanings_are_wrapped_beneath_themselves(int width) {
        String all = shell().wide(width).say("run").out();
        String said = all.substring(0, all.indexOf("Problems"));

        assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        for (Setting setting : Setting.values()) {
            assertThat(said.replaceAll("\\s+", " ")).contains(setting.meaning() + " (default)");
        }
    }

    @Test
    void a_first_run_says_nothing_of_its_time_and_a_later_one_says_what_an_earlier_took() throws IOException {
        assertThat(shell().say("run").out()).doesNotContain("About ");

        Files.createDirectories(folder.resolve("output"));
        Files.writeString(folder.resolve("output/.last-runs"), "all 59\npacks 59 languages 2 draws 0 threads 2 ms 65400\n");

        assertThat(shell().say("run").out())
                .contains("\n\nAbout 1 min 05 s by an earlier run here that rendered 59 packs; less if packs have not changed\n");
        assertThat(shell().say("run", "--json").out()).doesNotContain("About ");
    }

    private Shell shell() {
        return Shell.in(folder, (config, progress) -> RunReport.stopped(Outcome.PUBLISHED, List.of(), List.of()));
    }
}
