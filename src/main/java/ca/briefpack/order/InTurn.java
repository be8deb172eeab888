package ca.briefpack.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One piece after another, in the thread that asks. */
final class InTurn implements Engine {
    @Override
    public <P, R> List<R> each(List<P> pieces, Function<? super P, ? extends R> work) {
        List<R> results = new ArrayList<>();
        for (P piece : pieces) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the run was interrupted");
            }
            results.add(work.apply(piece));
        }
        return results;
    }
}
