package ca.briefpack.run;

import ca.briefpack.brief.Packs;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.data.Job;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Computation;
import ca.briefpack.suppose.SoundData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the engine says for the inputs of a run, composed without rendering anything. */
final class Computed {
    private static final int MOST_KEPT = 2;
    private static final Map<RunConfig, Computed> KEPT = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunConfig, Computed> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private final Study study;
    private final Map<String, Briefing> composed = new ConcurrentHashMap<>();

    Computed(Study study) {
        this.study = study;
    }

    /** The same for tests that look at one run of data that none of them changes. */
    static synchronized Computed shared(RunConfig config) {
        return KEPT.computeIfAbsent(config, Computed::of);
    }

    static Computed of(RunConfig config) {
        Job job = config.readJob();
        Computation assignment = Computation.of(config, job, SoundData.load(config.folders().data(), job).evidence());
        return new Computed(assignment.study(assignment.before()));
    }

    Study study() {
        return study;
    }

    /** @param pack a slug: {@code province-on} */
    Briefing briefing(String pack) {
        return composed.computeIfAbsent(pack, slug -> Packs.compose(study, slug));
    }
}
