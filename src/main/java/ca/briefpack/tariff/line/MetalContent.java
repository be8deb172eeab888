package ca.briefpack.tariff.line;

import ca.briefpack.model.TariffLine.Metal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What share of the value of goods each metal is, as far as it is held. */
public record MetalContent(Map<Metal, Double> shares) {
    static final MetalContent NOT_HELD = new MetalContent(Map.of());

    public MetalContent {
        shares = Map.copyOf(shares);
    }

    /** The share of some metals together, of all if none is named; empty if no content is held. */
    public OptionalDouble share(Set<Metal> of) {
        if (shares.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (Metal metal : Metal.values()) {
            sum += of.isEmpty() || of.contains(metal) ? shares.getOrDefault(metal, 0.0) : 0;
        }
        return OptionalDouble.of(Math.min(1, sum));
    }
}
