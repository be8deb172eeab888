package ca.briefpack.order;

import java.util.List;
import java.util.function.Function;

/**
 * Where pieces of work that know nothing of each other are done: in this thread, on several, or elsewhere. Whichever it is, a run
 * comes to the same: every piece is done once, results stand in the order of the pieces, and what a piece throws is thrown, of
 * several the first in that order. Nothing goes on once {@link #each} has ended.
 */
@FunctionalInterface
public interface Engine {
    /** @throws IllegalStateException if the thread is interrupted, which stays interrupted */
    <P, R> List<R> each(List<P> pieces, Function<? super P, ? extends R> work);
}
