package ca.briefpack.tariff;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The effective tariff rate of a basket: duty over value, split by authority so that the parts add up to the total.
 *
 * <p>{@code sum(weight x rate) / sum(weight)}. A product that pays nothing, or has no rate, stays in the denominator.
 */
public final class EffectiveRate {
    private final Map<Authority, Double> byAuthority;
    private final double ratedShare;
    private final double prohibitedShare;

    private EffectiveRate(Map<Authority, Double> byAuthority, double ratedShare, double prohibitedShare) {
        this.byAuthority = Collections.unmodifiableMap(byAuthority);
        this.ratedShare = ratedShare;
        this.prohibitedShare = prohibitedShare;
    }

    /** The rate of a basket whose products are headings of the schedule. */
    public static EffectiveRate of(Map<HsCode, Double> weights, RateSchedule schedule) {
        return of(weights, schedule::findRate);
    }

    /** @throws IllegalArgumentException if a weight is negative or not a number */
    public static EffectiveRate of(Map<HsCode, Double> weights, Function<HsCode, Optional<Rate>> rates) {
        TreeMap<HsCode, Double> sorted = new TreeMap<>(weights);
        double value = sorted.entrySet().stream().mapToDouble(EffectiveRate::weight).sum();
        EnumMap<Authority, Double> parts = new EnumMap<>(Authority.class);
        double rated = 0;
        double prohibited = 0;
        for (Map.Entry<HsCode, Double> product : sorted.entrySet()) {
            Optional<Rate> rate = rates.apply(product.getKey());
            if (rate.isPresent() && value > 0) {
                double share = product.getValue() / value;
                rated += share;
                prohibited += share * rate.get().prohibitedShare();
                rate.get().contributions().forEach(c -> parts.merge(c.authority(), share * c.rateFraction(), Double::sum));
            }
        }
        return new EffectiveRate(parts, rated, prohibited);
    }

    private static double weight(Map.Entry<HsCode, Double> product) {
        if (!(product.getValue() >= 0)) {
            throw new IllegalArgumentException("weight " + product.getValue() + " of " + product.getKey()
                    + " must not be negative");
        }
        return product.getValue();
    }

    /** The sum of the parts, in the order of {@link Authority}. */
    public double totalFraction() {
        double total = 0;
        for (double part : byAuthority.values()) {
            total += part;
        }
        return total;
    }

    /** The part of each authority that levies anything, in points of the total. */
    public Map<Authority, Double> byAuthority() {
        return byAuthority;
    }

    public double fraction(Authority authority) {
        return byAuthority.getOrDefault(authority, 0.0);
    }

    /** The share of the basket's value that has a rate, zero or not. */
    public double ratedShare() {
        return ratedShare;
    }

    /** The share of the basket's value that may not be imported. */
    public double prohibitedShare() {
        return prohibitedShare;
    }
}
