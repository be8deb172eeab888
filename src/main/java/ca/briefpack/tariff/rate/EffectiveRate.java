package ca.briefpack.tariff.rate;

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
 * <p>{@code sum(weight x rate) / sum(weight)}. A product that pays nothing, or has no rate, stays in the denominator. A basket
 * worth nothing has no rate, which is not a rate of zero: ask {@link #hasBase} first.
 */
public final class EffectiveRate {
    /** Shares that add up to 1 but for this much rounding count as 1. */
    private static final double ROUNDING = 1e-9;
    private final double value;
    private final Map<Authority, Double> byAuthority;
    private final double ratedShare;
    private final double prohibitedShare;
    private final ColumnOneRate columnOne;

    private EffectiveRate(double value, Map<Authority, Double> byAuthority, double ratedShare, double prohibitedShare,
            ColumnOneRate columnOne) {
        this.value = value;
        this.byAuthority = Collections.unmodifiableMap(byAuthority);
        this.ratedShare = ratedShare;
        this.prohibitedShare = prohibitedShare;
        this.columnOne = columnOne;
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
        double ordinary = 0;
        double computed = 0;
        for (Map.Entry<HsCode, Double> product : sorted.entrySet()) {
            Optional<Rate> rate = rates.apply(product.getKey());
            if (rate.isPresent() && value > 0) {
                double share = product.getValue() / value;
                rated += share;
                prohibited += share * rate.get().prohibitedShare();
                ordinary += share * rate.get().columnOne().fraction();
                computed += share * rate.get().columnOne().computedShare();
                rate.get().contributions().forEach(c -> parts.merge(c.authority(), share * c.rateFraction(), Double::sum));
            }
        }
        double ofRated = rated > 0 ? Math.min(1, computed / rated) : 0;
        return new EffectiveRate(value, parts, rated, prohibited,
                new ColumnOneRate(ordinary, ofRated > 1 - ROUNDING ? 1 : ofRated));
    }

    private static double weight(Map.Entry<HsCode, Double> product) {
        if (!(product.getValue() >= 0)) {
            throw new IllegalArgumentException("weight " + product.getValue() + " of " + product.getKey()
                    + " must not be negative");
        }
        return product.getValue();
    }

    /** True if the basket is worth anything that a rate can fall on. */
    public boolean hasBase() {
        return value > 0;
    }

    /** The sum of the parts, in the order of {@link Authority}. */
    public double totalFraction() {
        double total = 0;
        for (double part : byAuthority.values()) {
            total += part;
        }
        return total;
    }

    /**
     * The ordinary duty on the basket as far as it is computed, which is in no part; of what has a rate, the share of which it
     * is.
     */
    public ColumnOneRate columnOne() {
        return columnOne;
    }

    /** The additional and the ordinary duty together, the latter as far as it is computed. */
    public double withColumnOne() {
        return totalFraction() + columnOne.fraction();
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
