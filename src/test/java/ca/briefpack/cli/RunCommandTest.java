package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cli.term.Screen;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.model.Told;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Folders;
import ca.briefpack.order.NamedRelease;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.run.RunReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunCommandTest {
    private static final Problem QB =
            new Problem(Problem.Code.P014, "data/exports_us.csv:212", "province 'QB' is not a province code",
                    "use one of AB, BC, ... YT");
    private static final Problem QX =
            new Problem(Problem.Code.P014, "data/exports_us.csv:300", "province 'QX' is not a province code",
                    "use one of AB, BC, ... YT");
    private static final Problem GLYPH = new Problem(Problem.Code.P031, "province-nu fr", "has no glyph for U+1403",
            "add a font that has it to the brand");

    @TempDir
    Path folder;
    private final List<RunConfig> ran = new ArrayList<>();

    @Test
    void without_words_everything_is_run_as_of_today() {
        recording().say();

        assertThat(ran).containsExactly(
                new RunConfig(LocalDate.of(2025, 10, 15), folders("data", "output"), Selection.EVERYTHING, 2, Reuse.UNCHANGED));
    }

    @Test
    void every_option_reaches_the_run() {
        recording().say("run", "--as-of", "2026-10-01", "--province", "on,QC", "--sector", "autos,softwood-lumber", "--lang",
                "fr",
                "--scenario", "repeal-autos", "--data", "other", "--out", "there", "--threads", "3", "--force");

        assertThat(ran).containsExactly(new RunConfig(LocalDate.of(2026, 10, 1), folders("other", "there"),
                Selection.of(List.of(Province.ON, Province.QC), List.of("autos", "softwood_lumber"), List.of(Lang.FR),
                        List.of("repeal-autos")),
                3, Reuse.NONE));
    }

    @Test
    void the_release_to_compare_with_reaches_the_run_and_cannot_stand_beside_a_supposition() {
        recording().say("run", "--previous", "../then/latest");
        recording().say("run", "--previous", "../then/latest", "--set", "cusma=end");

        assertThat(ran).singleElement().satisfies(config -> assertThat(config.previous())
                .contains(new NamedRelease("../then/latest", config.folders().output().getParent())));
    }

    @Test
    void who_says_latest_means_that_release_and_who_says_nothing_whichever_there_is() {
        recording().say("run", "--previous", "latest");
        recording().say("run");

        assertThat(ran).extracting(RunConfig::previous).containsExactly(
                Optional.of(new NamedRelease("latest", ran.get(0).folders().output().getParent())), Optional.empty());
    }

    @Test
    void what_may_be_lacking_reaches_the_run_and_is_no_part_of_a_name() {
        recording().say("run", "--may-lack", "events,published-rates");

        assertThat(ran.get(0).mayLack()).containsExactlyInAnyOrder(Told.EVENTS, Told.PUBLISHED_RATES);
        assertThat(ran.get(0).choices()).containsOnlyKeys("as-of", "scenario");
    }

    @Test
    void rates_to_suppose_may_be_given_again_and_again_or_joined_by_commas() {
        recording().say("run", "--set", "s232-auto=0.15", "--set", "ca-cn-ev=0,adcvd=0.2");

        assertThat(ran.get(0).whatIf()).containsExactly(new EditSetting("s232-auto", new EditSetting.Rate(0.15)),
                new EditSetting("ca-cn-ev", new EditSetting.Rate(0)),
                new EditSetting("adcvd", new EditSetting.Rate(0.2)));
        assertThat(ran.get(0).choices()).containsEntry("set", "s232-auto=0.15,ca-cn-ev=0,adcvd=0.2");
    }

    @Test
    void a_run_that_supposes_nothing_is_named_as_ever() {
        recording().say("run");

        assertThat(ran.get(0).isWhatIf()).isFalse();
        assertThat(ran.get(0).choices()).doesNotContainKey("set");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "s232-auto=15    | P001 --set rate 15 of 's232-auto' is above 5 -> write s232-auto=0.15 for 15 %",
            "s232-auto=-0.1  | P001 --set rate -0.1 of 's232-auto' is below 0 -> write 0 or more",
            "s232-auto=much  | P001 --set 'much' is no change of 's232-auto' -> write a rate such as 0.15, repeal, exempt-cusma, quota:0.2 (the share over it), shift:92 (days), or scope:+7403-740329",
            "s232-auto       | P001 --set 's232-auto' is not a measure and its change -> write MEASURE=CHANGE, such as s232-auto=0.15",
            "=0.15           | P001 --set '=0.15' is not a measure and its change -> write MEASURE=CHANGE, such as s232-auto=0.15",
            "a=quota:2       | P001 --set quota of 'a': '2' is not a share from 0 to 1 -> write the share of the trade that goes over it, such as a=quota:0.2",
            "a=shift:soon    | P001 --set shift of 'a' by 'soon' is not a number of days -> write a=shift:92",
            "a=scope:7403    | P001 --set scope '7403' of 'a' is not a list of HS codes -> write + before a code that comes in and - before one that goes out: a=scope:+7403-740329",
            "cusma=0         | P001 --set '0' is no change of CUSMA -> write cusma=end",
            "a=0.1,a=0.2     | P001 --set 'a' is set twice -> set it once"})
    void a_change_that_cannot_be_meant_is_refused(String words, String problem) {
        Shell.Said said = recording().say("run", "--set", words);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).isEqualTo("briefpack: " + problem + "\n");
        assertThat(ran).isEmpty();
    }

    @Test
    void the_job_file_is_that_of_the_data_unless_another_is_named() {
        recording().say("--data", "other");
        recording().say("--data", "other", "--job", "nightly.yaml");

        assertThat(ran).extracting(config -> config.folders().jobFile())
                .containsExactly(folder.resolve("other/job.yaml"), folder.resolve("nightly.yaml"));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void the_exit_code_is_that_of_the_outcome(Outcome outcome) {
        Shell shell = Shell.in(folder, (config, progress) -> RunReport.stopped(outcome,
                List.of(new StepTime(1, "read", Duration.ZERO, "")), List.of(QB)));

        assertThat(shell.say().exitCode()).isEqualTo(outcome.exitCode());
        assertThat(shell.say("--json").exitCode()).isEqualTo(outcome.exitCode());
    }

    @ParameterizedTest
    @CsvSource({"P001,2", "P010,3", "P014,3", "P030,2", "P031,2", "P032,5", "P033,5", "P040,2", "P041,6", "P042,8", "P043,75",
            "P099,1"})
    void a_problem_that_stops_the_run_decides_the_exit_code(Problem.Code code, int exitCode) {
        Shell shell = Shell.in(folder, (config, progress) -> {
            throw new BriefpackException(new Problem(code, "here", "is wrong", "put it right"));
        });

        assertThat(shell.say().exitCode()).isEqualTo(exitCode);
    }

    @Test
    void problems_stand_in_the_order_in_which_they_were_met_whatever_their_codes() {
        Problem cause = new Problem(Problem.Code.P017, "data/sources.csv:2", "cause", "mend it");
        Problem consequence = new Problem(Problem.Code.P014, "data/a.csv", "consequence", "mend the cause");
        Shell shell = Shell.in(folder, (config, progress) -> {
            progress.problem(cause);
            throw new BriefpackException(consequence);
        });

        assertThat(shell.say().out().lines().filter(line -> line.startsWith("  P0"))).containsExactly("  " + cause,
                "  " + consequence);
    }

    @Test
    void a_log_reads_like_this() throws IOException {
        published("en/national.pdf");

        Golden.expect("run-log.txt", Shell.in(folder, this::partlyPublished).say("--province", "ON,QC", "--threads", "2").out());
    }

    @Test
    void on_a_terminal_one_line_moves() throws IOException {
        published("en/national.pdf");

        String out = Shell.in(folder, this::partlyPublished).on(Screen.TERMINAL).say().out();

        Golden.expect("run-terminal.txt", out.replace("\r", "<-\n"));
    }

    @Test
    void the_json_report_reads_like_this_and_is_all_that_is_printed() throws IOException {
        published("en/national.pdf");

        Shell.Said said = Shell.in(folder, this::partlyPublished).say("--json");

        Golden.expect("run-report.json", said.out().replace(folder.toString(), "FOLDER"));
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_refused_run_says_what_is_wrong_and_what_was_done_so_far() throws IOException {
        Shell shell = Shell.in(folder, (config, progress) -> {
            progress.step(1, 9, "read the options");
            progress.stepDone(Duration.ofMillis(12), "10 options");
            progress.step(3, 9, "load the data package");
            progress.problem(QX);
            throw new BriefpackException(QB);
        });

        Shell.Said said = shell.say();

        Golden.expect("run-refused.txt", withoutHeap(said.out()));
        assertThat(said.exitCode()).isEqualTo(3);
    }

    @Test
    void a_defect_is_an_internal_error_with_its_stack_and_still_a_report() throws IOException {
        Shell shell = Shell.in(folder, (config, progress) -> {
            progress.problem(QB);
            throw new IllegalStateException("two and two are five");
        });

        Shell.Said said = shell.say("--json");

        JsonNode report = new ObjectMapper().readTree(said.out());
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).startsWith("java.lang.IllegalStateException: two and two are five\n\tat ");
        assertThat(report.at("/outcome").asText()).isEqualTo("internal");
        assertThat(report.at("/problems").findValuesAsText("code")).containsExactly("P099", "P014");
        assertThat(report.at("/problems/0/what").asText())
                .isEqualTo("failed: java.lang.IllegalStateException: two and two are five");
    }

    @Test
    void without_the_national_brief_the_first_of_the_others_is_to_be_opened() throws IOException {
        published("fr/province-qc.pdf");
        published("fr/province-on.pdf");

        assertThat(Shell.in(folder, this::partlyPublished).say().out())
                .contains("Open first  output/latest/fr/province-on.pdf\n");
    }

    @Test
    void a_check_without_problems_is_all_well() throws IOException {
        Shell.Said said = Shell.checking(folder, config -> List.of()).say("check");

        Golden.expect("check-well.txt", said.out());
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void the_json_of_a_check_does_not_say_that_anything_is_published() throws IOException {
        JsonNode well = new ObjectMapper().readTree(Shell.checking(folder, config -> List.of()).say("check", "--json").out());
        JsonNode broken = new ObjectMapper().readTree(Shell.checking(folder, config -> List.of(QB)).say("check", "--json").out());

        assertThat(well.get("outcome").asText()).isEqualTo("well");
        assertThat(well.get("exitCode").asInt()).isZero();
        assertThat(broken.get("outcome").asText()).isEqualTo("data_refused");
    }

    @Test
    void a_check_names_every_problem() throws IOException {
        Shell.Said said = Shell.checking(folder, config -> List.of(QB, QX, GLYPH)).say("check");

        Golden.expect("check-problems.txt", said.out());
        assertThat(said.exitCode()).isEqualTo(2);
    }

    @Test
    void of_more_than_twenty_problems_of_a_kind_the_rest_is_counted() throws IOException {
        String said = Shell.checking(folder, config -> Collections.nCopies(25, QB)).say("check").out();

        assertThat(said.lines().filter(line -> line.startsWith("  P014 ")).count()).isEqualTo(20);
        assertThat(said).contains("Problems    25\n").contains("\n       and 5 more P014; --json lists them all\n");
    }

    @Test
    void what_must_be_known_is_a_remark_at_the_end_and_changes_no_exit_code() throws IOException {
        Shell remarking = Shell.in(folder, (config, progress) -> {
            progress.remark("law seen to 2026-10-09 (US)");
            return RunReport.stopped(Outcome.PUBLISHED, List.of(), List.of());
        });
        Shell.Said said = remarking.say("run");

        assertThat(said.out()).contains("\nProblems    none\nRemark      law seen to 2026-10-09 (US)\n");
        assertThat(said.exitCode()).isZero();
        assertThat(new ObjectMapper().readTree(remarking.say("run", "--json").out()).get("remarks").get(0).asText())
                .isEqualTo("law seen to 2026-10-09 (US)");
    }

    private Shell recording() {
        return Shell.in(folder, (config, progress) -> {
            ran.add(config);
            return RunReport.stopped(Outcome.PUBLISHED, List.of(), List.of());
        });
    }

    private Folders folders(String data, String output) {
        return new Folders(folder.resolve(data), folder.resolve("templates"), folder.resolve(output),
                folder.resolve(data).resolve("job.yaml"));
    }

    private void published(String path) throws IOException {
        Path file = folder.resolve("output/releases/2025-10-15-1a2b3c4d").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a brief");
        if (Files.notExists(folder.resolve("output/latest"))) {
            Files.createSymbolicLink(folder.resolve("output/latest"), Path.of("releases/2025-10-15-1a2b3c4d"));
        }
    }

    private RunReport partlyPublished(RunConfig config, Progress progress) {
        List<StepTime> steps = new ArrayList<>();
        take(steps, progress, 3, "load the data package", 1_234, "61,234 rows, 2 refused");
        progress.step(8, 9, "render packs");
        for (int done = 1; done <= 8; done++) {
            progress.tick(done, 8, "province-" + Province.values()[done - 1].slug());
        }
        progress.stepDone(Duration.ofSeconds(65), "8 packs in 2 languages");
        steps.add(new StepTime(8, "render packs", Duration.ofSeconds(65), "8 packs in 2 languages"));
        take(steps, progress, 9, "publish the release", 310, "32 files, 12 MiB");
        List<PackResult> packs = List.of(new PackResult("national", PackResult.State.PUBLISHED, "data changed: exports_us.csv"),
                new PackResult("province-on", PackResult.State.UNCHANGED, "inputs unchanged"),
                new PackResult("province-nu", PackResult.State.FAILED, GLYPH.toString()));
        return new RunReport(Outcome.of(ca.briefpack.pack.Counts.of(packs)), Optional.of("2025-10-15-1a2b3c4d"), packs, steps,
                List.of(QB, GLYPH, QX), RunReport.Standing.LATEST, Optional.of(config.folders().output().resolve("latest")),
                512L << 20);
    }

    private static void take(List<StepTime> steps, Progress progress, int number, String title, int millis, String summary) {
        progress.step(number, 9, title);
        progress.stepDone(Duration.ofMillis(millis), summary);
        steps.add(new StepTime(number, title, Duration.ofMillis(millis), summary));
    }

    private static String withoutHeap(String said) {
        return said.replaceAll("(?m)^Peak heap .*\n", "");
    }
}
