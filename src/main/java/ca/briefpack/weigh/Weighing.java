package ca.briefpack.weigh;

import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.model.Province;
import ca.briefpack.model.Weighting;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Options against each other: what each brings the nation and its losers, where it stands among them, how often that holds over
 * the points of the quadrature, and which parameters would change it. Options are known by their place in the matrix.
 */
public final class Weighing {
    /** The smallest change that counts as a gain or a loss: a hundred-thousandth of the province's GDP. */
    public static final double LEAST_SHARE_OF_GDP = 1e-5;
    private final OptionMatrix matrix;
    private final ProvinceSizes sizes;
    private final DrawSet draws;
    private final Ledger[][] ledgers;
    private final int[] ranked;
    private final Map<Weighting, Ranking> rankings = new EnumMap<>(Weighting.class);

    /** All options ranked against each other. */
    public Weighing(OptionMatrix matrix, ProvinceSizes sizes, DrawSet draws) {
        this(matrix, sizes, draws, option -> true);
    }

    /** @param isRanked which options stand against each other and the status quo, by their id; of the others no rank is asked */
    public Weighing(OptionMatrix matrix, ProvinceSizes sizes, DrawSet draws, Predicate<String> isRanked) {
        this.matrix = matrix;
        this.sizes = sizes;
        this.draws = draws;
        double[] least = Arrays.stream(sizes.gdp()).map(gdp -> gdp * LEAST_SHARE_OF_GDP).toArray();
        int options = matrix.options().size();
        this.ledgers = new Ledger[options][matrix.draws()];
        for (int o = 0; o < options; o++) {
            for (int d = 0; d < matrix.draws(); d++) {
                ledgers[o][d] = new Ledger(matrix.at(o, d), least);
            }
        }
        this.ranked = IntStream.range(0, options).filter(o -> o == options - 1 || isRanked.test(matrix.options().get(o)))
                .toArray();
        for (Weighting weighting : Weighting.values()) {
            rankings.put(weighting,
                    new Ranking(IntStream.range(0, options).mapToObj(o -> mean(o, weighting)).toArray(double[][]::new), ranked,
                            draws));
        }
    }

    /** The option's place in the matrix. @throws IllegalArgumentException if it was not weighed */
    public int indexOf(String option) {
        int index = matrix.options().indexOf(option);
        if (index < 0) {
            throw new IllegalArgumentException("option '" + option + "' was not weighed; there are " + matrix.options());
        }
        return index;
    }

    /** What the option brings at the central draw. */
    public Ledger central(int option) {
        return ledgers[option][0];
    }

    /** The national net change at every draw, in dollars: of the provinces, and what is known of other places. */
    public double[] net(int option) {
        return withRest(option, each(option, Ledger::net));
    }

    private double[] withRest(int option, double[] sums) {
        Arrays.setAll(sums, d -> sums[d] + matrix.rest(option, d));
        return sums;
    }

    /**
     * The mean change of provinces at every draw, as a fraction of GDP: with a weight w of a dollar, sum w x / sum w GDP. By GDP
     * it is the national net over the GDP of the provinces, by population what a person lives with, with equal weights that of a
     * province.
     */
    public double[] mean(int option, Weighting weighting) {
        double[] weight = sizes.weights(weighting);
        double whole = sizes.whole(weighting);
        double[] sums = each(option, ledger -> ledger.net(weight));
        double[] all = weighting == Weighting.GDP ? withRest(option, sums) : sums;
        return Arrays.stream(all).map(sum -> sum / whole).toArray();
    }

    /** Where the options that are ranked stand by their mean change. */
    public Ranking ranking(Weighting weighting) {
        return rankings.get(weighting);
    }

    /** What all gainers gain, at every draw, in dollars. */
    public double[] gains(int option) {
        return each(option, Ledger::gains);
    }

    /** What would make every loser whole, at every draw, in dollars. */
    public double[] compensation(int option) {
        return each(option, Ledger::compensation);
    }

    /** The index of conflict at every draw. */
    public double[] conflict(int option, Weighting weighting) {
        double[] weight = sizes.weights(weighting);
        return each(option, ledger -> ledger.conflict(weight));
    }

    private double[] each(int option, ToDoubleFunction<Ledger> value) {
        return Arrays.stream(ledgers[option]).mapToDouble(value).toArray();
    }

    /** The provinces that gain at the central draw, largest gain in dollars first. */
    public List<Province> winners(int option) {
        return central(option).winners().stream().map(matrix.provinces()::get).toList();
    }

    /** The provinces that lose at the central draw, largest loss in dollars first. */
    public List<Province> losers(int option) {
        return central(option).losers().stream().map(matrix.provinces()::get).toList();
    }

    /** The province that loses most for its size at the central draw. */
    public Optional<Province> worstHit(int option) {
        return central(option).worstHit(sizes.gdp()).stream().mapToObj(matrix.provinces()::get).findFirst();
    }

    /** True if none of the options ranked, the status quo among them, is as good for every province and better for one. */
    public boolean isPareto(int option) {
        return isPareto(option, 0);
    }

    /** The share of the points at which the option is, or is not, in the Pareto set as it is at the central draw. */
    public double paretoHolds(int option) {
        return draws.shareOfPoints(d -> isPareto(option, d) == isPareto(option, 0));
    }

    private boolean isPareto(int option, int draw) {
        return Arrays.stream(ranked).noneMatch(other -> ledgers[other][draw].dominates(ledgers[option][draw]));
    }

    /** The share of the points at which some province loses, or none does, as at the central draw. */
    public double losslessHolds(int option) {
        return draws.shareOfPoints(d -> ledgers[option][d].isLossless() == central(option).isLossless());
    }
}
