package ca.briefpack.run;

import ca.briefpack.brief.Supposition;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Law;
import ca.briefpack.model.Lineage;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Text;
import ca.briefpack.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rates that a run supposes, against the law: what is wrong with them, the edits they are, and the words that mark the
 * edition.
 */
final class WhatIf {
    private static final String OPTION = "--set";
    private final Law law;
    private final LocalDate asOf;
    private final List<RateSetting> settings;

    WhatIf(Law law, RunConfig config) {
        this.law = law;
        this.asOf = config.asOf();
        this.settings = config.whatIf();
    }

    boolean isAny() {
        return !settings.isEmpty();
    }

    /** One problem for each rate that names no measure, or one on which it would change nothing. */
    List<Problem> problems() {
        Set<String> known = new TreeSet<>();
        law.measures().forEach(measure -> known.addAll(List.of(measure.id(), measure.legal().group())));
        List<Problem> problems = new ArrayList<>();
        for (RateSetting setting : settings) {
            if (!known.contains(setting.target())) {
                problems.add(new Vocabulary("a measure or a group of measures", known).refusal(OPTION, setting.target()));
            } else if (inForce(setting).isEmpty()) {
                problems.add(new Problem(Code.P001, OPTION, "'" + setting.target() + "' is not in force on " + asOf + " ("
                        + days(setting) + ")",
                        "set the rate of a measure in force, or choose another --as-of"));
            } else if (inForce(setting).stream().allMatch(measure -> measure.duty().basis() == Basis.PROHIBITION)) {
                problems.add(new Problem(Code.P001, OPTION, "'" + setting.target() + "' is an import ban, which has no rate",
                        "write a scenario that repeals it"));
            }
        }
        return problems;
    }

    private String days(RateSetting setting) {
        return targets(setting).stream().map(TariffMeasure::inForce)
                .map(days -> days.from() + " to " + (days.isOpen() ? "further notice" : days.to())).sorted().distinct()
                .collect(Collectors.joining(", "));
    }

    /** The edits of the status quo. */
    Scenario scenario() {
        List<Edit> edits = settings.stream().map(s -> (Edit) new Edit.SetRate(s.target(), s.rateFraction(), asOf)).toList();
        return new Scenario("what-if", new Text("What if", "Hypothèse"), new Text("Rates set for one run.",
                "Taux fixés pour une seule exécution."),
                edits, List.of(), new SourceRow("--set", 1, List.of()));
    }

    /** What every page says of the edition. */
    List<Supposition> suppositions() {
        return settings.stream().map(this::supposition).toList();
    }

    private Supposition supposition(RateSetting setting) {
        List<TariffMeasure> measures = inForce(setting);
        String id = "what-if." + setting.target().toLowerCase(Locale.ROOT);
        Lineage lineage = new Lineage("observed", measures.stream().map(TariffMeasure::row).toList(), List.of());
        Text title = measures.size() == 1 ? measures.get(0).title() : Text.same(setting.target());
        return new Supposition(setting.target(), title, was(measures, id, lineage),
                Figure.of(id + ".rate", Estimate.exact(setting.rateFraction(), Unit.FRACTION), lineage));
    }

    /** The rate of the law, if it is one. */
    private static Figure was(List<TariffMeasure> measures, String id, Lineage lineage) {
        boolean byTable = measures.stream().anyMatch(m -> m.duty().basis() == Basis.COMPANY || m.duty().basis() == Basis.ITEM);
        double[] rates = measures.stream().mapToDouble(m -> m.duty().rateFraction()).distinct().toArray();
        return byTable || rates.length != 1 ? Figure.missing(id + ".law", Unit.FRACTION, Reason.NOT_APPLICABLE, lineage)
                : Figure.of(id + ".law", Estimate.exact(rates[0], Unit.FRACTION), lineage);
    }

    private List<TariffMeasure> inForce(RateSetting setting) {
        return targets(setting).stream().filter(measure -> measure.inForce().contains(asOf)).toList();
    }

    private List<TariffMeasure> targets(RateSetting setting) {
        return law.measures().stream().filter(measure -> measure.id().equals(setting.target())
                || measure.legal().group().equals(setting.target())).toList();
    }
}
