package ca.briefpack.run;

import ca.briefpack.brief.Edition;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.data.Job;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/** Names the release after its inputs and says which packs it holds. The same inputs and choices give the same name. */
final class Plan {
    /** What a job may ask for by one word. */
    static final List<String> FAMILIES = List.of("national", "provinces", "sectors", "trade-offs");
    private static final int ID_LENGTH = 8;
    private final RunConfig config;
    private final Job job;
    private final Evidence evidence;
    private final Map<String, String> inputs;
    private final Edition edition;
    private final Optional<LastEdition> last;
    private final PastConflicts past;

    private Plan(RunConfig config, Job job, Evidence evidence, Map<String, String> inputs, Optional<LastEdition> last, PastConflicts past) {
        this.last = last;
        this.past = past;
        this.config = config;
        this.job = job;
        this.evidence = evidence;
        this.inputs = inputs;
        String hash = Sha256.of((Version.CURRENT + config.choices() + new TreeMap<>(inputs)).getBytes(StandardCharsets.UTF_8));
        this.edition = new Edition(config.asOf(), job.assumptions().baseline(),
                (config.isWhatIf() ? Edition.WHAT_IF : "") + config.asOf() + "-" + hash.substring(0, ID_LENGTH), hash, evidence.stamp().version());
    }

    /** @param store where the editions are looked for that this one is compared with */
    static Plan inputs(RunConfig config, Job job, Evidence evidence, Workshop workshop, ReleaseStore store) {
        Map<String, String> inputs = computedFrom(evidence, workshop.jobSha256());
        Optional<LastEdition> last = config.isWhatIf() ? Optional.empty() : LastEdition.find(store, config.asOf(), inputs);
        last.ifPresent(edition -> inputs.put(Manifest.previousInput(edition.releaseId()), edition.sha256()));
        PastConflicts past = PastConflicts.of(config, job, last, store);
        inputs.putAll(past.inputs());
        workshop.files().forEach((name, sha) -> inputs.put("templates/" + name, sha));
        return new Plan(config, job, evidence, inputs, last, past);
    }

    /** The sha-256 of all that figures are computed from, as a manifest names it. */
    static Map<String, String> computedFrom(Evidence evidence, String jobSha256) {
        Map<String, String> inputs = new TreeMap<>(Map.of("job", jobSha256));
        evidence.stamp().files().forEach((name, sha) -> inputs.put("data/" + name, sha));
        return inputs;
    }

    /** The edition that this one is compared with. */
    Optional<LastEdition> last() {
        return last;
    }

    /** What the editions before this one published of the indices that it prints again. */
    PastConflicts past() {
        return past;
    }

    Edition edition() {
        return edition;
    }

    /**
     * The packs of the release: those of the job that are asked for, and those that a release of this very name already holds. What
     * it holds is taken over, unless it is asked for by force.
     */
    List<PackPlan> packs(ReleaseStore store) {
        Optional<Manifest> held = store.find(edition.releaseId());
        String changed = store.latest().isEmpty() ? "first release" : "inputs changed";
        return specs(job, evidence).stream().map(spec -> plan(spec, held, changed)).flatMap(Optional::stream).toList();
    }

    /** @param records what the release keeps for comparing with later ones */
    Manifest manifest(Rendered rendered, List<PublishedFile> records) {
        List<Manifest.Entry> files = new ArrayList<>(rendered.files());
        records.forEach(file -> files.add(file.recordEntry()));
        return new Manifest(edition.releaseId(), edition.asOf(), Version.CURRENT, config.choices(), inputs, rendered.keys(),
                files);
    }

    private Optional<PackPlan> plan(PackSpec spec, Optional<Manifest> release, String changed) {
        String key = Sha256.of((edition.inputHash() + spec.slug()).getBytes(StandardCharsets.UTF_8));
        List<Manifest.Entry> held = release.filter(m -> key.equals(m.packKeys().get(spec.slug())))
                .map(m -> m.listFiles(spec.slug())).orElse(List.of());
        SortedSet<Lang> asked = config.selection().includes(spec) ? config.selection().languages() : Collections.emptySortedSet();
        boolean isHeld = asked.stream().allMatch(lang -> held.stream().anyMatch(file -> file.lang().filter(lang::equals).isPresent()));
        if (isHeld && (config.reuse() == Reuse.UNCHANGED || asked.isEmpty())) {
            String why = asked.isEmpty() ? "not asked for, and unchanged" : "inputs unchanged";
            return held.isEmpty() ? Optional.empty() : Optional.of(new PackPlan(spec, key, Collections.emptySortedSet(), held, why));
        }
        List<Manifest.Entry> others = held.stream().filter(file -> file.lang().filter(asked::contains).isEmpty()).toList();
        return Optional.of(new PackPlan(spec, key, asked, others, config.reuse() == Reuse.NONE ? "asked for with --force" : changed));
    }

    /** The slugs of all packs there can be. */
    static List<String> slugs(Evidence evidence) {
        List<String> slugs = new ArrayList<>(List.of(PackSpec.national().slug()));
        for (Province province : Province.values()) {
            slugs.add(PackSpec.of(province, evidence.reference().provinceName(province)).slug());
        }
        evidence.reference().sectors().forEach(sector -> slugs.add(PackSpec.of(sector).slug()));
        slugs.add(PackSpec.tradeOffs().slug());
        return slugs;
    }

    /** Every pack that the job asks for: the nation, provinces from west to east, sectors, options if there are any to weigh. */
    static List<PackSpec> specs(Job job, Evidence evidence) {
        List<PackSpec> specs = new ArrayList<>();
        if (isIn(job, PackSpec.national(), "national")) {
            specs.add(PackSpec.national());
        }
        for (Province province : Province.values()) {
            addIfIn(job, specs, PackSpec.of(province, evidence.reference().provinceName(province)), "provinces");
        }
        for (Sector sector : evidence.reference().sectors()) {
            addIfIn(job, specs, PackSpec.of(sector), "sectors");
        }
        if (!evidence.scenarios().isEmpty()) {
            addIfIn(job, specs, PackSpec.tradeOffs(), "trade-offs");
        }
        return specs;
    }

    private static void addIfIn(Job job, List<PackSpec> specs, PackSpec spec, String family) {
        if (isIn(job, spec, family)) {
            specs.add(spec);
        }
    }

    private static boolean isIn(Job job, PackSpec spec, String family) {
        return job.packs().contains(family) || job.packs().contains(spec.slug());
    }
}
