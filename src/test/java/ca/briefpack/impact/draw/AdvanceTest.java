package ca.briefpack.impact.draw;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactModelTest;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.sample.MonteCarloTest;
import ca.briefpack.model.Sampling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a long study says that it has come. */
class AdvanceTest {
    @Test
    void a_watcher_is_told_about_a_thousand_times_however_much_there_is_to_do() {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        Advance advance = new Advance(5_000_000, 10_000, (done, total) -> told.add(done));

        IntStream.range(0, 1_000_000).parallel().forEach(i -> advance.add(5));

        assertThat(told).hasSizeBetween(900, 1_000).doesNotHaveDuplicates().contains(10_000);
    }

    @Test
    void little_work_is_told_piece_by_piece() {
        List<Integer> told = new ArrayList<>();
        Advance advance = new Advance(4, 100, (done, total) -> told.add(done));

        IntStream.range(0, 4).forEach(i -> advance.add(1));

        assertThat(told).containsExactly(25, 50, 75, 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void random_draws_tell_how_many_are_done_from_the_first_to_the_last(int threads) {
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        ImpactModel.estimate(ImpactModelTest.sample().evidence(), MonteCarloTest.LAW, Sample.plan("worse"),
                Optional.of(new Sampling(2_000, 7, threads)), (done, total) -> {
                    assertThat(total).isEqualTo(2_000);
                    told.add(done);
                });

        assertThat(told).hasSizeGreaterThan(100).allSatisfy(done -> assertThat(done).isBetween(0, 2_000)).contains(2_000);
    }

    @Test
    void the_quadrature_tells_nothing() {
        ImpactModel.estimate(ImpactModelTest.sample().evidence(), MonteCarloTest.LAW, Sample.plan("worse"), Optional.empty(),
                (done, total) -> {
                    throw new AssertionError("there are no draws");
                });
    }
}
