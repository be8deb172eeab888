package ca.briefpack.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The network against the sample that Discourse Network Analyzer ships, and rules that hold for any. */
class DiscourseNetworkTest {
    private static final List<Statement> SAMPLE = Golden.rows("stakeholder", "dna_sample_statements.csv").stream()
            .map(row -> new Statement(row.text("organization"), row.text("concept"), row.text("agreement").equals("1"))).toList();

    @Test
    void congruence_and_conflict_of_the_sample_are_as_published() {
        DiscourseNetwork network = DiscourseNetwork.of(SAMPLE);
        List<Golden> pairs = Golden.rows("stakeholder", "dna_sample_expected.csv").stream()
                .filter(row -> List.of("congruence", "conflict", "congruence_avg", "conflict_avg").contains(row.text("measure")))
                .toList();
        assertThat(pairs).hasSizeGreaterThan(80);
        for (Golden row : pairs) {
            int one = network.actors().indexOf(row.text("org_i"));
            int other = network.actors().indexOf(row.text("org_j"));
            double found = switch (row.text("measure")) {
                case "congruence" -> network.congruence(one, other);
                case "conflict" -> network.conflict(one, other);
                case "congruence_avg" -> network.normalisedCongruence(one, other);
                default -> network.normalisedConflict(one, other);
            };
            assertThat(found).as("%s", row).isCloseTo(row.number("value"), within(1e-12));
        }
    }

    @Test
    void polarization_of_the_sample_is_as_published() {
        Polarization polarization = Polarization.of(SAMPLE).orElseThrow();
        assertThat(polarization.score()).isCloseTo(0.5342493, within(5e-8));
        assertThat(polarization.chance()).isBetween(0.2, 1.0).isNotEqualTo(polarization.score());
    }

    /**
     * By Markov's inequality; in the sample chance scores less than the statements do, so that not all deals can score as high.
     */
    @Test
    void so_many_deals_score_as_high_as_their_mean_allows() {
        Polarization sample = Polarization.of(SAMPLE).orElseThrow();

        assertThat(sample.chance()).isLessThan(sample.score());
        assertThat(sample.asHigh() * sample.score()).isLessThanOrEqualTo(Polarization.DEALS * sample.chance() + 1e-6);
    }

    @Test
    void the_order_of_statements_changes_nothing() {
        List<Statement> shuffled = new ArrayList<>(SAMPLE);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Polarization.of(shuffled).orElseThrow().score()).isEqualTo(Polarization.of(SAMPLE).orElseThrow().score());
    }

    @Test
    void without_ties_or_with_too_many_actors_there_is_no_score() {
        assertThat(Polarization.of(List.of())).isEmpty();
        assertThat(Polarization.of(IntStream.range(0, 5).mapToObj(i -> new Statement("a" + i, "o" + i, true)).toList()))
                .isEmpty();
        assertThat(Polarization.of(IntStream.range(0, 21).mapToObj(i -> new Statement("a" + i, "o", true)).toList())).isEmpty();
    }

    @Test
    void it_is_polarized_where_chance_comes_to_as_much_in_less_than_one_deal_of_twenty() {
        assertThat(new Polarization(0.5, 0.3, 4).isSignificant()).isTrue();
        assertThat(new Polarization(0.5, 0.3, 5).isSignificant()).isFalse();
    }
}
