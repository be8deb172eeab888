package ca.briefpack.impact.rates;

import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rates read off a {@link RateSurface} a regime, for studies of so many draws that the law cannot be asked at each. Immutable,
 * and so
 * shared by threads.
 */
public final class InterpolatedRates {
    /** What rounding may leave between a surface and the law; more means that the law is not of that shape. */
    private static final double TOLERANCE = 1e-9;
    private final Map<Line, Integer> rowOf = new HashMap<>();
    private final Map<Regime, RateSurface> surfaces = new ConcurrentHashMap<>();
    private final Content vehicles;
    private final Content metal;

    private InterpolatedRates(List<Line> headings, Map<String, Parameter> parameters) {
        for (int h = 0; h < headings.size(); h++) {
            rowOf.put(headings.get(h), h);
        }
        this.vehicles = Content.of(parameters.get(ModelParameter.US_CONTENT_AUTOS.id()));
        this.metal = Content.of(parameters.get(ModelParameter.METAL_CONTENT.id()));
    }

    /** The two nodes of a content. */
    private record Content(double first, double second) {
        public static Content of(Parameter range) {
            double quarter = (range.high() - range.low()) / 4;
            return new Content(range.low() + quarter, range.high() - quarter);
        }

        double share(double value) {
            return first == second ? 0 : (value - first) / (second - first);
        }
    }

    /**
     * Surfaces through the law of each regime; empty if one of them misses the law at a draw of {@code checks}, for then the
     * law must be
     * asked at every draw.
     */
    public static Optional<InterpolatedRates> of(RateSource law, List<Line> headings, List<Regime> regimes,
            Map<String, Parameter> parameters, List<Draw> checks) {
        InterpolatedRates made = new InterpolatedRates(headings, parameters);
        RateSource read = made.of(headings);
        boolean isOfThisShape = regimes.stream().distinct().toList().parallelStream().allMatch(regime -> {
            made.surfaces.put(regime, new RateSurface(headings.size(), node -> law.of(regime, made.node(checks.get(0), node))));
            return checks.stream().allMatch(check -> distance(law.of(regime, check), read.of(regime, check)) <= TOLERANCE);
        });
        return isOfThisShape ? Optional.of(made) : Optional.empty();
    }

    private Draw node(Draw any, int node) {
        int corner = node % 4;
        return any.with("node", ModelParameter.CUSMA_SHIFT, RateSurface.SHIFTS[node / 4])
                .with("node", ModelParameter.US_CONTENT_AUTOS, corner / 2 == 0 ? vehicles.first : vehicles.second)
                .with("node-" + node, ModelParameter.METAL_CONTENT, corner % 2 == 0 ? metal.first : metal.second);
    }

    /** The largest gap between two tables of rates. */
    static double distance(RateMatrix a, RateMatrix b) {
        double most = 0;
        for (int h = 0; h < a.headings(); h++) {
            for (int country = 0; country < a.row(h).length; country++) {
                double one = a.row(h)[country];
                double other = b.row(h)[country];
                most = Math.max(most, one == other ? 0 : Math.abs(one - other));
            }
            most = Math.max(most, Math.abs(a.canadaAdditional(h) - b.canadaAdditional(h)));
            most = Math.max(most, Math.abs(a.canadaDutiableShare(h) - b.canadaDutiableShare(h)));
        }
        return most;
    }

    /** The rates of some of the headings. */
    public RateSource of(List<Line> headings) {
        int[] rows = headings.stream().mapToInt(rowOf::get).toArray();
        return (regime, draw) -> surfaces.get(regime).at(rows, new RateSurface.Place(draw.of(ModelParameter.CUSMA_SHIFT),
                vehicles.share(draw.of(ModelParameter.US_CONTENT_AUTOS)), metal.share(draw.of(ModelParameter.METAL_CONTENT))));
    }
}
