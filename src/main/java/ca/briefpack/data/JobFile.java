package ca.briefpack.data;

import ca.briefpack.data.source.TextFile;
import ca.briefpack.data.yaml.YamlFile;
import ca.briefpack.data.yaml.YamlMap;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Index;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.Told;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The job file: every setting of an edition that is no option of the command line. All keys but
 * those on the organisation, a ceiling of markings, answers, packages and {@code may-lack} must stand in it, and no others.
 */
public final class JobFile {
    /** The job file that a package comes with. */
    public static final String NAME = "job.yaml";
    private static final String ORGANISATION = "organisation";
    private static final String MARKING = "marking";
    private static final String CEILING = "marking-ceiling";
    private static final String MAY_LACK = "may-lack";
    private static final String CHANCES = "chances";
    private static final String PACKAGES = "packages-weighed";
    private static final String OVER_DRAWS = "packages-over-draws";
    private static final String PACKAGE_SUPPORT = "package-support";
    private static final String ONE_THAT_EXISTS = "name a job file that exists, or start from the one in the data package";
    private static final List<String> CUSMA_MODES = Arrays.stream(Job.CusmaMode.values()).map(JobFile::word).toList();
    private static final List<String> PACKS =
            Stream.concat(Stream.of("national", "provinces", "territories", "sectors", "trade-offs", "methods"),
                    Arrays.stream(Province.values()).map(province -> "province-" + province.slug())).toList();

    private final YamlMap keys;

    private JobFile(YamlMap keys) {
        this.keys = keys;
    }

    /** @throws BriefpackException P001 for every key that is unknown, missing or of the wrong type */
    public static Job read(Path jobYaml) {
        String where = where(jobYaml);
        List<Problem> problems = new ArrayList<>();
        Optional<Job> job = YamlFile.find(where, TextFile.read(jobYaml, where, ONE_THAT_EXISTS), Code.P001, problems)
                .flatMap(map -> new JobFile(map).findJob());
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return job.orElseThrow();
    }

    private static String where(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = String.valueOf(file.getFileName());
        return folder.getFileName() == null ? name : folder.getFileName() + "/" + name;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Job> findJob() {
        keys.allow(ORGANISATION, MARKING, CEILING, "brand", "baseline", "cusma", "softwood-company", "packs", "scenarios",
                "options",
                "indices", CHANCES, PACKAGES, OVER_DRAWS, PACKAGE_SUPPORT, MAY_LACK);
        Optional<Job.Issuer> issuer = findIssuer();
        Optional<Job.Assumptions> assumptions = findAssumptions();
        List<String> packs = listPacks();
        List<String> scenarios = keys.listTexts("scenarios");
        List<String> options = keys.listTexts("options");
        Optional<Set<Index>> indices = findIndices();
        Set<Told> mayLack = mayLack();
        boolean complete = issuer.isPresent() && assumptions.isPresent() && indices.isPresent();
        return complete ? Optional.of(new Job(issuer.get(), assumptions.get(), packs, scenarios,
                new Job.Weighed(options, indices.get(), chances(), packages(),
                        keys.has(OVER_DRAWS) && keys.findSwitch(OVER_DRAWS).orElse(false),
                        keys.has(PACKAGE_SUPPORT) ? keys.findText(PACKAGE_SUPPORT) : Optional.empty()),
                mayLack)) : Optional.empty();
    }

    private Optional<Job.Issuer> findIssuer() {
        Optional<Text> organisation = keys.has(ORGANISATION) ? keys.findWords(ORGANISATION) : Optional.empty();
        Optional<Marking> marking = findMarking();
        Optional<Marking.Level> ceiling =
                keys.has(CEILING) ? keys.findOneOf(CEILING, Marking.Level.keys()).flatMap(Marking.Level::find) : Optional.empty();
        Optional<String> brand = keys.findName("brand");
        boolean complete = marking.isPresent() && brand.isPresent();
        return complete ? Optional.of(new Job.Issuer(organisation, marking.get(), ceiling, brand.get())) : Optional.empty();
    }

    private Optional<Marking> findMarking() {
        return keys.isMap(MARKING) ? keys.findWords(MARKING).map(Marking::own)
                : keys.findOneOf(MARKING, Marking.Level.keys()).flatMap(Marking.Level::find).map(Marking::of);
    }

    private Optional<Job.Assumptions> findAssumptions() {
        Optional<LocalDate> baseline = keys.findDay("baseline");
        Optional<String> cusma = keys.findOneOf("cusma", CUSMA_MODES);
        Optional<String> company = keys.findText("softwood-company");
        boolean complete = baseline.isPresent() && cusma.isPresent() && company.isPresent();
        return complete ? Optional.of(new Job.Assumptions(baseline.get(),
                Job.CusmaMode.values()[CUSMA_MODES.indexOf(cusma.get())], company.get())) : Optional.empty();
    }

    /** An index that the job does not name is printed. */
    private Optional<Set<Index>> findIndices() {
        return keys.findMap("indices").map(map -> {
            map.allow(Arrays.stream(Index.values()).map(JobFile::word).toArray(String[]::new));
            Set<Index> printed = EnumSet.noneOf(Index.class);
            for (Index index : Index.values()) {
                if (!map.has(word(index)) || map.findSwitch(word(index)).orElse(true)) {
                    printed.add(index);
                }
            }
            return printed;
        });
    }

    /** Job files written before there was such a key hold no answer to be likely. */
    private Map<String, Double> chances() {
        Map<String, Double> chances = new TreeMap<>();
        if (keys.has(CHANCES)) {
            keys.findMap(CHANCES).ifPresent(map -> map.names().forEach(id -> map.findFraction(id)
                    .ifPresent(chance -> chances.put(id, chance))));
        }
        return chances;
    }

    private List<List<String>> packages() {
        return keys.has(PACKAGES) ? keys.listTexts(PACKAGES).stream()
                .map(ids -> Arrays.stream(ids.split("\\+")).map(String::strip).filter(id -> !id.isEmpty()).toList())
                .filter(ids -> ids.size() > 1 || refuseAlone(ids)).toList() : List.of();
    }

    private boolean refuseAlone(List<String> ids) {
        keys.refuse(PACKAGES, "'" + String.join("", ids) + "' is one option, a package has two or more",
                "join their ids by +, such as lift-ev-tariff + canola-relief");
        return false;
    }

    /** Job files written before there was such a key lack nothing. */
    private Set<Told> mayLack() {
        Set<Told> mayLack = EnumSet.noneOf(Told.class);
        if (keys.has(MAY_LACK)) {
            keys.listTexts(MAY_LACK).stream().filter(word -> keys.isAllowed(MAY_LACK, word, Told.words()))
                    .forEach(word -> Told.find(word).ifPresent(mayLack::add));
        }
        return mayLack;
    }

    private List<String> listPacks() {
        // whether a sector exists is known only once the data is loaded
        return keys.listTexts("packs").stream().distinct()
                .filter(pack -> pack.matches("sector-[a-z0-9-]+") || keys.isAllowed("packs", pack, PACKS)).toList();
    }
}
