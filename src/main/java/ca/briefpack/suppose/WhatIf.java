package ca.briefpack.suppose;

import ca.briefpack.content.Supposition;
import ca.briefpack.model.Law;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of the law that a run supposes: what is wrong with them, the edits they are, and the words that mark the edition.
 */
public final class WhatIf {
    private static final String OPTION = "--set";
    private final Law law;
    private final List<Scenario> scenarios;
    private final LocalDate asOf;
    private final List<EditSetting> settings;

    /** @param scenarios all that the data holds */
    public WhatIf(Law law, List<Scenario> scenarios, LocalDate asOf, List<EditSetting> settings) {
        this.law = law;
        this.scenarios = scenarios;
        this.asOf = asOf;
        this.settings = settings;
    }

    /** One problem for each change that names no measure or scenario, or one on which it would change nothing. */
    public List<Problem> problems() {
        return settings.stream().flatMap(setting -> findProblem(setting).stream()).toList();
    }

    private Optional<Problem> findProblem(EditSetting setting) {
        if (setting.change() instanceof EditSetting.OfScenario) {
            Set<String> ids = scenarios.stream().map(Scenario::id).collect(Collectors.toCollection(TreeSet::new));
            return Optional.of(new Vocabulary("a scenario", ids).refusal(OPTION, setting.change().words()))
                    .filter(unknown -> !ids.contains(setting.change().words()));
        }
        return setting.isOnMeasures() ? findProblemOfMeasure(setting) : Optional.empty();
    }

    private Optional<Problem> findProblemOfMeasure(EditSetting setting) {
        Set<String> known = new TreeSet<>();
        law.measures().forEach(measure -> known.addAll(List.of(measure.id(), measure.legal().group())));
        boolean moves = setting.change() instanceof EditSetting.Shift;
        if (!known.contains(setting.target())) {
            return Optional.of(new Vocabulary("a measure or a group of measures", known).refusal(OPTION, setting.target()));
        } else if (!moves && inForce(setting).isEmpty()) {
            return Optional.of(new Problem(Code.P001, OPTION, "'" + setting.target() + "' is not in force on " + asOf + " ("
                    + days(setting) + ")", "change a measure in force, or choose another --as-of"));
        } else if (setting.change() instanceof EditSetting.Rate && inForce(setting).stream().allMatch(WhatIf::isBan)) {
            return Optional.of(new Problem(Code.P001, OPTION, "'" + setting.target() + "' is an import ban, which has no rate",
                    "repeal it: " + setting.target() + "=repeal"));
        } else if (setting.change() instanceof EditSetting.Quota && rates(setting).length != 1) {
            return Optional
                    .of(new Problem(Code.P001, OPTION, "'" + setting.target() + "' has no single rate that a quota could keep",
                            "name one measure, or write a scenario"));
        }
        return Optional.empty();
    }

    private static boolean isBan(TariffMeasure measure) {
        return measure.duty().basis() == Basis.PROHIBITION;
    }

    private String days(EditSetting setting) {
        return targets(setting).stream().map(TariffMeasure::inForce)
                .map(days -> days.from() + " to " + (days.isOpen() ? "further notice" : days.to())).sorted().distinct()
                .collect(Collectors.joining(", "));
    }

    /** The edits of the status quo, if any are supposed. */
    public Optional<Scenario> findScenario() {
        List<Edit> edits = settings.stream().flatMap(this::edits).toList();
        return Optional.of(new Scenario("what-if", new Text("What if", "Hypothèse"), new Text("Changes set for one run.",
                "Modifications fixées pour une seule exécution."),
                edits, List.of(), new SourceRow(OPTION, 1, List.of()))).filter(scenario -> !settings.isEmpty());
    }

    private Stream<Edit> edits(EditSetting setting) {
        if (setting.change() instanceof EditSetting.OfScenario named) {
            return scenarios.stream().filter(scenario -> scenario.id().equals(named.id()))
                    .flatMap(scenario -> scenario.edits().stream());
        }
        return Stream.of(setting.edit(asOf, setting.change() instanceof EditSetting.Quota ? rates(setting)[0] : 0));
    }

    /** What every page says of the edition. */
    public List<Supposition> suppositions() {
        return settings.stream().map(this::supposition).toList();
    }

    private Supposition supposition(EditSetting setting) {
        List<TariffMeasure> measures = inForce(setting);
        String id = "what-if." + setting.target().toLowerCase(Locale.ROOT);
        Lineage lineage = new Lineage("observed", measures.stream().map(TariffMeasure::row).toList(), List.of());
        Text title = scenarios.stream()
                .filter(scenario -> setting.change() instanceof EditSetting.OfScenario named && scenario.id().equals(named.id()))
                .map(Scenario::name).findFirst()
                .orElse(measures.size() == 1 ? measures.get(0).title() : Text.same(setting.target()));
        return new Supposition(setting.target(), title, setting.change().kind(), setting.change().words(),
                was(measures, id, lineage),
                amount(setting.change(), id, lineage));
    }

    private static Figure amount(EditSetting.Change change, String id, Lineage lineage) {
        if (change instanceof EditSetting.Rate rate) {
            return Figure.of(id + ".rate", Estimate.exact(rate.fraction(), Unit.FRACTION), lineage);
        }
        return change instanceof EditSetting.Quota quota
                ? Figure.of(id + ".over-quota", Estimate.exact(quota.overQuotaShare(), Unit.FRACTION), lineage)
                : Figure.missing(id + ".rate", Unit.FRACTION, Reason.NOT_APPLICABLE, lineage);
    }

    /** The rate of the law, if it is one. */
    private Figure was(List<TariffMeasure> measures, String id, Lineage lineage) {
        double[] rates = rates(measures);
        return rates.length != 1 ? Figure.missing(id + ".law", Unit.FRACTION, Reason.NOT_APPLICABLE, lineage)
                : Figure.of(id + ".law", Estimate.exact(rates[0], Unit.FRACTION), lineage);
    }

    private double[] rates(EditSetting setting) {
        return rates(inForce(setting));
    }

    /** The different rates of measures; none if one of them has a table of rates. */
    private static double[] rates(List<TariffMeasure> measures) {
        boolean byTable = measures.stream().anyMatch(m -> m.duty().basis() == Basis.COMPANY || m.duty().basis() == Basis.ITEM);
        return byTable ? new double[0] : measures.stream().mapToDouble(m -> m.duty().rateFraction()).distinct().toArray();
    }

    private List<TariffMeasure> inForce(EditSetting setting) {
        return targets(setting).stream().filter(measure -> measure.inForce().contains(asOf)).toList();
    }

    private List<TariffMeasure> targets(EditSetting setting) {
        return law.measures().stream().filter(measure -> measure.id().equals(setting.target())
                || measure.legal().group().equals(setting.target())).toList();
    }
}
