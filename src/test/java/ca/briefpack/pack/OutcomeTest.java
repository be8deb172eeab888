package ca.briefpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @Test
    void exit_codes_are_these_for_good() {
        assertThat(Arrays.stream(Outcome.values()).map(o -> o + " " + o.exitCode())).containsExactly("PUBLISHED 0", "INTERNAL 1",
                "USAGE 2", "DATA_REFUSED 3", "PARTIAL 4", "NOTHING 5", "LOCKED 6", "ALTERED 8", "LEFT_OUT 9", "TEMPORARY 75",
                "INTERRUPTED 130",
                "TERMINATED 143");
    }

    @ParameterizedTest
    @CsvSource({"3,0,0,0,PUBLISHED", "0,3,0,0,PUBLISHED", "2,0,0,1,PARTIAL", "0,2,1,0,PARTIAL", "0,0,1,2,NOTHING",
            "0,0,0,0,NOTHING"})
    void packs_decide_the_outcome(int published, int unchanged, int refused, int failed, Outcome outcome) {
        assertThat(Outcome.of(new Counts(published, unchanged, refused, failed))).isEqualTo(outcome);
    }

    @Test
    void the_gravest_problem_decides() {
        assertThat(Outcome.stoppedBy(List.of(problem(Code.P014), problem(Code.P030)))).isEqualTo(Outcome.USAGE);
        assertThat(Outcome.stoppedBy(List.of(problem(Code.P014), problem(Code.P022)))).isEqualTo(Outcome.DATA_REFUSED);
        assertThat(Outcome.stoppedBy(List.of())).isEqualTo(Outcome.PUBLISHED);
    }

    private static Problem problem(Code code) {
        return new Problem(code, "here", "is wrong", "put it right");
    }
}
