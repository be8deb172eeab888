package ca.briefpack.order;

import ca.briefpack.content.PackSpec;
import ca.briefpack.data.Job;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import java.util.ArrayList;
import java.util.List;

/** The packs there can be, and those of them that a job asks for. */
public final class PackNames {
    /** What a job may ask for by one word. */
    public static final List<String> FAMILIES = List.of("national", "provinces", "sectors", "trade-offs", "methods");

    private PackNames() {
    }

    /** The slugs of all packs there can be. */
    public static List<String> slugs(Evidence evidence) {
        List<String> slugs = new ArrayList<>(List.of(PackSpec.national().slug()));
        for (Province province : Province.values()) {
            slugs.add(PackSpec.of(province, evidence.reference().provinceName(province)).slug());
        }
        slugs.add(PackSpec.territories().slug());
        evidence.reference().sectors().forEach(sector -> slugs.add(PackSpec.of(sector).slug()));
        slugs.add(PackSpec.tradeOffs().slug());
        slugs.add(PackSpec.methods().slug());
        return slugs;
    }

    /**
     * Every pack that the job asks for: the nation, provinces from west to east, territories
     * alone and together, sectors, options if there are any to weigh, methods.
     */
    public static List<PackSpec> specs(Job job, Evidence evidence) {
        List<PackSpec> specs = new ArrayList<>();
        if (isIn(job, PackSpec.national(), "national")) {
            specs.add(PackSpec.national());
        }
        for (Province province : Province.values()) {
            addIfIn(job, specs, PackSpec.of(province, evidence.reference().provinceName(province)), "provinces");
        }
        addIfIn(job, specs, PackSpec.territories(), "provinces");
        for (Sector sector : evidence.reference().sectors()) {
            addIfIn(job, specs, PackSpec.of(sector), "sectors");
        }
        if (!evidence.scenarios().isEmpty()) {
            addIfIn(job, specs, PackSpec.tradeOffs(), "trade-offs");
        }
        addIfIn(job, specs, PackSpec.methods(), "methods");
        return specs;
    }

    /**
     * Whether a pack of {@link #specs} is made: of a run that is not narrowed, all but those of single territories that the job does
     * not name, for one brief tells of the three.
     */
    public static boolean isAsked(PackSpec spec, Job job, Selection selection) {
        boolean isTerritory = spec.kind() == PackSpec.Kind.PROVINCE && Province.territories().contains(Province.of(spec.code()));
        return selection.includes(spec) && !(selection.isWhole() && isTerritory && !job.packs().contains(spec.slug()));
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
