package ca.briefpack.data.yaml;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.SourceRow;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The edits of a scenario, one reader for each verb. Measures that an edit adds can be the target of the edits after it. */
final class EditReader {
    private static final List<String> VERBS = List.of("repeal", "set-rate", "set-scope", "add", "exempt-cusma", "end-cusma",
            "quota",
            "shift");
    private final YamlMap source;
    private final Set<String> targets;
    private final SourceRow row;

    private EditReader(YamlMap source, Set<String> targets, SourceRow row) {
        this.source = source;
        this.targets = targets;
        this.row = row;
    }

    /**
     * @param targets ids of measures and groups that can be edited; those that edits add come in
     * @param row     the scenario's file and sources
     */
    static Optional<Edit> find(YamlMap edit, Set<String> targets, SourceRow row) {
        return new EditReader(edit, targets, row).find();
    }

    private Optional<Edit> find() {
        return source.findOneOf("do", VERBS).flatMap(verb -> switch (verb) {
            case "repeal" -> findRepeal();
            case "set-rate" -> findSetRate();
            case "set-scope" -> findSetScope();
            case "add" -> new AddedMeasure(source, targets, row).find();
            case "exempt-cusma" -> findExemption();
            case "quota" -> findQuota();
            case "shift" -> findShift();
            default -> findEnd();
        });
    }

    private Optional<Edit> findRepeal() {
        source.allow("do", "target", "from");
        LocalDate from = EditTerms.from(source);
        return findTarget().map(target -> new Edit.Repeal(target, from));
    }

    private Optional<Edit> findExemption() {
        source.allow("do", "target", "from");
        LocalDate from = EditTerms.from(source);
        return findTarget().map(target -> new Edit.ExemptCusma(target, from));
    }

    private Optional<Edit> findEnd() {
        source.allow("do", "from");
        return Optional.of(new Edit.EndCusma(EditTerms.from(source)));
    }

    private Optional<Edit> findSetRate() {
        source.allow("do", "target", "rate", "origins", "from");
        LocalDate from = EditTerms.from(source);
        Optional<BigDecimal> rate = EditTerms.findRate(source);
        Set<Country> origins = source.has("origins") ? AddedMeasure.origins(source) : Set.of();
        Optional<String> target = findTarget();
        return rate.flatMap(value -> target.map(name -> new Edit.SetRate(name, value.doubleValue(), origins, from)));
    }

    private Optional<Edit> findSetScope() {
        source.allow("do", "target", "add", "remove", "from");
        LocalDate from = EditTerms.from(source);
        List<HsCode> added = source.has("add") ? source.listCodes("add") : List.of();
        List<HsCode> removed = source.has("remove") ? source.listCodes("remove") : List.of();
        added.stream().filter(removed::contains).forEach(code -> source.refuse("remove", "'" + code + "' is added too",
                "keep it in one of the two lists"));
        if (!source.has("add") && !source.has("remove")) {
            source.refuse("add", "is missing, and so is remove", "name the HS codes that come in or go out");
        }
        return findTarget().map(target -> new Edit.SetScope(target, added, removed, from));
    }

    private Optional<Edit> findQuota() {
        source.allow("do", "target", "rate", "over-quota-share", "from");
        LocalDate from = EditTerms.from(source);
        Optional<BigDecimal> rate = EditTerms.findRate(source);
        OptionalDouble share = EditTerms.findShare(source);
        Optional<String> target = findTarget();
        return rate.isEmpty() || share.isEmpty() ? Optional.empty()
                : target.map(name -> new Edit.Quota(name, rate.get().doubleValue(), share.getAsDouble(), from));
    }

    private Optional<Edit> findShift() {
        source.allow("do", "target", "days", "begins", "ends");
        Optional<String> target = findTarget();
        boolean dated = source.has("begins") || source.has("ends");
        if (source.has("days") == dated) {
            source.refuse("days", dated ? "stands beside a date" : "is missing",
                    "write either days, or the new dates as begins and ends");
            return Optional.empty();
        }
        if (source.has("days")) {
            Optional<Integer> days = source.findWhole("days");
            return days.flatMap(count -> target.map(name -> new Edit.Shift(name, count)));
        }
        Optional<LocalDate> begins = source.has("begins") ? source.findDay("begins") : Optional.empty();
        Optional<LocalDate> ends = source.has("ends") ? source.findDay("ends") : Optional.empty();
        EditTerms.refuseTurnedRound(source, "ends", begins, ends);
        return target.map(name -> new Edit.Redate(name, begins, ends));
    }

    private Optional<String> findTarget() {
        return source.findText("target").filter(target -> {
            if (!targets.contains(target)) {
                source.refuse("target", "'" + target + "' is no measure and no group of measures",
                        "use one such as " + NameList.of(Nearest.of(target, targets)));
            }
            return targets.contains(target);
        });
    }
}
