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
import java.util.LinkedHashSet;
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
    private final boolean[] looksAt;
    private final double[] applied;
    private final double[] levied;
    private final double[] listed;
    private final double[] firstStatutory;
    private final boolean[] differs;
    private final Set<Displaced> displaced = new LinkedHashSet<>();
    private final Set<Hinge> hinges = new LinkedHashSet<>();
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
        this.looksAt = new boolean[table.size()];
        this.applied = new double[table.size()];
        this.levied = new double[table.size()];
        this.listed = new double[table.size()];
        this.firstStatutory = new double[table.size()];
        this.differs = new boolean[table.size()];
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
        hinges.addAll(stack.hinges());
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
        if (share > 0) {
            displaced.addAll(levied.displaced());
        }
        dutiable += duty > 0 || levied.prohibited() ? share * weight : 0;
        prohibited += levied.prohibited() ? share * weight : 0;
        return duty;
    }

    private void accumulate(int measure, double weight, double share, double statutory) {
        if (!looksAt[measure] || applied[measure] == 0) {
            looksAt[measure] = true;
            firstStatutory[measure] = statutory;
        }
        differs[measure] |= share > 0 && statutory != firstStatutory[measure];
        listed[measure] += weight;
        applied[measure] += weight * share;
        levied[measure] += weight * share * statutory;
    }

    /** The contributions in the order of the table; one that applies to no part is a measure that exempts the goods. */
    public List<Contribution> contributions() {
        Set<String> givingWay = displaced.stream().map(Displaced::measure).collect(Collectors.toSet());
        List<Contribution> contributions = new ArrayList<>();
        for (int measure = 0; measure < looksAt.length; measure++) {
            if (applied[measure] > 0 || looksAt[measure] && !givingWay.contains(table.measure(measure).id())) {
                boolean mean = differs[measure];
                double statutory = mean ? levied[measure] / applied[measure] : firstStatutory[measure];
                contributions.add(Contribution.of(table.measure(measure), statutory, whole(applied[measure])));
            }
        }
        return contributions;
    }

    public List<Displaced> displaced() {
        return displaced.stream().sorted(Comparator.comparing(Displaced::measure).thenComparing(Displaced::by)
                .thenComparing(Displaced::reason).thenComparing(Displaced::why)).toList();
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
        for (int measure = 0; measure < listed.length; measure++) {
            if (looksAt[measure]) {
                byMeasure.merge(table.measure(measure).id(), whole(listed[measure]), Double::sum);
            }
        }
        return new Spread(low, high,
                hinges.stream().sorted(Comparator.comparing(Hinge::measure).thenComparing(Hinge::condition)).toList(),
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
