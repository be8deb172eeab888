package ca.briefpack.tariff.rate;

import ca.briefpack.model.Country;
import java.util.Set;

/** A direction of trade: goods of one country imported into another. */
public record Lane(Country from, Country into) {
    /** Goods of Canada imported into the United States. */
    public static final Lane CANADA_TO_US = new Lane(Country.CA, Country.US);
    private static final Set<Country> CUSMA_PARTIES = Set.of(Country.CA, Country.US, Country.MX);

    public Lane {
        if (from == into) {
            throw new IllegalArgumentException("a lane joins two countries, got " + from + " twice");
        }
    }

    /** True if both ends are parties to CUSMA, so that goods can claim its preference at all. */
    public boolean isWithinCusma() {
        return CUSMA_PARTIES.contains(from) && CUSMA_PARTIES.contains(into);
    }

    /** {@code CA->US}. */
    @Override
    public String toString() {
        return from + "->" + into;
    }
}
