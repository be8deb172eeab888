package ca.briefpack.preview;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.PackTools;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * The briefs as data and templates stand. A change of templates or brand is followed at once; one of the data, or of the job, by a
 * thread of its own that computes everything anew, while the last good briefs are shown. May be used by several threads.
 */
final class Drafts implements AutoCloseable {
    static final String COMPUTING =
            "The data changed. They are loaded and estimated anew; until then these are the last good figures.";
    private final RunConfig config;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> daemon(work, "preview-compute"));
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private State state;

    /** @throws BriefpackException if the job or the data cannot be used; templates may be broken */
    Drafts(RunConfig config, Progress progress) {
        this.config = config;
        this.state = opened(new State(1, Computed.of(config, progress), Optional.empty(), List.of(), List.of(), ""));
        worker.execute(this::lookThrough);
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    synchronized State state() {
        return state;
    }

    /** Waits until the state is another than the one given, or so long. */
    synchronized State after(State seen, long millis) throws InterruptedException {
        if (state == seen) {
            wait(millis);
        }
        return state;
    }

    /** Templates or brand are others. */
    void templatesChanged() {
        change(this::opened);
    }

    /** Data or job are others: computed anew, once however often it is asked while that waits its turn. */
    void dataChanged() {
        if (!isAsked.getAndSet(true)) {
            worker.execute(this::compute);
        }
    }

    private void compute() {
        isAsked.set(false);
        change(now -> new State(now.number(), now.computed(), now.bench(), now.ofTemplates(), now.ofData(), COMPUTING));
        try {
            Computed computed = Computed.of(config, Progress.SILENT);
            change(now -> opened(new State(now.number(), computed, now.bench(), List.of(), List.of(), "")));
            lookThrough();
        } catch (BriefpackException e) {
            change(now -> new State(now.number() + 1, now.computed(), now.bench(), now.ofTemplates(), e.problems(), ""));
        } catch (RuntimeException e) {
            change(now -> new State(now.number() + 1, now.computed(), now.bench(), now.ofTemplates(), List.of(defect(e)), ""));
        }
    }

    /**
     * The catalogue shows a pack of each kind, so they are composed before anybody asks; then it tells which names the others have.
     * What changes meanwhile comes first.
     */
    private void lookThrough() {
        Computed computed = state().computed();
        computed.samples(Optional.empty()).forEach(computed::briefing);
        computed.packs().stream().takeWhile(pack -> !isAsked.get()).forEach(computed::look);
    }

    /** With the templates as they are now; where they cannot be used, those before stay in use with the problems told. */
    private State opened(State of) {
        try {
            PackTools tools = of.bench().map(bench -> bench.tools().reopen(config, of.computed().job()))
                    .orElseGet(() -> PackTools.open(config, of.computed().job()));
            return new State(of.number() + 1, of.computed(), Optional.of(new Bench(of.computed(), tools)), List.of(), of.ofData(),
                    of.working());
        } catch (BriefpackException e) {
            return new State(of.number() + 1, of.computed(), of.bench(), e.problems(), of.ofData(), of.working());
        }
    }

    private synchronized void change(UnaryOperator<State> into) {
        state = into.apply(state);
        notifyAll();
    }

    /** What nobody foresaw, as a problem: the preview goes on. */
    static Problem defect(RuntimeException e) {
        return new Problem(Code.P099, e.getStackTrace().length == 0 ? "briefpack" : e.getStackTrace()[0].toString(),
                "failed: " + e,
                "report it with what was changed last");
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
