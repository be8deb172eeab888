package ca.briefpack.weigh;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.model.Trade.StateExports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A state of the United States and what the test tariff on every listed product would cost it. Its exports to Canada are held by
 * group of chapters only, so each group is taken to have the nation's mix of headings.
 *
 * @param exports  United States dollars of exports to Canada in the year of the data
 * @param rated    the share of them in groups for which Canadian imports by heading are held
 * @param outcome  by draw, in United States dollars
 * @param holds    share of the points at which it keeps its quarter of the ranking by lost sales per dollar of cost
 */
public record StateLever(String state, Text label, double exports, double rated, Lever.Outcome outcome, int rank, double holds,
        List<SourceRow> rows) {
    public StateLever {
        rows = List.copyOf(rows);
    }

    /** The states in order of rank, then of postal code. */
    public static List<StateLever> of(Trade trade, List<Lever> levers, int points) {
        int year = trade.stateExports().stream().mapToInt(StateExports::year).max().orElse(0);
        List<CanadaImports> imports = LeverRanking.latest(trade);
        Map<String, List<StateExports>> byState = trade.stateExports().stream().filter(e -> e.year() == year)
                .collect(Collectors.groupingBy(StateExports::state, TreeMap::new, Collectors.toList()));
        List<StateLever> found =
                byState.values().stream().map(rows -> of(rows, imports, levers)).filter(s -> s.rated() > 0).toList();
        double[][] ratios = found.stream().map(s -> s.outcome().ratio()).toArray(double[][]::new);
        int[] ranks = Ranks.at(ratios, 0);
        double[] holds = Ranks.steadiness(ratios, points);
        List<StateLever> ranked = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            StateLever s = found.get(i);
            ranked.add(new StateLever(s.state, s.label, s.exports, s.rated, s.outcome, ranks[i], holds[i], s.rows));
        }
        return ranked.stream().sorted(Comparator.comparingInt(StateLever::rank).thenComparing(StateLever::state)).toList();
    }

    private static StateLever of(List<StateExports> groups, List<CanadaImports> canada, List<Lever> levers) {
        int draws = levers.isEmpty() ? 0 : levers.get(0).outcome().lost().length;
        double[][] by = new double[3][draws];
        double rated = 0;
        for (StateExports group : groups) {
            double imports = canada.stream().filter(i -> group.holds(i.hs4())).mapToDouble(CanadaImports::fromUsCad).sum();
            rated += imports > 0 ? group.valueUsd() : 0;
            if (imports > 0) {
                add(by, levers, group::holds, group.valueUsd() / imports);
            }
        }
        double exports = groups.stream().mapToDouble(StateExports::valueUsd).sum();
        boolean any = draws > 0 && by[1][0] > 0;
        return new StateLever(groups.get(0).state(), groups.get(0).label(), exports, any ? rated / exports : 0,
                new Lever.Outcome(by[0], by[1], by[2]), 0, 0, groups.stream().map(StateExports::row).toList());
    }

    private static void add(double[][] by, List<Lever> levers, Predicate<HsCode> in, double part) {
        for (Lever lever : levers) {
            if (in.test(lever.heading())) {
                for (int d = 0; d < by[0].length; d++) {
                    by[0][d] += part * lever.outcome().lost()[d];
                    by[1][d] += part * lever.outcome().cost()[d];
                    by[2][d] += part * lever.outcome().revenue()[d];
                }
            }
        }
    }
}
