package ca.briefpack.tariff.rate;

import java.util.List;
import java.util.Map;

/**
 * How far a rate may lie from what is printed, and how the lines beneath it differ.
 *
 * @param low        the rate if the shares that meet conditions of use lie where they make it least
 * @param high       the rate if they lie where they make it most
 * @param hinges     conditions of use on which measures in force fall on the goods, or leave them be
 * @param least      additional duty on the line that pays least, of its goods that are not banned
 * @param most       additional duty on the line that pays most
 * @param listed     share of the goods within the scope of each measure, exempt or not, by id of measure
 */
public record Spread(double low, double high, List<Hinge> hinges, double least, double most, Map<String, Double> listed) {
    public Spread {
        hinges = List.copyOf(hinges);
        listed = Map.copyOf(listed);
    }

    /** A measure that falls on goods that meet a condition, by id; where they are not included, one that leaves them be. */
    public record Hinge(String measure, String condition, boolean included) {
    }

    /** A rate that is the same whatever goods are meant. */
    public static Spread none(double rate) {
        return new Spread(rate, rate, List.of(), rate, rate, Map.of());
    }
}
