package ca.briefpack.theory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * The change in real income under an option against the state of calibration, by part and province, in the economy's money a
 * year; a gain is positive. GDP stands beside it and is no part of it.
 *
 * @param parts   by part, by province
 * @param gdp     by province: exports, home producers and dearer inputs where hands are idle; 0 by construction where all work
 */
public record RealIncome(Map<Part, double[]> parts, double[] gdp) {
    /** What adds up to real income. */
    public enum Part {
        /** What producers gain by sales abroad. */
        EXPORTS,
        /** What producers gain by sales at home. */
        HOME,
        /** What final users gain by prices. */
        USERS,
        /** What inputs that get dearer cost the sellers. */
        INPUTS,
        /** Duties collected, shared per head. */
        REVENUE,
        /** Grants less what finances them. */
        SUPPORT
    }

    /** Real income by province: the sum of its parts. */
    public double[] byProvince() {
        double[] sum = new double[gdp.length];
        parts.values().forEach(part -> Arrays.setAll(sum, p -> sum[p] + part[p]));
        return sum;
    }

    /** A part over all provinces. */
    public double national(Part part) {
        return Arrays.stream(parts.get(part)).sum();
    }

    /** This option against another one solved from the same state: part by part. */
    public RealIncome less(RealIncome other) {
        Map<Part, double[]> differences = new EnumMap<>(Part.class);
        parts.forEach((part, values) -> differences.put(part, minus(values, other.parts.get(part))));
        return new RealIncome(differences, minus(gdp, other.gdp));
    }

    private static double[] minus(double[] values, double[] others) {
        double[] difference = values.clone();
        Arrays.setAll(difference, p -> values[p] - others[p]);
        return difference;
    }
}
