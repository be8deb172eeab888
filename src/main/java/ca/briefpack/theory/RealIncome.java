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
 * @param goods   what became of each good's markets
 */
public record RealIncome(Map<Part, double[]> parts, double[] gdp, GoodOutcome[] goods) {
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

    /**
     * What became of a good's markets: ratios to the state of calibration.
     *
     * @param priceIndex what users pay
     * @param inputCost  what a unit of output costs its makers in inputs
     * @param home       price and quantity of home producers at home
     * @param abroad     theirs in each market abroad
     */
    public record GoodOutcome(double priceIndex, double inputCost, Sale home, Sale[] abroad) {
    }

    /** Price that producers get and quantity that they sell. */
    public record Sale(double price, double quantity) {
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

    /** This option against another one solved from the same state: part by part, the outcomes of markets are this one's. */
    public RealIncome less(RealIncome other) {
        Map<Part, double[]> differences = new EnumMap<>(Part.class);
        parts.forEach((part, values) -> differences.put(part, minus(values, other.parts.get(part))));
        return new RealIncome(differences, minus(gdp, other.gdp), goods);
    }

    private static double[] minus(double[] values, double[] others) {
        double[] difference = values.clone();
        Arrays.setAll(difference, p -> values[p] - others[p]);
        return difference;
    }
}
