package ca.briefpack.data;

import ca.briefpack.data.check.CheckedRows;
import ca.briefpack.data.rows.Scope;
import ca.briefpack.data.rows.Tables;
import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.source.PackageFiles;
import ca.briefpack.data.yaml.ProgramFiles;
import ca.briefpack.data.yaml.ScenarioFiles;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Gaps;
import ca.briefpack.model.Law;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.Reference;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Source;
import ca.briefpack.model.Text;
import ca.briefpack.model.Told;
import ca.briefpack.model.Trade;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A folder of CSV files described by {@code datapackage.json}, with scenarios and programs in YAML: the only source of figures. A
 * row that breaks a rule is left out and reported; the rest is loaded, and told not to be whole if figures are computed from
 * what is left out.
 */
public final class DataPackage {
    private final PackageFiles files;
    private final Scope scope;
    private final Set<Told> mayLack;
    private final Refusals refusals;

    private DataPackage(PackageFiles files, Scope scope, Set<Told> mayLack) {
        this.files = files;
        this.scope = scope;
        this.mayLack = Set.copyOf(mayLack);
        this.refusals = new Refusals();
    }

    /**
     * Loads and checks a package.
     *
     * @throws BriefpackException with all problems found if there is no descriptor, a table cannot be read, or a province has no
     * name
     */
    public static Loaded load(Path folder) {
        return load(folder, Scope.ALL, Set.of());
    }

    /** Loads and checks what of a package a question needs, and fails as {@link #load(Path)} does. */
    public static Loaded load(Path folder, Scope scope) {
        return load(folder, scope, Set.of());
    }

    /**
     * The same of a package some of which may be lacking.
     *
     * @param mayLack what is told that may be lacking: if it cannot be read, the evidence says so, and the rest is loaded
     */
    public static Loaded load(Path folder, Scope scope, Set<Told> mayLack) {
        return new DataPackage(PackageFiles.in(folder), scope, mayLack).load();
    }

    /** @throws BriefpackException P010 if there is no such folder, so that no file in it is looked for first */
    public static void requireFolder(Path folder) {
        PackageFiles.requireFolder(folder);
    }

    private Loaded load() {
        files.listUntold().forEach(file -> refusals.add(new Problem(Code.P010, files.where(file),
                "has a letter in its name that the locale of this process cannot tell",
                "call briefpack in a locale of UTF-8, such as LC_ALL=C.UTF-8, or rename the file")));
        Descriptor descriptor = DescriptorFile.read(files, refusals);
        CheckedRows rows = CheckedRows.read(scope, mayLack, descriptor, files, refusals);
        Reference reference = reference(rows);
        Law law = law(rows);
        List<Scenario> scenarios = scope.holds(Told.SCENARIOS)
                ? new ScenarioFiles(files, refusals, reference.sources().keySet(), law).list() : List.of();
        Actors actors = actors(rows, reference);
        Evidence evidence = new Evidence(reference, trade(rows), law, economy(rows), actors, scenarios,
                scope.isAll() ? Stamp.of(files, descriptor) : Stamp.withoutHashes(descriptor), gaps(rows, actors, scenarios));
        List<Problem> problems = refusals.listProblems();
        return new Loaded(evidence, problems, refusals.listRemarks(),
                rows.areWhole() && problems.stream().noneMatch(p -> p.code() == Code.P016));
    }

    private Reference reference(CheckedRows rows) {
        Map<Province, ProvinceName> provinces = byKey(rows.of(Tables.PROVINCES), ProvinceName::province);
        List<String> absent = Arrays.stream(Province.values()).filter(p -> !provinces.containsKey(p)).map(Province::name)
                .toList();
        if (!absent.isEmpty()) {
            refusals.addAfterRows(new Problem(Code.P014, files.where("provinces.csv"), "has no usable row for "
                    + String.join(", ", absent),
                    "give all thirteen provinces and territories a row"));
            throw new BriefpackException(refusals.listProblems());
        }
        Map<String, Text> industries = rows.of(Tables.INDUSTRIES).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
        return new Reference(provinces, industries, rows.of(Tables.SECTORS), rows.of(Tables.PRODUCTS),
                rows.of(Tables.CAUTIONS), rows.of(Tables.LIMITATIONS), byKey(rows.of(Tables.SOURCES), Source::id));
    }

    private static Trade trade(CheckedRows rows) {
        return new Trade(rows.of(Tables.EXPORTS_US), rows.of(Tables.EXPORT_TOTALS), rows.of(Tables.EXPORTS_CHINA),
                rows.of(Tables.CHINA_LINES),
                rows.of(Tables.US_IMPORTS), rows.of(Tables.CUSMA_CLAIMS), rows.of(Tables.US_DOMESTIC_SHARE),
                rows.of(Tables.CANADA_IMPORTS), rows.of(Tables.US_STATE_EXPORTS), rows.of(Tables.US_LINES),
                rows.of(Tables.US_LINE_IMPORTS), new OwnMarket(rows.of(Tables.CHAPTER_INDUSTRIES),
                        rows.of(Tables.LISTED_IMPORTS), rows.of(Tables.MARKET_ANCHORS), rows.of(Tables.MARKET_BUYERS)));
    }

    private static Law law(CheckedRows rows) {
        return new Law(rows.of(Tables.MEASURES), rows.of(Tables.MEASURE_SCOPES), rows.of(Tables.SCOPE_CODES),
                rows.of(Tables.PRECEDENCE), rows.of(Tables.COMPANY_DUTIES), rows.of(Tables.ITEM_DUTIES), List.of(),
                byKey(rows.of(Tables.CONDITIONS), Law.Condition::id));
    }

    private static Economy economy(CheckedRows rows) {
        return new Economy(rows.of(Tables.MACRO), rows.of(Tables.GDP_INDUSTRY), rows.of(Tables.JOBS_INDUSTRY),
                rows.of(Tables.MULTIPLIERS), rows.of(Tables.ELASTICITIES),
                OlderParameters.brought(byKey(rows.of(Tables.PARAMETERS), Economy.Parameter::id)),
                rows.of(Tables.INTERPROVINCIAL_TRADE), rows.of(Tables.FOREIGN_TRADE),
                new Economy.Inputs(rows.of(Tables.INPUT_SHARES), rows.of(Tables.INDUSTRY_ACCOUNTS)));
    }

    private Actors actors(CheckedRows rows, Reference reference) {
        List<SupportProgram> programs =
                scope.holds(Told.PROGRAMS) ? new ProgramFiles(files, refusals, reference.sources().keySet()).list() : List.of();
        return new Actors(rows.of(Tables.STAKEHOLDERS), rows.of(Tables.OPTIONS), rows.of(Tables.POSITIONS),
                rows.of(Tables.EVENTS), rows.of(Tables.SUPPORT), programs, rows.of(Tables.BENCHMARKS),
                rows.of(Tables.PUBLISHED_RATES));
    }

    /** Of a folder every file is counted that did not become what it should. */
    private Gaps gaps(CheckedRows rows, Actors actors, List<Scenario> scenarios) {
        Map<Told, Integer> leftOut = new EnumMap<>(rows.leftOut());
        if (scope.holds(Told.SCENARIOS)) {
            leftOut.put(Told.SCENARIOS, files.listIn(Told.SCENARIOS.file()).size() - scenarios.size());
        }
        if (scope.holds(Told.PROGRAMS)) {
            leftOut.put(Told.PROGRAMS, files.listIn(Told.PROGRAMS.file()).size() - actors.programs().size());
        }
        return new Gaps(rows.lacking(), leftOut);
    }

    /** Keys are unique where the descriptor says so; without that the first of two stands. */
    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, value -> value, (first, again) -> first));
    }
}
