package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem;
import ca.briefpack.pack.Counts;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.run.RunReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of all that was left out of a release: by name, and by the exit code where a scheduler asks for it. */
class StrictRunTest {
    @TempDir
    Path folder;

    static Stream<Problem> ofRowsAndTables() {
        return Arrays.stream(Problem.Code.values()).map(code -> new Problem(code, "events.csv:7", "is left out", "put it right"));
    }

    @ParameterizedTest
    @MethodSource("ofRowsAndTables")
    void whatever_was_left_out_a_strict_run_does_not_end_with_0(Problem problem) throws IOException {
        Shell shell = ending(List.of(pack("national", State.PUBLISHED)), List.of(problem));

        assertThat(shell.say("run").exitCode()).isZero();
        Shell.Said strict = shell.say("run", "--strict");
        assertThat(strict.exitCode()).isEqualTo(9);
        assertThat(strict.out()).contains("\nOutcome     " + Outcome.LEFT_OUT.meaning() + " (exit code 9)\n")
                .contains("  " + problem + "\n");
        JsonNode json = new ObjectMapper().readTree(shell.say("run", "--strict", "--json").out());
        assertThat(json.get("exitCode").asInt()).isEqualTo(9);
        assertThat(json.get("outcome").asText()).isEqualTo("left_out");
    }

    @Test
    void a_strict_run_that_left_nothing_out_is_all_well() {
        assertThat(ending(List.of(pack("national", State.PUBLISHED), pack("province-on", State.UNCHANGED)), List.of())
                .say("run", "--strict").exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"REFUSED", "FAILED"})
    void a_pack_left_out_has_an_exit_code_of_its_own_strict_or_not(State state) {
        Shell shell = ending(List.of(pack("national", State.PUBLISHED), pack("province-nu", state)), List.of());

        assertThat(shell.say("run").exitCode()).isEqualTo(Outcome.PARTIAL.exitCode());
        assertThat(shell.say("run", "--strict").exitCode()).isEqualTo(Outcome.PARTIAL.exitCode());
    }

    @Test
    void packs_that_readers_do_not_find_are_named_at_the_end() {
        String said = ending(
                List.of(pack("national", State.PUBLISHED), pack("province-nu", State.FAILED), pack("sector-autos", State.REFUSED),
                        pack("sector-steel", State.FAILED)),
                List.of()).say("run").out();

        assertThat(said).contains(
                "\nPacks       4 planned: 1 published, 0 unchanged, 1 refused, 2 failed\nRefused     sector-autos\nFailed      province-nu, sector-steel\n");
    }

    @Test
    void however_many_packs_fail_each_is_named_and_no_line_is_too_long() {
        List<PackResult> packs = IntStream.range(0, 60).mapToObj(i -> pack("sector-number-" + i, State.FAILED)).toList();
        String said = ending(packs, List.of()).wide(80).say("run").out();

        String named = said.substring(said.indexOf("Failed      "), said.indexOf("Problems"));
        assertThat(named.lines()).hasSizeGreaterThan(10).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(named.substring(12).split("[,\\s]+")).containsExactlyElementsOf(packs.stream().map(PackResult::pack).toList());
    }

    @Test
    void where_no_pack_failed_none_is_named() {
        assertThat(ending(List.of(pack("national", State.PUBLISHED)), List.of()).say("run").out()).doesNotContain("\nRefused")
                .doesNotContain("\nFailed");
    }

    private Shell ending(List<PackResult> packs, List<Problem> problems) {
        return Shell.in(folder,
                (config, progress) -> new RunReport(Outcome.of(Counts.of(packs)), Optional.of("2025-10-15-1a2b3c4d"), packs,
                        List.of(),
                        problems, RunReport.Standing.LATEST, Optional.empty(), 0));
    }

    private static PackResult pack(String slug, State state) {
        return new PackResult(slug, state, "so it is");
    }
}
