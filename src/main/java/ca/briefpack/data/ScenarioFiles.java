package ca.briefpack.data;

import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The scenarios of a package, one YAML file each, named by its id. A scenario with any problem is left out whole. */
final class ScenarioFiles {
    private static final String FOLDER = "scenarios/";
    private static final String SUFFIX = ".yaml";
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(5);
    private static final List<String> VERBS = List.of("repeal", "set-rate", "exempt-cusma", "end-cusma");

    private final PackageFiles files;
    private final Refusals refusals;
    private final Set<String> sources;
    private final Set<String> targets = new TreeSet<>();

    ScenarioFiles(PackageFiles files, Refusals refusals, Set<String> sources, Law law) {
        this.files = files;
        this.refusals = refusals;
        this.sources = Set.copyOf(sources);
        law.measures().forEach(measure -> {
            targets.add(measure.id());
            targets.add(measure.legal().group());
        });
    }

    /** All scenarios that can be used, by id. */
    List<Scenario> list() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String file : files.listNames()) {
            if (file.startsWith(FOLDER) && file.endsWith(SUFFIX)) {
                find(file).ifPresent(scenarios::add);
            } else if (file.startsWith(FOLDER)) {
                refusals.add(new Problem(Code.P020, files.where(file), "is not read as a scenario",
                        "name it with the ending .yaml"));
            }
        }
        return scenarios;
    }

    private Optional<Scenario> find(String file) {
        List<Problem> problems = new ArrayList<>();
        Optional<Scenario> scenario = files.findText(file, refusals)
                .flatMap(text -> YamlFile.find(files.where(file), text, Code.P020, problems))
                .flatMap(keys -> findScenario(file, keys));
        problems.forEach(refusals::add);
        return problems.isEmpty() ? scenario : Optional.empty();
    }

    private Optional<Scenario> findScenario(String file, YamlMap keys) {
        Optional<String> id = keys.findText("id");
        id.ifPresent(name -> checkId(file, name, keys));
        if (id.equals(Optional.of(Scenario.BASELINE))) {
            keys.allow("id", "name", "rationale", "sources", "date", "edits");
            keys.findDate("date");
        } else {
            keys.allow("id", "name", "rationale", "sources", "edits");
        }
        Optional<Text> name = keys.findWords("name");
        Optional<Text> rationale = keys.findWords("rationale");
        List<String> cited = keys.listTexts("sources");
        cited.forEach(source -> checkSource(source, keys));
        List<Edit> edits = keys.listMaps("edits").stream().flatMap(edit -> findEdit(edit).stream()).toList();
        boolean complete = id.isPresent() && name.isPresent() && rationale.isPresent();
        return complete ? Optional.of(new Scenario(id.get(), name.get(), rationale.get(), edits, cited,
                new SourceRow(file, 1, cited)))
                : Optional.empty();
    }

    private void checkId(String file, String id, YamlMap keys) {
        String stem = file.substring(FOLDER.length(), file.length() - SUFFIX.length());
        if (!id.equals(stem)) {
            String taken = FOLDER + id + SUFFIX;
            String fault = files.has(taken) ? "is the id of " + taken + " already" : "differs from the file's name";
            keys.refuse("id", "'" + id + "' " + fault, "write id: " + stem);
        }
    }

    private void checkSource(String source, YamlMap keys) {
        if (!sources.contains(source)) {
            keys.refuse("sources", "'" + source + "' is not in sources.csv",
                    "add it there, or " + Nearest.useOneOf(source, sources));
        }
    }

    private Optional<Edit> findEdit(YamlMap edit) {
        return edit.findOneOf("do", VERBS).flatMap(verb -> switch (verb) {
            case "repeal" -> findRepeal(edit);
            case "set-rate" -> findSetRate(edit);
            case "exempt-cusma" -> findExemption(edit);
            default -> findEnd(edit);
        });
    }

    private Optional<Edit> findRepeal(YamlMap edit) {
        edit.allow("do", "target", "from");
        LocalDate from = from(edit);
        return findTarget(edit).map(target -> new Edit.Repeal(target, from));
    }

    private Optional<Edit> findExemption(YamlMap edit) {
        edit.allow("do", "target", "from");
        LocalDate from = from(edit);
        return findTarget(edit).map(target -> new Edit.ExemptCusma(target, from));
    }

    private Optional<Edit> findEnd(YamlMap edit) {
        edit.allow("do", "from");
        return Optional.of(new Edit.EndCusma(from(edit)));
    }

    private Optional<Edit> findSetRate(YamlMap edit) {
        edit.allow("do", "target", "rate", "from");
        LocalDate from = from(edit);
        Optional<BigDecimal> rate = findRate(edit);
        Optional<String> target = findTarget(edit);
        return rate.flatMap(value -> target.map(name -> new Edit.SetRate(name, value.doubleValue(), from)));
    }

    private Optional<BigDecimal> findRate(YamlMap edit) {
        return edit.findNumber("rate").filter(rate -> {
            if (rate.signum() < 0) {
                return refused(edit, RefusedValue.below("rate", rate.toPlainString(), "0"));
            }
            if (rate.compareTo(HIGHEST_RATE) > 0) {
                return refused(edit, RefusedValue.above("rate", rate.toPlainString(), HIGHEST_RATE.toPlainString()));
            }
            return true;
        });
    }

    private static boolean refused(YamlMap edit, RefusedValue words) {
        edit.refuse("rate", words.getMessage(), words.wayOut());
        return false;
    }

    private Optional<String> findTarget(YamlMap edit) {
        return edit.findText("target").filter(target -> {
            if (!targets.contains(target)) {
                edit.refuse("target", "'" + target + "' is no measure and no group of measures",
                        "use one such as " + String.join(", ", Nearest.of(target, targets)));
            }
            return targets.contains(target);
        });
    }

    /** Without a date an edit holds from the as-of date, whatever it is. */
    private static LocalDate from(YamlMap edit) {
        return edit.has("from") ? edit.findDate("from").orElse(LocalDate.MIN) : LocalDate.MIN;
    }
}
