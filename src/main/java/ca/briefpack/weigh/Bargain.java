package ca.briefpack.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The smallest transfers that leave no province worse off under a package of options, from the change in real income of each.
 * Amounts are in the unit of the incomes, a year.
 *
 * <p>With incomes x, transfers y from gainers to losers, grants g and shares n of population:
 * <pre>
 *   gainers' plan:   min sum y   s.t.  x_p + sum_q y_qp - sum_r y_pr >= 0,  sum_p y_qp <= z max(x_q, 0);  then min z
 *   treasury's plan: min S = sum g   s.t.  x_p + g_p - n_p S >= 0
 * </pre>
 * Both have a plan if the incomes together are no loss, and none else; the treasury's counts no gain of a province without population.
 */
public final class Bargain {
    private static final int MOST_PIVOTS = 100_000;
    private static final double SLACK = 1e-11;
    private final double[] incomes;

    public Bargain(double[] incomes) {
        this.incomes = incomes.clone();
    }

    /**
     * A bargain that holds in each of several states, closures or draws: every province is held to the least that it would have
     * in any.
     *
     * @param states incomes by province, one row a state, at least one
     */
    public static Bargain robust(double[]... states) {
        double[] least = states[0].clone();
        for (double[] state : states) {
            Arrays.setAll(least, p -> Math.min(least[p], state[p]));
        }
        return new Bargain(least);
    }

    /**
     * What gainers pay losers.
     *
     * @param total       all transfers together
     * @param paid        {@code [q][p]}: from q to p
     * @param shareOfGain the largest part of its gain that a province pays; 0 if none pays
     */
    public record GainersPlan(double total, double[][] paid, double shareOfGain) {
        /** What each province gets, less what it pays. */
        public double[] net() {
            double[] net = new double[paid.length];
            Arrays.setAll(net, p -> Arrays.stream(paid).mapToDouble(of -> of[p]).sum() - Arrays.stream(paid[p]).sum());
            return net;
        }
    }

    /**
     * What the treasury grants, financed per head.
     *
     * @param total  all grants together
     * @param grants by province
     * @param levies by province: what finances them
     */
    public record TreasuryPlan(double total, double[] grants, double[] levies) {
    }

    /** The gainers' plan: the least in all, and of those the one whose heaviest payer pays least of its gain. */
    public Optional<GainersPlan> gainersPlan() {
        if (!isCovered()) {
            return Optional.empty();
        }
        int transfers = incomes.length * incomes.length;
        double[] all = new double[transfers + 1];
        Arrays.fill(all, 0, transfers, 1);
        List<LinearConstraint> constraints = noneWorse(transfers + 1);
        double total = sum(least(all, constraints), transfers);
        constraints.add(new LinearConstraint(all, Relationship.LEQ, total + SLACK * (1 + total)));
        constraints.addAll(sharesOfGain(transfers));
        double[] share = new double[transfers + 1];
        share[transfers] = 1;
        double[] plan = least(share, constraints);
        double[][] paid = new double[incomes.length][];
        Arrays.setAll(paid, q -> Arrays.copyOfRange(plan, q * incomes.length, (q + 1) * incomes.length));
        return Optional.of(new GainersPlan(total, paid, plan[transfers]));
    }

    private boolean isCovered() {
        return Arrays.stream(incomes).sum() >= 0;
    }

    private List<LinearConstraint> noneWorse(int variables) {
        int n = incomes.length;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            double[] row = new double[variables];
            for (int q = 0; q < n; q++) {
                row[q * n + p] += 1;
                row[p * n + q] -= 1;
            }
            constraints.add(new LinearConstraint(row, Relationship.GEQ, -incomes[p]));
        }
        return constraints;
    }

    private List<LinearConstraint> sharesOfGain(int transfers) {
        int n = incomes.length;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int q = 0; q < n; q++) {
            double[] row = new double[transfers + 1];
            Arrays.fill(row, q * n, (q + 1) * n, 1);
            row[transfers] = -Math.max(0, incomes[q]);
            constraints.add(new LinearConstraint(row, Relationship.LEQ, 0));
        }
        return constraints;
    }

    /**
     * The treasury's plan.
     *
     * @param population share of each province, adding up to 1
     */
    public Optional<TreasuryPlan> treasuryPlan(double[] population) {
        if (!isCoveredPerHead(population)) {
            return Optional.empty();
        }
        int n = incomes.length;
        double[] all = new double[n];
        Arrays.fill(all, 1);
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int p = 0; p < n; p++) {
            double[] row = new double[n];
            Arrays.fill(row, -population[p]);
            row[p] += 1;
            constraints.add(new LinearConstraint(row, Relationship.GEQ, -incomes[p]));
        }
        double[] grants = least(all, constraints);
        double total = sum(grants, n);
        double[] levies = new double[n];
        Arrays.setAll(levies, p -> population[p] * total);
        return Optional.of(new TreasuryPlan(total, grants, levies));
    }

    /** What a province gains whose people are not known cannot be reached per head. */
    private boolean isCoveredPerHead(double[] population) {
        double sum = 0;
        for (int p = 0; p < incomes.length; p++) {
            sum += population[p] > 0 ? incomes[p] : Math.min(incomes[p], 0);
        }
        return sum >= 0;
    }

    private static double[] least(double[] objective, List<LinearConstraint> constraints) {
        return new SimplexSolver().optimize(new MaxIter(MOST_PIVOTS), new LinearObjectiveFunction(objective, 0),
                new LinearConstraintSet(constraints), GoalType.MINIMIZE, new NonNegativeConstraint(true)).getPoint();
    }

    private static double sum(double[] values, int n) {
        return Arrays.stream(values, 0, n).sum();
    }
}
