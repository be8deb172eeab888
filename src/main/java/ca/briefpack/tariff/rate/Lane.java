package ca.briefpack.tariff.rate;

import ca.briefpack.model.Country;
import ca.briefpack.model.TariffMeasure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A direction of trade: goods of one country imported into another. */
public record Lane(Country from, Country into) {
    /** Goods of Canada imported into the United States. */
    public static final Lane CANADA_TO_US = new Lane(Country.CA, Country.US);
    /** Goods of Canada imported into China. */
    public static final Lane CANADA_TO_CHINA = new Lane(Country.CA, Country.CN);
    /** Goods of the United States imported into Canada. */
    public static final Lane US_TO_CANADA = new Lane(Country.US, Country.CA);
    private static final Map<Country, List<Lane>> INTO = new EnumMap<>(Map.of(
            Country.US,
            Arrays.stream(Country.partners()).filter(country -> country != Country.US).map(from -> new Lane(from, Country.US))
                    .toList(),
            Country.CA, List.of(US_TO_CANADA, new Lane(Country.CN, Country.CA), new Lane(Country.OTHER, Country.CA)), Country.CN,
            List.of(CANADA_TO_CHINA)));
    private static final Set<Country> CUSMA_PARTIES = Set.of(Country.CA, Country.US, Country.MX);

    public Lane {
        if (from == into) {
            throw new IllegalArgumentException("a lane joins two countries, got " + from + " twice");
        }
    }

    /**
     * The lanes into a country whose rates are told apart: every supplier of the United States, those of Canada that its imports
     * show, Canada in China.
     */
    public static List<Lane> into(Country importer) {
        return INTO.getOrDefault(importer, List.of());
    }

    /** All of these. */
    public static List<Lane> all() {
        return INTO.values().stream().flatMap(List::stream).toList();
    }

    /** The lanes of Canada: what it sells to the United States and China, and what it taxes of theirs and of others. */
    public static List<Lane> ofCanada() {
        return Stream.concat(Stream.of(CANADA_TO_US, CANADA_TO_CHINA), into(Country.CA).stream()).toList();
    }

    /** True if both ends are parties to CUSMA, so that goods can claim its preference at all. */
    public boolean isWithinCusma() {
        return CUSMA_PARTIES.contains(from) && CUSMA_PARTIES.contains(into);
    }

    /** True if a measure falls on goods of this lane. */
    public boolean isUnder(TariffMeasure measure) {
        return measure.border().imposedBy() == into && measure.border().covers(from);
    }

    /** {@code CA->US}. */
    @Override
    public String toString() {
        return from + "->" + into;
    }
}
