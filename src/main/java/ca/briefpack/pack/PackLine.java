package ca.briefpack.pack;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.content.Briefing;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Engine;
import ca.briefpack.order.Progress;
import ca.briefpack.pack.PackResult.State;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.Staging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The packs, handed to an engine. A pack is staged whole, in all its languages, or not at all; one that fails stops no other. */
public final class PackLine {
    private final PackMaker maker;
    private final BriefingComposer composer;
    private final Staging staging;
    private final Engine engine;

    public PackLine(PackTools workshop, BriefingComposer composer, Staging staging, Engine engine) {
        this.maker = new PackMaker(workshop);
        this.composer = composer;
        this.staging = staging;
        this.engine = engine;
    }

    /** What became of one pack. */
    private record Made(PackResult result, List<Manifest.Entry> entries, List<Problem> problems) {
    }

    public Rendered run(List<PackPlan> plans, Held held, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return gather(plans, engine.each(plans, plan -> {
            Made made = make(plan, held);
            made.problems().forEach(progress::problem);
            progress.tick(done.incrementAndGet(), plans.size(), plan.spec().slug());
            return made;
        }));
    }

    private static Rendered gather(List<PackPlan> plans, List<Made> all) {
        List<PackResult> results = new ArrayList<>();
        List<Manifest.Entry> entries = new ArrayList<>();
        Map<String, String> keys = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Made made = all.get(i);
            results.add(made.result());
            entries.addAll(made.entries());
            problems.addAll(made.problems());
            if (!made.entries().isEmpty()) {
                keys.put(plans.get(i).spec().slug(), plans.get(i).key());
            }
        }
        return new Rendered(results, entries, keys, problems);
    }

    private Made make(PackPlan plan, Held held) {
        String pack = plan.spec().slug();
        held.folder().ifPresent(release -> plan.kept().forEach(entry -> staging.keep(release, entry)));
        if (plan.unchanged()) {
            return new Made(new PackResult(pack, State.UNCHANGED, plan.why()), plan.kept(), List.of());
        }
        try {
            Briefing briefing = composer.compose(plan.spec());
            PackFiles files = maker.make(briefing, composer.themes(briefing), plan.languages());
            if (!files.problems().isEmpty()) {
                return new Made(new PackResult(pack, State.REFUSED, files.problems().get(0).toString()), plan.kept(),
                        files.problems());
            }
            List<Manifest.Entry> entries = new ArrayList<>(plan.kept());
            entries.addAll(stage(pack, files));
            return new Made(new PackResult(pack, State.PUBLISHED, plan.why()), entries, List.of());
        } catch (BriefpackException e) {
            return new Made(new PackResult(pack, State.FAILED, e.getMessage()), plan.kept(), e.problems());
        } catch (RuntimeException e) {
            Problem defect = new Problem(Problem.Code.P099, pack, "a defect of briefpack: " + e,
                    "report it with the data and the command");
            return new Made(new PackResult(pack, State.FAILED, defect.toString()), plan.kept(), List.of(defect));
        }
    }

    private List<Manifest.Entry> stage(String pack, PackFiles files) {
        List<Manifest.Entry> entries = new ArrayList<>();
        staging.writeAll(files.byLanguage().values().stream().flatMap(List::stream).toList());
        files.byLanguage().forEach((lang, list) -> {
            for (PublishedFile file : list) {
                entries.add(new Manifest.Entry(file.path(), Sha256.of(file.content()), file.content().length, pack, lang));
            }
        });
        return entries;
    }
}
