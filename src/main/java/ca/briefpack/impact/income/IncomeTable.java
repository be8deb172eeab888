package ca.briefpack.impact.income;

import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Real income by option against the status quo, by part, province and closure, at every draw of a study, in dollars a year.
 * Parts add up to real income at every draw. Of places without an account of what they make and buy, the territories, only the
 * share in the treasury's change is known; so Canada's real income is that of the provinces and the treasury's share of all.
 *
 * <p>A parameter is moved alone under the printed closure and for scenarios without an answer only, and options together are
 * worked out at the central draw unless they stand with the answered: at draws that are not worked out the central value stands.
 * A closure that is a limit is worked out at the central draw alone, of options, answers and options together alike.
 */
public final class IncomeTable {
    private static final int STATUS_QUO = 1;
    private static final IncomeItem[] ITEMS = IncomeItem.values();
    /** Of a study that does not weigh real income. */
    public static final IncomeTable NOT_WEIGHED = new IncomeTable(new Scope(List.of(), 0, 0, 0, 0),
            new boolean[Province.values().length], Set.of(), List.of(), List.of());
    private final Scope scope;
    private final boolean[] held;
    private final Set<String> byWorkers;
    private final List<SourceRow> rows;
    private final List<ShutOut> shutOut;
    /** By closure, scenario, item, place and draw, against the state of calibration. */
    private final double[][][][][] values;
    /** By scenario and place at the central draw, and each place's share of the population. */
    private double[][] workers = {};
    private double[] population = {};

    /**
     * What is worked out: the scenarios, how many of them at every draw, and how many at the points too; the rest is at the
     * central draw alone.
     *
     * @param points the central draw and those of the quadrature, which follow it
     */
    record Scope(List<String> scenarios, int always, int atPoints, int points, int draws) {
        /** How many draws, from the central one on, are worked out. */
        int known(int scenario, IncomeClosure closure) {
            return scenario >= atPoints || closure.isLimit() ? 1
                    : scenario < always && closure == IncomeClosure.PRINTED ? draws : points;
        }
    }

    /** @param byWorkers scenarios that grant by displaced worker: what a place without an account gets of it is not known */
    IncomeTable(Scope scope, boolean[] held, Set<String> byWorkers, List<SourceRow> rows, List<ShutOut> shutOut) {
        this.scope = scope;
        this.held = held.clone();
        this.byWorkers = Set.copyOf(byWorkers);
        this.rows = List.copyOf(rows);
        this.shutOut = List.copyOf(shutOut);
        this.values = Arrays.stream(IncomeClosure.values())
                .map(closure -> new double[scope.scenarios.size()][ITEMS.length][Province.values().length][closure.isLimit() ? 1
                        : scope.draws])
                .toArray(double[][][][][]::new);
    }

    /** Different draws may be entered by different threads. */
    void enter(IncomeClosure closure, int scenario, IncomeItem item, int draw, double[] byPlace) {
        double[][] ofItem = values[closure.ordinal()][scenario][item.ordinal()];
        for (int p = 0; p < byPlace.length; p++) {
            ofItem[p][draw] = isKnown(item, p) ? byPlace[p] : 0;
        }
    }

    /** Of the central draw. */
    void enterWorkers(double[][] byScenario, double[] shares) {
        workers = byScenario;
        population = shares;
    }

    /**
     * A grant for each worker that the duties under a scenario displace, central estimate; empty if it is not weighed.
     *
     * @param perWorker dollars
     */
    public Optional<WorkerSupport> support(String scenario, double perWorker) {
        int s = scope.scenarios.indexOf(scenario);
        return s < 0 || !isHeld() ? Optional.empty() : Optional.of(new WorkerSupport(workers[s], perWorker, population));
    }

    /** Of places without an account only what the treasury collects and grants. */
    private boolean isKnown(IncomeItem item, int place) {
        return held[place] || item == IncomeItem.REVENUE || item == IncomeItem.SUPPORT;
    }

    /** True if some province has an account, so that there is anything to weigh. */
    public boolean isHeld() {
        for (boolean one : held) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /**
     * Values at every draw against the status quo; empty for what is not known of a territory.
     *
     * @param place empty for Canada
     */
    public Optional<double[]> find(String scenario, IncomeItem item, Optional<Province> place, IncomeClosure closure) {
        int s = scope.scenarios.indexOf(scenario);
        if (s < 0 || !isHeld()) {
            return Optional.empty();
        }
        boolean untold = item == IncomeItem.SUPPORT && byWorkers.contains(scenario);
        if (place.filter(p -> !isKnown(item, p.ordinal()) || untold && !held[p.ordinal()]).isPresent()) {
            return Optional.empty();
        }
        double[] sum = new double[scope.draws];
        int known = scope.known(s, closure);
        for (IncomeItem one : item.parts()) {
            for (Province province : place.map(List::of).orElse(List.of(Province.values()))) {
                double[] option = values[closure.ordinal()][s][one.ordinal()][province.ordinal()];
                double[] before = values[closure.ordinal()][STATUS_QUO][one.ordinal()][province.ordinal()];
                for (int d = 0; d < known; d++) {
                    sum[d] += option[d] - before[d];
                }
            }
        }
        Arrays.fill(sum, known, sum.length, sum[0]);
        return Optional.of(sum);
    }

    /** The provinces that have an account. */
    public List<Province> provinces() {
        return List.of(Province.values()).stream().filter(p -> held[p.ordinal()]).toList();
    }

    /** The rows that every value rests on. */
    public List<SourceRow> rows() {
        return rows;
    }

    /** Goods of which the market starts from before a duty of Canada that shut them out, under the printed closure. */
    public List<ShutOut> shutOut() {
        return shutOut;
    }
}
