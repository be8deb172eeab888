package ca.briefpack.run;

import ca.briefpack.brief.BriefingComposer;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.EditionChange;
import ca.briefpack.data.Job;
import ca.briefpack.data.Loaded;
import ca.briefpack.edition.EditionRecord;
import ca.briefpack.edition.EditionSide;
import ca.briefpack.edition.EditionsBefore;
import ca.briefpack.edition.PastEditions;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Engines;
import ca.briefpack.order.PackNames;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Steps;
import ca.briefpack.pack.Computation;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackLine;
import ca.briefpack.pack.PackPlan;
import ca.briefpack.pack.PackTools;
import ca.briefpack.pack.Plan;
import ca.briefpack.pack.Rehearsal;
import ca.briefpack.pack.Rendered;
import ca.briefpack.pack.SiteStep;
import ca.briefpack.pack.Summaries;
import ca.briefpack.publish.OutputLock;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Staging;
import ca.briefpack.run.Publication.Published;
import ca.briefpack.run.RunReport.Standing;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.suppose.SoundData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The flow of a run, from the data package to a published release. Each numbered step is announced, timed, and hands plain
 * records to the next; nothing that readers can see changes before the last.
 */
public final class BriefingRun implements Flow {
    private static final int STEPS = 9;
    private static final int CHECK_STEPS = 4;

    @Override
    @SuppressWarnings("try") // the lock is held, not used
    public RunReport run(RunConfig config, Progress progress) {
        ReleaseStore store = new ReleaseStore(config.folders().output());
        try (OutputLock lock = store.lock()) {
            store.recover().forEach(id -> progress
                    .remark("release " + id + " was put back in its place: a run had been cut off while replacing it"));
            return locked(config, progress, store);
        }
    }

    @Override
    public List<Problem> check(RunConfig config, Progress progress) {
        Steps steps = new Steps(progress, CHECK_STEPS);
        Job asked = steps.take("read the job", config::readJob, Summaries::job);
        PackTools workshop = steps.take("check templates, brand and output",
                () -> PackTools.open(config, asked, new ReleaseStore(config.folders().output())), Summaries::workshop);
        Job job = workshop.named(asked);
        Loaded loaded = steps.take("load the data package and its law", () -> SoundData.check(config.folders().data(), job),
                Summaries::loaded);
        loaded.remarks().forEach(progress::remark);
        Computation assignment = Computation.of(config, job, loaded.evidence());
        assignment.notices(assignment.rate()).forEach(progress::notice);
        assignment.remarks().forEach(progress::remark);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        if (loaded.isWhole()) {
            EditionsBefore before = assignment.before();
            problems.addAll(before.problems());
            problems.addAll(steps.take("rehearse a pack of each kind", () -> Rehearsal.problems(workshop,
                    assignment.withFewDraws().study(before), PackNames.specs(job, assignment.evidence())),
                    found -> Summaries.count(found.size(), "problem")));
        }
        return problems;
    }

    private static RunReport locked(RunConfig config, Progress progress, ReleaseStore store) {
        Steps steps = new Steps(progress, STEPS);
        Job asked = steps.take("read the job", config::readJob, Summaries::job);
        PackTools workshop =
                steps.take("check templates, brand and output", () -> PackTools.open(config, asked, store), Summaries::workshop);
        Job job = workshop.named(asked);
        Loaded loaded = steps.take("load the data package and its law", () -> SoundData.load(config.folders().data(), job),
                Summaries::loaded);
        loaded.problems().forEach(progress::problem);
        loaded.remarks().forEach(progress::remark);
        Computation assignment = Computation.of(config, job, loaded.evidence());
        Plan plan = Plan.inputs(config, job, assignment.evidence(), workshop, store);
        plan.problems().forEach(progress::problem);

        RateBook book = steps.take("rate every product on the day", assignment::rate, Summaries::rates);
        assignment.notices(book).forEach(progress::notice);
        assignment.remarks().forEach(progress::remark);
        ImpactTable impact = steps.take("estimate trade, GDP and jobs by scenario", () -> assignment.estimate(book, progress),
                Summaries::impact);
        EditionSide now = assignment.side(impact);
        EditionChange change = steps.take("compare with the edition before", () -> assignment.compare(plan.before().last(), now),
                Summaries::change);

        List<PackPlan> packs = steps.take("plan the packs", plan::packs, Summaries::plan);
        Staging staging = store.stage(plan.edition().releaseId());
        Study study = assignment.study(plan.edition().with(change, plan.before().past().history()), book, impact);
        BriefingComposer composer = new BriefingComposer(study);
        PackLine line = new PackLine(workshop, composer, staging, Engines.of(config.threads()));
        Rendered packsMade = steps.take("render packs, inspect and stage them", () -> line.run(packs, plan.held(), progress),
                Summaries::rendered);
        Published published = packsMade.outcome() == Outcome.NOTHING
                ? new Published(Standing.NONE, store.latestFolder(), 0, packsMade)
                : steps.take("publish the release", () -> {
                    List<PublishedFile> records =
                            EditionRecord.of(now, config.folders(), workshop.jobSha256(), packsMade.conflicts(study));
                    Rendered whole = new SiteStep(workshop, composer, assignment.evidence().reference(),
                            PastEditions.of(plan.before(), store)).stage(packsMade, records, staging, progress);
                    return new Publication(config, store).publish(staging, whole, plan, records);
                }, Published::summary);
        Rendered rendered = published.rendered();
        LastRuns.note(config, (int) PackNames.specs(job, assignment.evidence()).stream()
                .filter(spec -> PackNames.isAsked(spec, job, config.selection())).count(), rendered, steps.taken());
        return report(plan, rendered, published, steps,
                Stream.concat(loaded.problems().stream(), plan.problems().stream()).toList());
    }

    private static RunReport report(Plan plan, Rendered rendered, Published published, Steps steps, List<Problem> ofInputs) {
        List<Problem> problems = new ArrayList<>(ofInputs);
        problems.addAll(rendered.problems());
        return new RunReport(rendered.outcome(),
                Optional.of(plan.edition().releaseId()).filter(id -> published.standing() != Standing.NONE),
                rendered.results(), steps.taken(), problems, published.standing(), published.folder(), PeakHeap.bytes());
    }
}
