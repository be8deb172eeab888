package ca.briefpack.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every engine keeps to; one that is added joins {@link #ENGINES}. */
class EngineTest {
    static final List<Engine> ENGINES = List.of(Engines.of(1), Engines.of(2), Engines.of(7));
    private static final List<Integer> PIECES = IntStream.range(0, 50).boxed().toList();

    @ParameterizedTest
    @FieldSource("ENGINES")
    void every_piece_is_done_once_and_results_stand_in_their_order(Engine engine) {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();

        assertThat(engine.each(PIECES, n -> {
            done.add(n);
            return "piece " + n;
        })).isEqualTo(PIECES.stream().map(n -> "piece " + n).toList());
        assertThat(done).containsExactlyInAnyOrderElementsOf(PIECES);
    }

    @ParameterizedTest
    @FieldSource("ENGINES")
    void nothing_to_do_is_done(Engine engine) {
        assertThat(engine.each(List.<Integer>of(), n -> n)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("ENGINES")
    void what_a_piece_throws_is_thrown_of_several_the_first(Engine engine) {
        assertThatThrownBy(() -> engine.each(PIECES, n -> {
            if (n % 20 == 19) {
                throw new IllegalArgumentException("piece " + n);
            }
            return n;
        })).isExactlyInstanceOf(IllegalArgumentException.class).hasMessage("piece 19");
        assertThatThrownBy(() -> engine.each(PIECES, n -> {
            throw new AssertionError("a fault of the machine");
        })).isExactlyInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @FieldSource("ENGINES")
    void nothing_goes_on_once_a_piece_has_thrown(Engine engine) {
        AtomicInteger underWay = new AtomicInteger();

        assertThatThrownBy(() -> engine.each(PIECES, n -> {
            underWay.incrementAndGet();
            try {
                if (n == 0) {
                    throw new IllegalArgumentException("the first");
                }
                return IntStream.range(0, 1_000_000).sum();
            } finally {
                underWay.decrementAndGet();
            }
        })).hasMessage("the first");
        assertThat(underWay).hasValue(0);
    }

    @ParameterizedTest
    @FieldSource("ENGINES")
    void an_interrupted_run_ends_and_stays_interrupted(Engine engine) {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> engine.each(PIECES, n -> n)).isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void pieces_are_done_side_by_side_on_as_many_threads_as_there_are() {
        CountDownLatch both = new CountDownLatch(2);
        Set<String> threads = ConcurrentHashMap.newKeySet();

        Engines.of(2).each(List.of(1, 2), n -> {
            threads.add(Thread.currentThread().getName());
            both.countDown();
            return wait(both);
        }).forEach(met -> assertThat(met).isTrue());

        assertThat(threads).hasSize(2);
        assertThat(Engines.of(1).each(PIECES, n -> Thread.currentThread())).containsOnly(Thread.currentThread());
    }

    /** Each waits for the other: one after another they would never end. */
    private static boolean wait(CountDownLatch both) {
        try {
            return both.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
