package ca.briefpack.order;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** As many pieces at a time as there are threads. */
record OnThreads(int threads) implements Engine {
    @Override
    public <P, R> List<R> each(List<P> pieces, Function<? super P, ? extends R> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> begun = new ArrayList<>();
            pieces.forEach(piece -> begun.add(pool.submit(() -> work.apply(piece))));
            List<R> results = new ArrayList<>();
            for (Future<R> piece : begun) {
                // a piece that is done is had without a look at whether to go on
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                results.add(piece.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            // a function throws nothing that is checked
            throw (RuntimeException) e.getCause();
        } finally {
            end(pool);
        }
    }

    /** Those that are under way are waited for, unless whoever waits is interrupted. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
