package ca.briefpack.weigh;

import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import java.util.Arrays;
import java.util.List;

/**
 * Options in order of their weighted net change in GDP, largest first, at every draw: how often a rank holds over the points of
 * the quadrature, and which parameter alone would change it. Options are known by their place in the matrix.
 */
public final class Ranking {
    private final DrawSet draws;
    private final int[][] ranks;

    /**
     * @param net    by option and draw
     * @param ranked places of the options that are ranked; the others have the rank 0
     */
    Ranking(double[][] net, int[] ranked, DrawSet draws) {
        this.draws = draws;
        double[][] own = Arrays.stream(ranked).mapToObj(option -> net[option]).toArray(double[][]::new);
        this.ranks = new int[draws.list().size()][net.length];
        for (int d = 0; d < ranks.length; d++) {
            int[] at = Ranks.at(own, d);
            for (int i = 0; i < ranked.length; i++) {
                ranks[d][ranked[i]] = at[i];
            }
        }
    }

    /** The rank at the central draw, from 1; the status quo is ranked with the others. */
    public int rank(int option) {
        return ranks[0][option];
    }

    /** The rank with this parameter alone at its low end. */
    public int atLow(int option, ModelParameter parameter) {
        return ranks[draws.lowOf(parameter)][option];
    }

    /** The rank with this parameter alone at its high end. */
    public int atHigh(int option, ModelParameter parameter) {
        return ranks[draws.lowOf(parameter) + 1][option];
    }

    /** The share of the points at which the option has the rank that it has at the central draw. */
    public double holds(int option) {
        return draws.shareOfPoints(d -> ranks[d][option] == rank(option));
    }

    /** The share of the points at which all options stand in the order that they have at the central draw. */
    public double orderHolds() {
        return draws.shareOfPoints(d -> Arrays.equals(ranks[d], ranks[0]));
    }

    /** The parameters whose low or high value alone gives the option another rank than the central draw does. */
    public List<ModelParameter> flips(int option) {
        return Arrays.stream(ModelParameter.values()).filter(parameter -> atLow(option, parameter) != rank(option)
                || atHigh(option, parameter) != rank(option)).toList();
    }
}
