package ca.briefpack.impact.market;

import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.RateSource;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Country;
import ca.briefpack.theory.CesMarket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How Canada's sales of each line answer to the regimes of a plan at one draw: ratios to the baseline of what its producers earn,
 * {@code p q} of {@link CesMarket}. Not a number where a line has no market. Shares of markets are taken to be those of the
 * baseline's law.
 */
public final class ExportResponse {
    private static final Country[] COUNTRIES = Country.partners();
    private static final int CANADA = Country.CA.ordinal();
    private final List<Optional<Outlet>> markets;
    private final List<Line> rated;
    private final RateSource rates;
    private final StudyPlan plan;
    private final List<Regime> regimes;
    /** Every thread that works it out comes to the same. */
    private volatile boolean[] unmoved;

    /**
     * The answer at one draw; first index the regime in their order, second the line.
     *
     * @param ratio  to the baseline
     * @param inYear the ratio of the year that sales were observed in, by line
     */
    public record Answer(double[][] ratio, double[] inYear, List<RateMatrix> rates) {
    }

    /** @param rated the lines that have a tariff line; they come first, @param regimes answered to, those of the plan first */
    public ExportResponse(List<Optional<Outlet>> markets, List<Line> rated, RateSource rates, StudyPlan plan,
            List<Regime> regimes) {
        this.markets = markets;
        this.rated = rated;
        this.rates = rates;
        this.plan = plan;
        this.regimes = List.copyOf(regimes);
    }

    public Answer at(Draw draw) {
        RateMatrix before = rates.of(plan.baseline(), draw);
        List<RateMatrix> months = plan.calibrationRegimes().stream().map(month -> rates.of(month, draw)).toList();
        List<RateMatrix> matrices = regimes.stream().map(regime -> rates.of(regime, draw)).toList();
        Answer answer = new Answer(new double[matrices.size()][markets.size()], new double[markets.size()], matrices);
        double[] t0 = new double[COUNTRIES.length];
        boolean[] quiet = quiet(before, months, matrices);
        for (int h = 0; h < markets.size(); h++) {
            if (quiet[h]) {
                answer.inYear[h] = 1;
                for (double[] ofRegime : answer.ratio) {
                    ofRegime[h] = 1;
                }
            } else if (h < rated.size() && markets.get(h).isPresent()) {
                System.arraycopy(before.row(h), 0, t0, 0, t0.length);
                enter(answer, h, new Start(h, t0, draw), before, months);
            } else {
                answer.inYear[h] = Double.NaN;
                for (double[] ofRegime : answer.ratio) {
                    ofRegime[h] = Double.NaN;
                }
            }
        }
        return answer;
    }

    /**
     * The lines that are bound, and those outside the United States that no regime's duties move; as those move with no
     * parameter, known from the first draw.
     */
    private boolean[] quiet(RateMatrix before, List<RateMatrix> months, List<RateMatrix> matrices) {
        boolean[] known = unmoved;
        if (known == null) {
            List<RateMatrix> all = Stream.concat(months.stream(), matrices.stream()).toList();
            known = new boolean[markets.size()];
            for (int h = 0; h < rated.size(); h++) {
                known[h] = markets.get(h).filter(Outlet::isBound).isPresent()
                        || rated.get(h).into() != Country.US && markets.get(h).isPresent() && isStill(h, before, all);
            }
            unmoved = known;
        }
        return known;
    }

    private static boolean isStill(int h, RateMatrix before, List<RateMatrix> others) {
        for (RateMatrix other : others) {
            if (!Arrays.equals(other.row(h), before.row(h))) {
                return false;
            }
        }
        return true;
    }

    private void enter(Answer answer, int h, Start start, RateMatrix before, List<RateMatrix> months) {
        for (int s = 0; s < answer.ratio.length; s++) {
            answer.ratio[s][h] = start.ratio(answer.rates.get(s)) * admitted(h, answer.rates.get(s), before);
        }
        double mean = 0;
        for (RateMatrix month : months) {
            mean += start.ratio(month) * admitted(h, month, before) / months.size();
        }
        answer.inYear[h] = mean;
    }

    /** What of a line's trade is not banned, as a ratio to another regime. */
    public static double admitted(int h, RateMatrix after, RateMatrix before) {
        double open = 1 - before.canadaBannedShare(h);
        return open > 0 ? (1 - after.canadaBannedShare(h)) / open : 1;
    }

    /** The mean duty of some months. */
    public static <T> double mean(List<T> months, ToDoubleFunction<T> duty) {
        double first = duty.applyAsDouble(months.get(0));
        double sum = 0;
        boolean same = true;
        for (T month : months) {
            double one = duty.applyAsDouble(month);
            sum += one;
            same &= one == first;
        }
        // the mean of equal duties must be that duty exactly, or rounding would pass for a change
        return same ? first : sum / months.size();
    }

    /**
     * A market where it was observed, from which every regime is a change. Many regimes put the same duties on a line, so answers
     * are kept.
     */
    private final class Start {
        private final int line;
        private final double[] t0;
        private final Draw draw;
        private final List<double[]> askedBefore = new ArrayList<>();
        private final List<Double> answers = new ArrayList<>();
        private final double[] logK = new double[COUNTRIES.length];
        private CesMarket ready;

        Start(int line, double[] t0, Draw draw) {
            this.line = line;
            this.t0 = t0;
            this.draw = draw;
        }

        /** What Canada's producers earn under other duties, as a ratio to the start. */
        double ratio(RateMatrix after) {
            double[] t1 = after.row(line);
            for (int i = 0; i < askedBefore.size(); i++) {
                if (Arrays.equals(askedBefore.get(i), t1)) {
                    return answers.get(i);
                }
            }
            double ratio = solve(t1);
            askedBefore.add(t1);
            answers.add(ratio);
            return ratio;
        }

        private double solve(double[] t1) {
            boolean changed = false;
            for (int j = 0; j < t0.length; j++) {
                // equal duties must give exactly no change, also where both shut the source out
                logK[j] = t0[j] == t1[j] ? 0 : Math.log1p(t1[j]) - Math.log1p(t0[j]);
                changed |= logK[j] != 0;
            }
            if (!changed) {
                return 1;
            }
            if (ready == null) {
                ready = markets.get(line).orElseThrow().at(t0, draw);
            }
            return ready.revenueRatio(CANADA, logK);
        }
    }
}
