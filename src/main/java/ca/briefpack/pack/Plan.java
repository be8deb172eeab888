package ca.briefpack.pack;

import ca.briefpack.content.Edition;
import ca.briefpack.content.PackSpec;
import ca.briefpack.data.Job;
import ca.briefpack.edition.EditionKeys;
import ca.briefpack.edition.EditionsBefore;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.order.PackNames;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Version;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names the release after its inputs and says which packs it holds. The same inputs and choices give the same name. */
public final class Plan {
    private final RunConfig config;
    private final Job job;
    private final Evidence evidence;
    private final Map<String, String> inputs;
    private final Edition edition;
    private final EditionsBefore before;
    private final Held held;
    private final String changed;

    private Plan(RunConfig config, Job job, Evidence evidence, Map<String, String> inputs, EditionsBefore before,
            ReleaseStore store) {
        this.before = before;
        this.config = config;
        this.job = job;
        this.evidence = evidence;
        this.inputs = inputs;
        String hash = Manifest.inputHash(Version.CURRENT, config.choices(), inputs);
        this.edition = new Edition(config.asOf(), job.assumptions().baseline(),
                EditionKeys.releaseId(config.isWhatIf(), config.asOf(), hash), hash, evidence.stamp().version());
        this.held = Held.of(store, edition.releaseId());
        this.changed = store.latestFolder().isEmpty() ? "first release" : "inputs changed";
    }

    /** @param store where the editions are looked for that this one is compared with */
    public static Plan inputs(RunConfig config, Job job, Evidence evidence, PackTools workshop, ReleaseStore store) {
        Map<String, String> inputs = EditionKeys.computedFrom(evidence, workshop.jobSha256());
        EditionsBefore before = EditionsBefore.of(config, job, inputs, store);
        before.last().ifPresent(last -> inputs.put(Manifest.previousInput(last.edition().releaseId()), last.sha256()));
        inputs.putAll(before.past().inputs());
        workshop.files().forEach((name, sha) -> inputs.put("templates/" + name, sha));
        return new Plan(config, job, evidence, inputs, before, store);
    }

    /** The editions before this one. */
    public EditionsBefore before() {
        return before;
    }

    /** What a release of this very name already holds. */
    public Held held() {
        return held;
    }

    /** What in releases that this one rests on is not as it was published, each once. */
    public List<Problem> problems() {
        return Stream.concat(before.problems().stream(), held.problems().stream()).distinct().toList();
    }

    public Edition edition() {
        return edition;
    }

    /**
     * The packs of the release: those of the job that are asked for, and those that a release of this very name already holds.
     * What it holds is taken over, unless it is asked for by force or is not as it was published.
     */
    public List<PackPlan> packs() {
        return PackNames.specs(job, evidence).stream().map(this::plan).flatMap(Optional::stream).toList();
    }

    /** @param records what the release keeps for comparing with later ones */
    public Manifest manifest(Rendered rendered, List<PublishedFile> records) {
        List<Manifest.Entry> files = new ArrayList<>(rendered.files());
        records.forEach(file -> files.add(file.recordEntry()));
        return new Manifest(edition.releaseId(), edition.asOf(), Version.CURRENT, config.choices(), inputs, rendered.keys(),
                files);
    }

    private Optional<PackPlan> plan(PackSpec spec) {
        String key = EditionKeys.packKey(edition.inputHash(), spec.slug());
        List<Manifest.Entry> whole = held.files(spec.slug(), key);
        Set<Lang> lost = held.lost(spec.slug(), key);
        SortedSet<Lang> asked =
                new TreeSet<>(PackNames.isAsked(spec, job, config.selection()) ? config.selection().languages() : lost);
        asked.addAll(lost);
        boolean isHeld =
                asked.stream().allMatch(lang -> whole.stream().anyMatch(file -> file.lang().filter(lang::equals).isPresent()));
        if (isHeld && (config.reuse() == Reuse.UNCHANGED || asked.isEmpty())) {
            String why = asked.isEmpty() ? "not asked for, and unchanged" : "inputs unchanged";
            return whole.isEmpty() ? Optional.empty()
                    : Optional.of(new PackPlan(spec, key, Collections.emptySortedSet(), whole, why));
        }
        // its pages lead to each other: where a language comes, those that are there are made again
        whole.forEach(file -> file.lang().ifPresent(asked::add));
        List<Manifest.Entry> others = whole.stream().filter(file -> file.lang().filter(asked::contains).isEmpty()).toList();
        return Optional.of(new PackPlan(spec, key, asked, others, why(lost)));
    }

    private String why(Set<Lang> lost) {
        return config.reuse() == Reuse.NONE ? "asked for with --force" : lost.isEmpty() ? changed : "not as it was published";
    }

}
