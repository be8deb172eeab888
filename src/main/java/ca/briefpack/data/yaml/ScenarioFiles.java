package ca.briefpack.data.yaml;

import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.source.PackageFiles;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Answer;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.Scenario.Later;
import ca.briefpack.model.Scenario.Support;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.words.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The scenarios of a package, one YAML file each, named by its id. A scenario with any problem is left out whole, and with it
 * those
 * that extend it.
 */
public final class ScenarioFiles implements AnswerReader.Known {
    private static final String FOLDER = "scenarios/";
    private static final String SUFFIX = ".yaml";
    private static final String MAY_HAPPEN = "may-happen";
    private static final String IN_SHORT = "in-short";
    private static final String SUPPORT = "support-million-cad";
    private static final String PER_WORKER = "support-per-worker-cad";
    private static final double MILLION = 1e6;
    private static final List<String> KINDS = List.of("choice", MAY_HAPPEN);

    private final PackageFiles files;
    private final Refusals refusals;
    private final Set<String> sources;
    private final Set<String> targets = new TreeSet<>();
    private final Map<String, Optional<Scenario>> read = new HashMap<>();
    private final List<String> reading = new ArrayList<>();
    private final Map<String, Function<List<Problem>, Optional<YamlMap>>> trees = new HashMap<>();

    public ScenarioFiles(PackageFiles files, Refusals refusals, Set<String> sources, Law law) {
        this.files = files;
        this.refusals = refusals;
        this.sources = Set.copyOf(sources);
        law.measures().forEach(measure -> {
            targets.add(measure.id());
            targets.add(measure.legal().group());
        });
    }

    /** All scenarios that can be used, by id. */
    public List<Scenario> list() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String file : files.listIn(FOLDER)) {
            if (isOne(file)) {
                find(file).flatMap(scenario -> answered(file, scenario)).ifPresent(scenarios::add);
            } else {
                refusals.addAfterRows(new Problem(Code.P020, files.where(file), "is not read as a scenario",
                        "name it with the ending .yaml"));
            }
        }
        return scenarios;
    }

    /** With its answers, which may name scenarios that name this one: so they are read once all others are. */
    private Optional<Scenario> answered(String file, Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        List<Answer> answers = trees.get(file).apply(problems).filter(keys -> keys.has("answers"))
                .map(keys -> new AnswerReader(file, keys, this).list()).orElse(List.of());
        problems.forEach(refusals::addAfterRows);
        return problems.isEmpty() ? Optional.of(scenario.with(answers)) : Optional.empty();
    }

    /** Whether a file of a package is read as a scenario. */
    public static boolean isOne(String file) {
        return file.startsWith(FOLDER) && file.endsWith(SUFFIX);
    }

    private Optional<Scenario> find(String file) {
        if (!read.containsKey(file)) {
            reading.add(file);
            read.put(file, read(file));
            reading.remove(file);
        }
        return read.get(file);
    }

    private Optional<Scenario> read(String file) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> text = files.findText(file, refusals);
        trees.put(file, into -> text.flatMap(words -> YamlFile.find(files.where(file), words, Code.P020, into)));
        Optional<Scenario> scenario = trees.get(file).apply(problems).flatMap(keys -> findScenario(file, keys));
        problems.forEach(refusals::addAfterRows);
        return problems.isEmpty() ? scenario : Optional.empty();
    }

    private Optional<Scenario> findScenario(String file, YamlMap keys) {
        Optional<String> id = keys.findText("id");
        id.ifPresent(name -> checkId(file, name, keys));
        if (id.equals(Optional.of(Scenario.BASELINE))) {
            keys.allow("id", "name", "rationale", "later", "sources", "date", "edits");
            keys.findDay("date");
        } else {
            keys.allow("id", "name", IN_SHORT, "rationale", "later", "sources", "extends", "edits", "answers", "kind",
                    SUPPORT, PER_WORKER);
        }
        Optional<Text> name = keys.findWords("name");
        Optional<Text> rationale = keys.findWords("rationale");
        Optional<Text> inShort = keys.has(IN_SHORT) ? keys.findWords(IN_SHORT) : rationale;
        List<String> cited = new ArrayList<>(keys.listTexts("sources"));
        cited.forEach(source -> checkSource(source, keys));
        Optional<Scenario> parent =
                keys.has("extends") ? keys.findText("extends").flatMap(other -> findOther("extends", other, keys))
                        : Optional.empty();
        parent.ifPresent(other -> other.sources().stream().filter(source -> !cited.contains(source)).forEach(cited::add));
        SourceRow row = new SourceRow(file, 1, cited);
        List<Edit> edits = edits(keys, parent.map(Scenario::edits).orElse(List.of()), row);
        Support support = support(keys, parent.map(Scenario::support).orElse(Support.NONE), cited);
        boolean complete = id.isPresent() && name.isPresent() && inShort.isPresent() && rationale.isPresent();
        boolean happens = keys.has("kind") && keys.findOneOf("kind", KINDS).equals(Optional.of(MAY_HAPPEN));
        return complete
                ? Optional.of(new Scenario(id.get(), name.get(), inShort.get(), rationale.get(), later(keys), edits, cited,
                        List.of(), support, happens, row))
                : Optional.empty();
    }

    /** Grants inherited, and those of the file in their place or beside them. */
    private static Support support(YamlMap keys, Support inherited, List<String> cited) {
        Map<Province, Double> toProvinces = new EnumMap<>(Province.class);
        toProvinces.putAll(inherited.toProvinces());
        List<String> provinces = Arrays.stream(Province.values()).map(Province::name).toList();
        if (keys.has(SUPPORT)) {
            keys.findMap(SUPPORT).ifPresent(map -> map.names().forEach(name -> {
                if (map.isAllowed(name, name, provinces)) {
                    map.findAmount(name).ifPresent(amount -> toProvinces.put(Province.valueOf(name), amount * MILLION));
                }
            }));
        }
        return new Support(toProvinces, keys.has(PER_WORKER) ? perWorker(keys, toProvinces, cited) : inherited.perWorker());
    }

    private static double perWorker(YamlMap keys, Map<Province, Double> toProvinces, List<String> cited) {
        if (!toProvinces.isEmpty()) {
            keys.refuse(PER_WORKER, "stands beside " + SUPPORT + ", which would count the same workers twice",
                    "keep one of the two, or put the other in a scenario of its own: a package can hold both");
        }
        if (cited.isEmpty()) {
            keys.refuse(PER_WORKER, "has no source", "cite in sources: who put the amount on record, such as [S135]");
        }
        return keys.findAmount(PER_WORKER).orElse(0.0);
    }

    private static List<Later> later(YamlMap keys) {
        List<Later> later = new ArrayList<>();
        if (keys.has("later")) {
            keys.listMaps("later").forEach(entry -> {
                entry.allow("from", "words");
                Optional<Text> words = entry.findWords("words");
                entry.findDate("from").ifPresent(from -> words.ifPresent(text -> later.add(new Later(from, text))));
            });
        }
        return later.stream().sorted(Comparator.comparing(Later::from)).toList();
    }

    /** The edits inherited, then those of the file. */
    @Override
    public List<Edit> edits(YamlMap keys, List<Edit> inherited, SourceRow row) {
        Set<String> known = new TreeSet<>(targets);
        List<Edit> edits = new ArrayList<>(inherited);
        inherited.forEach(edit -> {
            if (edit instanceof Edit.Add add) {
                known.addAll(List.of(add.measure().id(), add.measure().legal().group()));
            }
        });
        keys.listMaps("edits").forEach(edit -> EditReader.find(edit, known, row).ifPresent(edits::add));
        return edits;
    }

    @Override
    public Optional<Scenario> findOther(String key, String id, YamlMap keys) {
        String file = FOLDER + id + SUFFIX;
        if (id.equals(Scenario.BASELINE)) {
            keys.refuse(key, "'baseline' is a day, not a set of edits", "leave " + key + " out, or name another scenario");
        } else if (!files.has(file)) {
            List<String> known = files.listIn(FOLDER).stream().filter(name -> name.endsWith(SUFFIX))
                    .map(ScenarioFiles::stem).filter(name -> !name.equals(Scenario.BASELINE)).toList();
            keys.refuse(key, "'" + id + "' is no scenario", Nearest.didYouMean(id, known) + Nearest.useOneOf(id, known));
        } else if (reading.contains(file)) {
            keys.refuse(key, "'" + id + "' leads round in a circle: " + circle(file),
                    "let one of them stand by itself, without " + key);
        } else {
            Optional<Scenario> parent = find(file);
            if (parent.isEmpty()) {
                keys.refuse(key, "'" + id + "' cannot be used itself", "put right " + file + " first");
            }
            return parent;
        }
        return Optional.empty();
    }

    private String circle(String file) {
        List<String> around = new ArrayList<>(reading.subList(reading.indexOf(file), reading.size()));
        around.add(file);
        return String.join(" extends ", around.stream().map(ScenarioFiles::stem).toList());
    }

    private static String stem(String file) {
        return file.substring(FOLDER.length(), file.length() - SUFFIX.length());
    }

    private void checkId(String file, String id, YamlMap keys) {
        String stem = stem(file);
        if (!id.equals(stem)) {
            String taken = FOLDER + id + SUFFIX;
            String fault = files.has(taken) ? "is the id of " + taken + " already" : "differs from the file's name";
            keys.refuse("id", "'" + id + "' " + fault, "write id: " + stem);
        }
    }

    @Override
    public void checkSource(String source, YamlMap keys) {
        if (!sources.contains(source)) {
            keys.refuse("sources", "'" + source + "' is not in sources.csv",
                    "add it there, or " + Nearest.useOneOf(source, sources));
        }
    }
}
