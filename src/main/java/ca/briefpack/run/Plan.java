package ca.briefpack.run;

import ca.briefpack.brief.Edition;
import ca.briefpack.brief.PackSpec;
import ca.briefpack.data.Job;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private Plan(RunConfig config, Job job, Evidence evidence, Map<String, String> inputs) {
        this.config = config;
        this.job = job;
        this.evidence = evidence;
        this.inputs = inputs;
        String hash = Sha256.of((Version.CURRENT + config.choices() + new TreeMap<>(inputs)).getBytes(StandardCharsets.UTF_8));
        this.edition = new Edition(config.asOf(), job.assumptions().baseline(),
                config.asOf() + "-" + hash.substring(0, ID_LENGTH), hash, evidence.stamp().version());
    }

    static Plan inputs(RunConfig config, Job job, Evidence evidence, Workshop workshop) {
        Map<String, String> inputs = new TreeMap<>();
        evidence.stamp().files().forEach((name, sha) -> inputs.put("data/" + name, sha));
        workshop.files().forEach((name, sha) -> inputs.put("templates/" + name, sha));
        inputs.put("job", workshop.jobSha256());
        return new Plan(config, job, evidence, inputs);
    }

    Edition edition() {
        return edition;
    }

    /**
     * The packs of the job within the selection; a pack that the last release holds with the same key is taken over unless
     * forced.
     */
    List<PackPlan> packs(Optional<Manifest> last) {
        return specs(job, evidence).stream().filter(config.selection()::includes).map(spec -> plan(spec, last)).toList();
    }

    Manifest manifest(Rendered rendered) {
        return new Manifest(edition.releaseId(), edition.asOf(), Version.CURRENT, config.choices(), inputs, rendered.keys(),
                rendered.files());
    }

    private PackPlan plan(PackSpec spec, Optional<Manifest> last) {
        String key = Sha256.of((edition.inputHash() + spec.slug()).getBytes(StandardCharsets.UTF_8));
        if (config.reuse() == Reuse.NONE) {
            return new PackPlan(spec, key, List.of(), "asked for with --force");
        }
        boolean same = last.map(m -> key.equals(m.packKeys().get(spec.slug()))).orElse(false);
        return same ? new PackPlan(spec, key, last.orElseThrow().listFiles(spec.slug()), "inputs unchanged")
                : new PackPlan(spec, key, List.of(), last.isEmpty() ? "first release" : "inputs changed");
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
