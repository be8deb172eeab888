package ca.briefpack.tariff.stack;

import ca.briefpack.model.Law.Condition;
import ca.briefpack.tariff.line.ClaimClass;
import ca.briefpack.tariff.line.LineTraits;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.Spread.Hinge;
import ca.briefpack.tariff.scope.ScopeSpan.Turn;
import ca.briefpack.tariff.stack.LineStack.Levied;
import ca.briefpack.tariff.stack.LineStack.Terms;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What measures do to lines that one stack serves, whatever part of their goods claims a preference: each class of goods is
 * worked out once, when it is first asked for. May be shared by threads.
 */
public final class Stacked {
    private static final int CLAIMS = ClaimClass.values().length;
    /** Most lines are under no measure on most days. */
    private static final double[] NO_MEASURE = {};
    private static final boolean[][] NO_COVER = {{}};
    private static final Levied[][] NO_DUTY = {new Levied[CLAIMS]};

    static {
        Arrays.fill(NO_DUTY[0], new Levied(NO_MEASURE, false, Set.of()));
    }

    private final MeasureTable table;
    private final Terms terms;
    private final List<Candidate> active;
    private final LineTraits line;
    private final GoodsClasses classes;
    private final List<Hinge> hinges;
    private final boolean[][] covered;
    private final double[] statutory;
    private final boolean exact;
    /** By class of goods and claim; every thread comes to the same. */
    private final Levied[][] levied;

    /** @param active candidates in force on the day for goods of the lane */
    Stacked(MeasureTable table, Terms terms, List<Candidate> active, LineTraits line, Map<String, Condition> conditions) {
        this.table = table;
        this.terms = terms;
        this.active = active;
        this.line = line;
        this.classes = GoodsClasses.of(active, conditions);
        boolean isFree = active.isEmpty();
        this.hinges = hinges(table, active);
        this.covered = isFree ? NO_COVER : covered(active, classes);
        this.statutory = isFree ? NO_MEASURE : new double[active.size()];
        this.levied = isFree ? NO_DUTY : new Levied[covered.length][CLAIMS];
        boolean whole = true;
        for (int i = 0; i < statutory.length; i++) {
            Candidate candidate = active.get(i);
            statutory[i] = table.statutoryFraction(candidate, terms.day(), terms.assumptions());
            whole &= candidate.span().isExact();
        }
        this.exact = whole;
    }

    private static List<Hinge> hinges(MeasureTable table, List<Candidate> active) {
        List<Hinge> found = List.of();
        for (Candidate candidate : active) {
            for (Turn turn : candidate.span().turns()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(new Hinge(table.measure(candidate.measure()).id(), turn.condition(), turn.included()));
            }
        }
        return found;
    }

    private static boolean[][] covered(List<Candidate> active, GoodsClasses classes) {
        boolean[][] covered = new boolean[classes.size()][active.size()];
        for (int place = 0; place < covered.length; place++) {
            Set<String> met = classes.met(place);
            for (int i = 0; i < active.size(); i++) {
                covered[place][i] = active.get(i).span().covers(met);
            }
        }
        return covered;
    }

    GoodsClasses classes() {
        return classes;
    }

    /** What the classes of goods hang on. */
    List<Hinge> hinges() {
        return hinges;
    }

    /** True if every measure names the whole lines. */
    boolean isExact() {
        return exact;
    }

    int size() {
        return active.size();
    }

    int measure(int position) {
        return active.get(position).measure();
    }

    boolean covers(int place, int position) {
        return covered[place][position];
    }

    double statutoryFraction(int position) {
        return statutory[position];
    }

    OptionalDouble columnOne(ClaimClass goods) {
        RateAssumptions assumed = terms.assumptions();
        return line.columnOne(goods, assumed);
    }

    /** What falls on the goods of a class. */
    Levied levied(int place, ClaimClass goods) {
        Levied known = levied[place][goods.ordinal()];
        if (known == null) {
            known = new LineStack(table, terms, active, line, covered[place], statutory).levied(goods);
            levied[place][goods.ordinal()] = known;
        }
        return known;
    }
}
