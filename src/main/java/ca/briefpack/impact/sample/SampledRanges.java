package ca.briefpack.impact.sample;

import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.sum.IndicatorValues;
import ca.briefpack.impact.sum.Sums;
import ca.briefpack.model.Sampling;
import ca.briefpack.theory.Percentiles;
import ca.briefpack.theory.Sobol;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What random draws leave once they are gone: the percentiles of every cell, and what part of the variance each parameter
 * makes.
 */
public final class SampledRanges {
    private final Sampling sampling;
    private final Map<Spot, Percentiles> ranges = new ConcurrentHashMap<>();
    private final Map<Spot, Map<ModelParameter, Sobol>> shares = new HashMap<>();

    /** A cell by places in their orders. */
    public record Spot(Indicator indicator, int scenario, int place, int sector) {
    }

    SampledRanges(Sampling sampling) {
        this.sampling = sampling;
    }

    public Sampling sampling() {
        return sampling;
    }

    /** Takes the percentiles of every indicator, scenario and place of a sector. */
    void enter(IndicatorValues series, int scenarios, int sector) {
        int places = Sums.CANADA + 1;
        IntStream.range(0, scenarios * places).parallel().forEach(i -> {
            for (Indicator indicator : Indicator.values()) {
                Spot spot = new Spot(indicator, i / places, i % places, sector);
                series.of(indicator, spot.scenario, spot.place, sector, sampling.draws())
                        .ifPresent(values -> ranges.put(spot, Percentiles.of(values)));
            }
        });
    }

    void enter(Spot spot, Map<ModelParameter, Sobol> ofSpot) {
        shares.put(spot, Map.copyOf(ofSpot));
    }

    public Optional<Percentiles> range(Spot spot) {
        return Optional.ofNullable(ranges.get(spot));
    }

    public Optional<Sobol> share(Spot spot, ModelParameter parameter) {
        return Optional.ofNullable(shares.getOrDefault(spot, Map.of()).get(parameter));
    }
}
