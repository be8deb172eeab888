package ca.briefpack.impact.draw;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.theory.Stroud;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The draws that a study is run at: the central one, the points of {@link Stroud}'s quadrature, and each parameter alone at its
 * low and at its high end.
 *
 * <p>A parameter is taken as triangular between its low and high with the central value as mode. Its mean is (low + central +
 * high) / 3 and its standard deviation sqrt((a² + b² + c² - ab - ac - bc) / 18); for a symmetric one that is the central value
 * and half the width over sqrt(6). No quadrature point leaves the range of its parameter.
 */
public final class DrawSet {
    private final List<Draw> draws;
    private final int points;

    private DrawSet(List<Draw> draws, int points) {
        this.draws = List.copyOf(draws);
        this.points = points;
    }

    /** @throws BriefpackException P014 if a parameter is missing, P013 if one is outside the limits of the model */
    public static DrawSet of(Map<String, Parameter> parameters) {
        Map<ModelParameter, Parameter> known = new EnumMap<>(ModelParameter.class);
        List<Problem> problems = new ArrayList<>();
        for (ModelParameter parameter : ModelParameter.values()) {
            Optional<Parameter> found = Optional.ofNullable(parameters.get(parameter.id()));
            found.ifPresent(p -> known.put(parameter, p));
            problemOf(parameter, found).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return around(known);
    }

    private static DrawSet around(Map<ModelParameter, Parameter> known) {
        Map<ModelParameter, Double> central = new EnumMap<>(ModelParameter.class);
        known.forEach((parameter, range) -> central.put(parameter, range.central()));
        Draw centre = new Draw("central", central);
        List<Draw> draws = new ArrayList<>(List.of(centre));
        draws.addAll(quadrature(known));
        int points = draws.size() - 1;
        known.forEach((parameter, range) -> {
            draws.add(centre.with(parameter.id() + "=low", parameter, range.low()));
            draws.add(centre.with(parameter.id() + "=high", parameter, range.high()));
        });
        return new DrawSet(draws, points);
    }

    private static List<Draw> quadrature(Map<ModelParameter, Parameter> known) {
        List<Draw> draws = new ArrayList<>();
        for (double[] point : Stroud.points(known.size())) {
            Map<ModelParameter, Double> values = new EnumMap<>(ModelParameter.class);
            known.forEach((parameter, range) -> values.put(parameter, at(range, point[parameter.ordinal()])));
            draws.add(new Draw("point-" + (draws.size() + 1), values));
        }
        return draws;
    }

    private static double at(Parameter range, double deviations) {
        double a = range.low();
        double b = range.high();
        double c = range.central();
        // the ends may not be passed, and rounding could take an infinite or a touching one past them
        double value = a == b ? c
                : (a + b + c) / 3 + deviations * Math.sqrt((a * a + b * b + c * c - a * b - a * c - b * c) / 18);
        return Math.min(b, Math.max(a, value));
    }

    private static Optional<Problem> problemOf(ModelParameter parameter, Optional<Parameter> found) {
        if (found.isEmpty()) {
            return Optional.of(new Problem(Code.P014, "parameters", "parameter '" + parameter.id() + "' is missing",
                    "add a row for it with low, central and high"));
        }
        Parameter p = found.get();
        if (parameter.allows(p.low()) && parameter.allows(p.high()) && Double.isFinite(p.high()) && Double.isFinite(p.low())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(Code.P013, p.row().where(), "parameter '" + p.id() + "' is " + p.low() + " to " + p.high(),
                "give a finite range within its limits, " + parameter.limits()));
    }

    /** The central draw alone. */
    public DrawSet central() {
        return new DrawSet(draws.subList(0, 1), 0);
    }

    /** All draws: the central one first, then the quadrature points, then the single changes. */
    public List<Draw> list() {
        return draws;
    }

    /** The number of quadrature points, which follow the central draw. */
    public int points() {
        return points;
    }

    /** The share of the quadrature points, by their place in {@link #list}, at which something holds. */
    public double shareOfPoints(IntPredicate holds) {
        return IntStream.rangeClosed(1, points).filter(holds).count() / (double) points;
    }

    public boolean isPoint(int draw) {
        return draw >= 1 && draw <= points;
    }

    /** The place in {@link #list} of the draw with this parameter alone at its low end; its high end follows. */
    public int lowOf(ModelParameter parameter) {
        return 1 + points + 2 * parameter.ordinal();
    }
}
