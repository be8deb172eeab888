package ca.briefpack.tariff.stack;

import ca.briefpack.model.Country;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.line.ClaimClass;
import ca.briefpack.tariff.line.LineTraits;
import ca.briefpack.tariff.rate.Displaced;
import ca.briefpack.tariff.rate.Displaced.Reason;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.VehicleTerms;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The stack of measures on one class of goods of one line on one day: who is liable, who displaces whom, what share each takes.
 *
 * <p>Goods that claim CUSMA preference and goods that do not are two classes, stacked apart: a measure that exempts CUSMA goods
 * does not displace anything from them.
 */
final class LineStack {
    private final MeasureTable table;
    private final Terms terms;
    private final List<Candidate> stack;
    private final LineTraits line;
    private final boolean[] covered;
    private final double[] statutory;
    private final boolean[] liable;
    private final double[] subject;
    private final double[] share;
    private final Set<Displaced> displaced = new LinkedHashSet<>();

    /** What a stack is worked out by, the same for every line: whose goods, on which day, under which order and assumptions. */
    record Terms(Country origin, LocalDate day, Precedence.Order order, RateAssumptions assumptions) {
    }

    /**
     * @param stack     candidates active on the day
     * @param covered   which of them cover the goods
     * @param statutory what the order says of each
     */
    LineStack(MeasureTable table, Terms terms, List<Candidate> stack, LineTraits line, boolean[] covered, double[] statutory) {
        this.table = table;
        this.terms = terms;
        this.stack = stack;
        this.line = line;
        this.covered = covered;
        this.statutory = statutory;
        this.liable = new boolean[stack.size()];
        this.subject = new double[stack.size()];
        this.share = new double[stack.size()];
    }

    /**
     * What falls on the goods of a class.
     *
     * @param shares     of the class's value that each candidate applies to; 0 for those exempt or displaced
     * @param prohibited true if the goods may not be imported
     * @param displaced  what gives way
     */
    record Levied(double[] shares, boolean prohibited, Set<Displaced> displaced) {
    }

    /** Asked once. */
    Levied levied(ClaimClass goods) {
        for (int i = 0; i < liable.length; i++) {
            liable[i] = isLiable(i, goods);
        }
        levyOneDutyAGroup();
        if (isProhibited()) {
            liftDutiesOfTheBan();
        }
        boolean[] settled = new boolean[liable.length];
        for (int round = 0; round < liable.length; round++) {
            settle(highestUnsettled(settled), goods, settled);
        }
        return new Levied(share, isProhibited(), Set.copyOf(displaced));
    }

    private boolean isProhibited() {
        for (int i = 0; i < liable.length; i++) {
            if (liable[i] && basis(i) == Basis.PROHIBITION) {
                return true;
            }
        }
        return false;
    }

    private boolean isLiable(int i, ClaimClass goods) {
        if (!covered[i]) {
            return false;
        }
        if (overQuotaShare(i).isEmpty()) {
            String id = measure(i).id();
            displaced.add(new Displaced(id, id, "quota fill not held", Reason.QUOTA_FILL_NOT_HELD));
            return false;
        }
        return !(goods == ClaimClass.QUALIFYING && measure(i).duty().cusma() == CusmaTreatment.EXEMPT);
    }

    private void levyOneDutyAGroup() {
        for (int i = 0; i < liable.length; i++) {
            for (int j = 0; j < liable.length; j++) {
                if (i != j && liable[i] && liable[j] && group(i) == group(j) && namesMoreClosely(i, j)) {
                    giveWay(j, i, measure(i).legal().instrument().en(), Reason.SAME_GROUP);
                }
            }
        }
    }

    /**
     * Contents of different metals are dutiable side by side, but an article of one metal's own chapter is dutiable as that metal
     * on its full value, which leaves nothing to another. A rate for goods of the country by name goes before one for all.
     */
    private boolean namesMoreClosely(int i, int j) {
        if (basis(i) == Basis.METAL_CONTENT && basis(j) == Basis.METAL_CONTENT) {
            return stack.get(i).ownMetal() && !stack.get(j).ownMetal();
        }
        if (basis(i) == Basis.PROHIBITION || basis(j) == Basis.PROHIBITION) {
            return false;
        }
        boolean named = measure(i).border().names(terms.origin);
        if (named != measure(j).border().names(terms.origin)) {
            return named;
        }
        int byDepth = Integer.compare(stack.get(i).span().depth(), stack.get(j).span().depth());
        if (byDepth != 0) {
            return byDepth > 0;
        }
        int byRate = Double.compare(statutory[i], statutory[j]);
        return byRate != 0 ? byRate < 0 : i < j;
    }

    /** Goods that may not be imported pay nothing, under whatever act. */
    private void liftDutiesOfTheBan() {
        for (int i = 0; i < liable.length; i++) {
            for (int j = 0; j < liable.length; j++) {
                if (liable[i] && liable[j] && basis(i) == Basis.PROHIBITION && basis(j) != Basis.PROHIBITION) {
                    giveWay(j, i, measure(i).legal().instrument().en(), Reason.PROHIBITED);
                }
            }
        }
    }

    /** A measure is settled once all that stand above it are; in a circle of rules the first of the table goes first. */
    private int highestUnsettled(boolean[] settled) {
        int first = -1;
        for (int i = 0; i < settled.length; i++) {
            if (!settled[i]) {
                first = first < 0 ? i : first;
                if (!isUnderUnsettled(i, settled)) {
                    return i;
                }
            }
        }
        return first;
    }

    private boolean isUnderUnsettled(int lower, boolean[] settled) {
        for (int higher = 0; higher < settled.length; higher++) {
            if (!settled[higher] && higher != lower && liable[higher] && terms.order.isOver(group(higher), group(lower))) {
                return true;
            }
        }
        return false;
    }

    private void settle(int i, ClaimClass goods, boolean[] settled) {
        double remainder = 1;
        for (int higher = 0; liable[i] && higher < settled.length; higher++) {
            if (settled[higher] && liable[higher] && terms.order.isOver(group(higher), group(i))) {
                String why = terms.order.findRule(group(higher), group(i)).orElseThrow().citation();
                if (terms.order.displaces(group(higher), group(i))) {
                    giveWay(i, higher, why, Reason.PRECEDENCE);
                } else {
                    // goods within a quota are still subject to its measure: the lower one does not fall on them
                    remainder -= subject[higher];
                    displaced.add(new Displaced(measure(i).id(), measure(higher).id(), why, Reason.REMAINDER));
                }
            }
        }
        subject[i] = liable[i] ? Math.max(0, remainder) * baseShare(i, goods) : 0;
        share[i] = subject[i] * overQuotaShare(i).orElse(0);
        settled[i] = true;
    }

    /**
     * The metal of a derivative: the line's own where it is held; else that of all metals together, shared evenly among those
     * listed.
     */
    private double metalShare(int i) {
        OptionalDouble held = line.metals().share(stack.get(i).metals());
        if (held.isPresent()) {
            return terms.assumptions.scaled(held.getAsDouble());
        }
        int metals = 0;
        for (int j = 0; j < liable.length; j++) {
            metals += covered[j] && basis(j) == Basis.METAL_CONTENT && !stack.get(j).ownMetal() ? 1 : 0;
        }
        return metals == 0 ? 0 : terms.assumptions.scaled(terms.assumptions.metalContentShare()) / metals;
    }

    private double baseShare(int i, ClaimClass goods) {
        boolean qualifying = goods == ClaimClass.QUALIFYING;
        RateAssumptions assumed = terms.assumptions;
        return switch (basis(i)) {
            case FULL_VALUE, COMPANY, ITEM, OVER_QUOTA -> 1;
            case METAL_CONTENT -> stack.get(i).ownMetal() ? 1 : metalShare(i);
            case NON_US_CONTENT -> qualifying ? 1 - assumed.usContentShare() : 1;
            case CAPPED_CONTENT -> qualifying ? 1 - VehicleTerms.MOST_US_CONTENT_FREE : 1;
            case NON_CANADIAN_CONTENT -> qualifying
                    ? 1 - Math.max(VehicleTerms.LEAST_CANADIAN_CONTENT, assumed.canadianContentShare()) : 1;
            case FLOOR -> statutory[i] == 0 ? 1
                    : Math.max(0, statutory[i] - line.columnOne(goods, assumed).orElse(0)) / statutory[i];
            case PROHIBITION -> 0;
        };
    }

    private OptionalDouble overQuotaShare(int i) {
        return table.overQuotaShare(stack.get(i).measure(), terms.day, terms.assumptions);
    }

    private void giveWay(int lower, int higher, String why, Reason reason) {
        liable[lower] = false;
        displaced.add(new Displaced(measure(lower).id(), measure(higher).id(), why, reason));
    }

    private TariffMeasure measure(int i) {
        return table.measure(stack.get(i).measure());
    }

    private Basis basis(int i) {
        return measure(i).duty().basis();
    }

    private int group(int i) {
        return table.group(stack.get(i).measure());
    }
}
