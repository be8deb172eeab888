package ca.briefpack.tariff.stack;

import ca.briefpack.tariff.line.ClaimClass;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.rate.ColumnOneRate;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Displaced;
import ca.briefpack.tariff.rate.Spread;
import ca.briefpack.tariff.rate.Spread.Hinge;
import ca.briefpack.tariff.stack.LineGroups.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The weighted blend of the stacks of lines into the contributions of one rate. */
public final class LineBlend {
    /** Weights that add up to 1 but for this much rounding count as 1. */
    private static final double ROUNDING = 1e-9;

    private final MeasureTable table;
    /** By measure of the table; null for those that list none of the goods. */
    private final Tally[] tallies;
    private final List<Set<Displaced>> displaced = new ArrayList<>();
    private final List<List<Hinge>> hinges = new ArrayList<>();
    private final ColumnOneSum columnOne = new ColumnOneSum();
    private int partlyListed;
    private double prohibited;
    private double dutiable;
    private double low;
    private double high;
    private double least = Double.POSITIVE_INFINITY;
    private double most;

    public LineBlend(MeasureTable table) {
        this.table = table;
        this.tallies = new Tally[table.size()];
    }

    /** What a measure comes to: weights of the goods that it lists and applies to, and the duty on them. */
    private static final class Tally {
        private double listed;
        private double applied;
        private double levied;
        private double firstStatutory;
        private boolean differs;

        public void add(double weight, double share, double statutory) {
            firstStatutory = applied == 0 ? statutory : firstStatutory;
            differs |= share > 0 && statutory != firstStatutory;
            listed += weight;
            applied += weight * share;
            levied += weight * share * statutory;
        }

        double statutory() {
            return differs ? levied / applied : firstStatutory;
        }
    }

    /**
     * The CUSMA claims of lines that one stack serves.
     *
     * @param qualifying weight of their goods that claim CUSMA preference
     * @param other      weight of their other goods
     * @param least      share that claims on the line that claims least
     * @param most       share that claims on the line that claims most
     */
    public record Claims(double qualifying, double other, double least, double most) {
        /** Lines that claim each its own share. */
        public static Claims of(Group group, LineWeights.Lines lines, double[] shares) {
            double weight = 0;
            double qualifying = 0;
            double least = 1;
            double most = 0;
            for (int member : group.members()) {
                weight += lines.weights()[member];
                qualifying += lines.weights()[member] * shares[member];
                least = Math.min(least, shares[member]);
                most = Math.max(most, shares[member]);
            }
            return new Claims(qualifying, Math.max(0, weight - qualifying), least, most);
        }

        /** Lines that all claim the same share. */
        public static Claims alike(Group group, LineWeights.Lines lines, double share) {
            double weight = 0;
            for (int member : group.members()) {
                weight += lines.weights()[member];
            }
            return new Claims(weight * share, weight * (1 - share), share, share);
        }
    }

    /** Adds lines that one stack serves. */
    public void add(Claims claims, int lines, Stacked stack) {
        GoodsClasses classes = stack.classes();
        if (!stack.hinges().isEmpty()) {
            hinges.add(stack.hinges());
        }
        double banned = prohibited;
        double[] duty = new double[classes.size()];
        double claiming = 0;
        double others = 0;
        for (int place = 0; place < duty.length; place++) {
            double share = classes.share(place);
            double ofClaiming = addGoods(share, claims.qualifying, stack, place, ClaimClass.QUALIFYING);
            double ofOthers = addGoods(share, claims.other, stack, place, ClaimClass.OTHER);
            duty[place] = claims.qualifying * ofClaiming + claims.other * ofOthers;
            claiming += share * ofClaiming;
            others += share * ofOthers;
        }
        double[] pure = classes.corners(duty);
        low += pure[0];
        high += pure[pure.length - 1];
        double weight = claims.qualifying + claims.other;
        double admitted = weight > 0 ? 1 - (prohibited - banned) / weight : 0;
        if (admitted > ROUNDING) {
            double atLeast = claims.least * claiming + (1 - claims.least) * others;
            double atMost = claims.most * claiming + (1 - claims.most) * others;
            least = Math.min(least, Math.min(atLeast, atMost) / admitted);
            most = Math.max(most, Math.max(atLeast, atMost) / admitted);
        }
        partlyListed += stack.isExact() ? 0 : lines;
        columnOne.add(claims.qualifying, admitted, stack.columnOne(ClaimClass.QUALIFYING));
        columnOne.add(claims.other, admitted, stack.columnOne(ClaimClass.OTHER));
    }

    /** Adds the goods of a class, if there are any; the rate if all goods of the lines were of it. */
    private double addGoods(double share, double weight, Stacked stack, int place, ClaimClass goods) {
        if (weight <= 0) {
            return 0;
        }
        LineStack.Levied levied = stack.levied(place, goods);
        double duty = 0;
        for (int i = 0; i < stack.size(); i++) {
            if (stack.covers(place, i)) {
                duty += levied.shares()[i] * stack.statutoryFraction(i);
                if (share > 0) {
                    accumulate(stack.measure(i), share * weight, levied.shares()[i], stack.statutoryFraction(i));
                }
            }
        }
        if (share > 0 && !levied.displaced().isEmpty()) {
            displaced.add(levied.displaced());
        }
        dutiable += duty > 0 || levied.prohibited() ? share * weight : 0;
        prohibited += levied.prohibited() ? share * weight : 0;
        return duty;
    }

    private void accumulate(int measure, double weight, double share, double statutory) {
        if (tallies[measure] == null) {
            tallies[measure] = new Tally();
        }
        tallies[measure].add(weight, share, statutory);
    }

    /** The contributions in the order of the table; one that applies to no part is a measure that exempts the goods. */
    public List<Contribution> contributions() {
        Set<String> givingWay = displaced().stream().map(Displaced::measure).collect(Collectors.toSet());
        List<Contribution> contributions = new ArrayList<>();
        for (int measure = 0; measure < tallies.length; measure++) {
            Tally tally = tallies[measure];
            if (tally != null && (tally.applied > 0 || !givingWay.contains(table.measure(measure).id()))) {
                contributions.add(Contribution.of(table.measure(measure), tally.statutory(), whole(tally.applied)));
            }
        }
        return contributions;
    }

    /** The sum of the contributions. */
    public double total() {
        double total = 0;
        for (Tally tally : tallies) {
            total += tally == null ? 0 : tally.statutory() * whole(tally.applied);
        }
        return total;
    }

    public List<Displaced> displaced() {
        return displaced.stream().flatMap(Set::stream).distinct().sorted(Comparator.comparing(Displaced::measure)
                .thenComparing(Displaced::by).thenComparing(Displaced::reason).thenComparing(Displaced::why)).toList();
    }

    public int partlyListed() {
        return partlyListed;
    }

    /** Share of the weight that may not be imported. */
    public double prohibited() {
        return whole(prohibited);
    }

    /** Share of the weight on which some duty is payable, or that may not be imported. */
    public double dutiable() {
        return whole(dutiable);
    }

    public ColumnOneRate columnOne() {
        return columnOne.rate();
    }

    public Spread spread() {
        Map<String, Double> byMeasure = new TreeMap<>();
        for (int measure = 0; measure < tallies.length; measure++) {
            if (tallies[measure] != null) {
                byMeasure.merge(table.measure(measure).id(), whole(tallies[measure].listed), Double::sum);
            }
        }
        return new Spread(low, high,
                hinges.stream().flatMap(List::stream).distinct()
                        .sorted(Comparator.comparing(Hinge::measure).thenComparing(Hinge::condition)).toList(),
                Double.isInfinite(least) ? 0 : least, most, Collections.unmodifiableMap(byMeasure));
    }

    private static double whole(double share) {
        return share > 1 - ROUNDING ? 1 : share;
    }

    /** The duty and the weight of the goods whose column 1 duty is computed. */
    private static final class ColumnOneSum {
        private double duty;
        private double computed;

        /** @param admitted share of the goods that may be imported: no other goods pay it */
        public void add(double weight, double admitted, OptionalDouble fraction) {
            duty += weight * admitted * fraction.orElse(0);
            computed += fraction.isPresent() ? weight : 0;
        }

        ColumnOneRate rate() {
            return new ColumnOneRate(duty, whole(computed));
        }
    }
}
