package ca.briefpack.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Networks of three and four actors, small enough to try every parting by hand. */
class PolarizationTest {
    private static final double HAIR = 1e-12;

    private static List<Statement> all(boolean agrees, String concept, String... actors) {
        return List.of(actors).stream().map(actor -> new Statement(actor, concept, agrees)).toList();
    }

    @SafeVarargs
    private static List<Statement> together(List<Statement>... parts) {
        List<Statement> together = new ArrayList<>();
        for (List<Statement> part : parts) {
            together.addAll(part);
        }
        return together;
    }

    private static double score(List<Statement> statements) {
        return Polarization.of(statements).orElseThrow().score();
    }

    /** Three who agree: a pair within where three times its congruence were even, and two between where none were; 8 of 2 x 6. */
    @Test
    void three_who_agree_are_parted_two_and_one() {
        assertThat(score(all(true, "x", "a", "b", "c"))).isCloseTo(8.0 / 12, within(HAIR));
    }

    /**
     * Congruence is 2/3 of a and b, conflict 2/3 of b and c: a apart has 4/3 on 2 pairs within, 5/6 and 1/6 on 2 each between.
     */
    @Test
    void whoever_is_set_apart_the_first_actor_too_the_highest_score_counts() {
        List<Statement> statements = together(all(true, "x", "a", "b"), all(false, "y", "b"), all(true, "y", "c"));

        assertThat(score(statements)).isCloseTo((2 * 4 / 3.0 + 2 * 5 / 6.0 + 2 / 6.0) / (2 * 8 / 3.0), within(HAIR));
    }

    /** Two camps of two: a half of one from each has 1.5 on 4 pairs within and on 4 between, 0.5 on 4 between; 14 of 2 x 12. */
    @Test
    void two_camps_of_two_are_parted_into_equal_halves() {
        assertThat(score(together(all(true, "x", "a", "b"), all(false, "x", "c", "d")))).isCloseTo(14.0 / 24, within(HAIR));
    }

    @Test
    void two_actors_are_too_few_to_part() {
        assertThat(Polarization.of(all(true, "x", "a", "b"))).isEmpty();
    }

    @Test
    void dispute_ties_actors_as_agreement_does_even_where_there_is_as_much_of_either() {
        assertThat(DiscourseNetwork.of(together(all(true, "x", "a"), all(false, "x", "b"))).hasTies()).isTrue();
        assertThat(
                DiscourseNetwork.of(together(all(true, "x", "a", "b"), all(false, "x", "c"), all(true, "y", "c", "d"))).hasTies())
                .isTrue();
        assertThat(DiscourseNetwork.of(together(all(true, "x", "a"), all(false, "y", "b"))).hasTies()).isFalse();
    }

    @Test
    void signs_are_dealt_out_among_those_that_speak_of_one_concept() {
        // all of one mind on each: dealing can change nothing, and every deal scores as high
        Polarization agreed =
                Polarization.of(together(all(true, "x", "a", "b", "c"), all(false, "y", "a", "b", "c"))).orElseThrow();

        assertThat(agreed.chance()).isCloseTo(agreed.score(), within(HAIR));
        assertThat(agreed.asHigh()).isEqualTo(Polarization.DEALS);
    }

    @Test
    void every_statement_counts_for_the_activity_of_its_actor() {
        DiscourseNetwork network = DiscourseNetwork.of(together(all(true, "x", "b", "a", "a"), all(false, "y", "a")));

        assertThat(network.actors()).containsExactly("a", "b");
        assertThat(network.activity(0)).isEqualTo(3);
        assertThat(network.activity(1)).isEqualTo(1);
        assertThat(network.normalisedCongruence(0, 1)).as("2 times 1 over half of 3 and 1").isEqualTo(1);
    }
}
