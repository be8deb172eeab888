package ca.briefpack.tariff;

import ca.briefpack.tariff.LineStack.Goods;
import ca.briefpack.tariff.MeasureTable.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The weighted blend of the stacks of lines into the contributions of one rate. */
final class LineBlend {
    /** Weights that add up to 1 but for this much rounding count as 1. */
    private static final double ROUNDING = 1e-9;

    private final MeasureTable table;
    private final double qualifyingShare;
    private final boolean[] looksAt;
    private final double[] applied;
    private final double[] levied;
    private final double[] firstStatutory;
    private final boolean[] differs;
    private final Set<Displaced> displaced = new LinkedHashSet<>();
    private int partlyListed;
    private double prohibited;
    private double dutiable;

    LineBlend(MeasureTable table, double qualifyingShare) {
        this.table = table;
        this.qualifyingShare = qualifyingShare;
        this.looksAt = new boolean[table.size()];
        this.applied = new double[table.size()];
        this.levied = new double[table.size()];
        this.firstStatutory = new double[table.size()];
        this.differs = new boolean[table.size()];
    }

    /** Adds one line; {@code active} are the candidates in force on the day for goods of the lane. */
    void add(double weight, List<Candidate> active, Precedence.Order order, RateAssumptions assumptions, LocalDate day) {
        if (active.isEmpty()) {
            return;
        }
        LineStack stack = new LineStack(table, order, assumptions, active, day, displaced);
        if (qualifyingShare > 0) {
            add(weight * qualifyingShare, stack, stack.shares(Goods.QUALIFYING), active);
        }
        if (qualifyingShare < 1) {
            add(weight * (1 - qualifyingShare), stack, stack.shares(Goods.OTHER), active);
        }
        for (Candidate candidate : active) {
            if (!candidate.span().isExact()) {
                partlyListed++;
                break;
            }
        }
    }

    private void add(double weight, LineStack stack, double[] shares, List<Candidate> active) {
        boolean pays = false;
        for (int i = 0; i < shares.length; i++) {
            if (active.get(i).span().isCovered()) {
                accumulate(active.get(i).measure(), weight * shares[i], stack.statutoryFraction(i));
                pays |= shares[i] * stack.statutoryFraction(i) > 0;
            }
        }
        dutiable += pays ? weight : 0;
        prohibited += stack.isProhibited() ? weight : 0;
    }

    private void accumulate(int measure, double share, double statutory) {
        if (!looksAt[measure] || applied[measure] == 0) {
            looksAt[measure] = true;
            firstStatutory[measure] = statutory;
        }
        differs[measure] |= share > 0 && statutory != firstStatutory[measure];
        applied[measure] += share;
        levied[measure] += share * statutory;
    }

    /** The contributions in the order of the table; one that applies to no part is a measure that exempts the goods. */
    List<Contribution> contributions() {
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

    List<Displaced> displaced() {
        return displaced.stream().sorted(Comparator.comparing(Displaced::measure).thenComparing(Displaced::by)
                .thenComparing(Displaced::reason).thenComparing(Displaced::why)).toList();
    }

    int partlyListed() {
        return partlyListed;
    }

    /** Share of the weight that may not be imported. */
    double prohibited() {
        return whole(prohibited);
    }

    /** Share of the weight on which some duty is payable. */
    double dutiable() {
        return whole(dutiable);
    }

    private static double whole(double share) {
        return share > 1 - ROUNDING ? 1 : share;
    }
}
