package ca.briefpack.impact.rates;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a study compares and how: the baseline, the status quo, other scenarios, and the years its data are of.
 *
 * @param scenarios   the scenarios beside baseline and status quo
 * @param answered    options with an answer to them, and
 * @param packages    options together: of these real income alone is worked out, of packages at the central draw; those that are
 *                    worked out at every draw stand with the answered
 * @param multipliers with or without household spending
 * @param marketYear  the year of the United States' market shares, taken to be under the baseline's law
 * @param exportsYear the year of the provinces' exports
 */
public record StudyPlan(Regime baseline, Regime statusQuo, List<Regime> scenarios, List<Regime> answered,
        List<Regime> packages, Calibration calibration, Multiplier.Type multipliers, int marketYear, int exportsYear) {

    /** How exports observed under the rates of their year are brought back to the baseline. */
    public enum Calibration {
        /** Divide by the model's own ratio, averaged over the twelve months of the year at the rates of the 15th. */
        BY_MONTH,
        /** Take them as if made under the baseline. Counts the measures of the year twice; to compare only. */
        NAIVE
    }

    public StudyPlan {
        scenarios = List.copyOf(scenarios);
        answered = List.copyOf(answered);
        packages = List.copyOf(packages);
        Set<String> ids = scenarios.stream().map(Regime::scenario).collect(Collectors.toSet());
        ids.add(baseline.scenario());
        ids.add(statusQuo.scenario());
        if (ids.size() != scenarios.size() + 2) {
            throw new IllegalArgumentException("every scenario of a study needs an id of its own, got " + ids + " for "
                    + (scenarios.size() + 2));
        }
    }

    /**
     * The usual plan: calibrated by month, without household spending, latest years held. A scenario is looked at on
     * {@link Scenario#seenOn} of the as-of date.
     */
    public static StudyPlan of(Evidence evidence, LocalDate baseline, LocalDate asOf) {
        List<Regime> scenarios = evidence.scenarios().stream()
                .filter(s -> !s.id().equals(Scenario.BASELINE) && !s.id().equals(Scenario.STATUS_QUO))
                .map(s -> new Regime(s.id(), s.seenOn(asOf)))
                .toList();
        Trade trade = evidence.trade();
        return new StudyPlan(new Regime(Scenario.BASELINE, baseline), new Regime(Scenario.STATUS_QUO, asOf), scenarios,
                List.of(), List.of(), Calibration.BY_MONTH, Multiplier.Type.TYPE_I,
                trade.usImports().stream().mapToInt(Trade.PartnerImports::year).max().orElse(baseline.getYear() - 1),
                trade.exportsToUs().stream().mapToInt(Trade.Export::year).max().orElse(baseline.getYear()));
    }

    public StudyPlan with(Calibration other) {
        return new StudyPlan(baseline, statusQuo, scenarios, answered, packages, other, multipliers, marketYear, exportsYear);
    }

    public StudyPlan with(Multiplier.Type other) {
        return new StudyPlan(baseline, statusQuo, scenarios, answered, packages, calibration, other, marketYear, exportsYear);
    }

    /** The same with options answered, and options together. */
    public StudyPlan with(List<Regime> ofAnswered, List<Regime> ofPackages) {
        return new StudyPlan(baseline, statusQuo, scenarios, ofAnswered, ofPackages, calibration, multipliers, marketYear,
                exportsYear);
    }

    /** Those of {@link #regimes}, then options answered: at the points of the quadrature too. */
    public List<Regime> weighed() {
        return Stream.concat(regimes().stream(), answered.stream()).toList();
    }

    /** Those of {@link #weighed}, then options together: at the central draw. */
    public List<Regime> all() {
        return Stream.concat(weighed().stream(), packages.stream()).toList();
    }

    /** Baseline, status quo and the others, in this order. */
    public List<Regime> regimes() {
        List<Regime> all = new ArrayList<>(List.of(baseline, statusQuo));
        all.addAll(scenarios);
        return all;
    }

    /** The law of the year that the exports were made in, as it was, whatever the status quo supposes: one regime a month. */
    public List<Regime> calibrationRegimes() {
        if (calibration == Calibration.NAIVE) {
            return List.of(baseline);
        }
        List<Regime> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(new Regime(Regime.ENACTED, LocalDate.of(exportsYear, month, 15)));
        }
        return months;
    }

    /** The surfaces of every law that the plan looks at: see {@link InterpolatedRates#of}. */
    public Optional<InterpolatedRates> surfaces(RateSource law, List<Line> lines, Map<String, Parameter> parameters,
            List<Draw> checks) {
        List<Regime> all = new ArrayList<>(weighed());
        all.addAll(calibrationRegimes());
        return InterpolatedRates.of(law, lines, all, parameters, checks);
    }

    /** The same rates read off surfaces; asked as before if a check shows that they are of another shape. */
    public RateSource read(RateSource law, ExportBook exports, Map<String, Parameter> parameters, Draw check) {
        return surfaces(law, exports.ratedLines(), parameters, List.of(check)).map(s -> s.of(exports.ratedLines())).orElse(law);
    }
}
