package ca.briefpack.preview;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Themes;
import ca.briefpack.data.Job;
import ca.briefpack.data.Loaded;
import ca.briefpack.edition.EditionsBefore;
import ca.briefpack.model.Problem;
import ca.briefpack.order.PackNames;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Steps;
import ca.briefpack.pack.Computation;
import ca.briefpack.pack.PackTools;
import ca.briefpack.pack.Summaries;
import ca.briefpack.suppose.SoundData;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What follows from the data and the job: the packs there are, and what each says, composed when it is first asked for.
 *
 * @param problems rows and releases that were left out; figures rest on none of them
 * @param composed by the names of packs, as far as they were asked for
 * @param names    of the packs that were looked through so far
 */
record Computed(Job job, BriefingComposer composer, List<PackSpec> packs, List<Problem> problems,
        Map<String, Briefing> composed, Map<String, Names> names) {
    static final int STEPS = 3;

    /** @throws ca.briefpack.model.BriefpackException if the job or the data cannot be used */
    static Computed of(RunConfig config, Progress progress) {
        Steps steps = new Steps(progress, STEPS);
        Job job = steps.take("read the job", () -> PackTools.namedIfReadable(config.readJob(), config.folders().templates()),
                Summaries::job);
        Loaded loaded = steps.take("load the data package and its law", () -> SoundData.load(config.folders().data(), job),
                Summaries::loaded);
        Computation computation = Computation.of(config, job, loaded.evidence());
        EditionsBefore before = computation.before();
        Study study = steps.take("estimate trade, GDP and jobs by scenario", () -> computation.study(before, progress),
                made -> Summaries.impact(made.impact()));
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(before.problems());
        List<PackSpec> packs = PackNames.specs(job, computation.evidence()).stream()
                .filter(spec -> PackNames.isAsked(spec, job, config.selection())).toList();
        return new Computed(job, new BriefingComposer(study), packs, List.copyOf(problems), new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    /** The pack of that name, if there is one. */
    Optional<PackSpec> find(String slug) {
        return packs.stream().filter(pack -> pack.slug().equals(slug)).findFirst();
    }

    Themes themes(PackSpec pack) {
        return composer.themes(briefing(pack));
    }

    Briefing briefing(PackSpec pack) {
        return composed.computeIfAbsent(pack.slug(), slug -> {
            Briefing briefing = composer.compose(pack);
            names.put(slug, Names.of(briefing));
            return briefing;
        });
    }

    /** Looks what names a pack has, and keeps no more of it. */
    void look(PackSpec pack) {
        if (!names.containsKey(pack.slug())) {
            names.put(pack.slug(), Names.of(composer.compose(pack)));
        }
    }

    /** The first pack of each kind, in order of kinds; of its own kind the one named, if there is such a pack. */
    List<PackSpec> samples(Optional<PackSpec> named) {
        Map<PackSpec.Kind, PackSpec> first = new EnumMap<>(PackSpec.Kind.class);
        named.ifPresent(pack -> first.put(pack.kind(), pack));
        packs.forEach(pack -> first.putIfAbsent(pack.kind(), pack));
        return List.copyOf(first.values());
    }
}
