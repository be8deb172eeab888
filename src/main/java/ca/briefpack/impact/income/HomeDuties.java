package ca.briefpack.impact.income;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.income.HomeBook.HomeGood;
import ca.briefpack.impact.income.HomeBook.OnList;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.OwnMarket.Anchor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Canada's own duties on the goods of a {@link HomeBook}: in the state that its markets are calibrated in, the mean of the months
 * that the imports are of, and under each regime of a plan. No parameter of the model moves them.
 */
final class HomeDuties {
    private static final int COUNTRIES = Country.partners().length;
    private final List<HomeGood> goods;
    private final List<HsCode> codes;
    private final Map<HsCode, Integer> rowOf = new HashMap<>();
    private final double[][] start;
    private final double[][][] under;
    private final double[][][] quota;
    private final double[] shutOut;
    private final boolean[] touched;
    private final double collected;

    /** @param collected share of the duties on goods of the United States that is not remitted */
    HomeDuties(List<HomeGood> goods, Rates rates, StudyPlan plan, Draw central, double collected) {
        this.goods = goods;
        this.collected = collected;
        goods.stream().flatMap(HomeGood::codes)
                .filter(code -> rates.mayPay(Country.CA, code)).forEach(code -> rowOf.putIfAbsent(code, rowOf.size()));
        this.codes = rowOf.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
        this.shutOut = new double[goods.size()];
        for (int g = 0; g < shutOut.length; g++) {
            Optional<Anchor> anchor = goods.get(g).anchor();
            if (anchor.isPresent()) {
                // in the middle of the year in which the fall was seen
                Regime seen = new Regime(Regime.ENACTED, LocalDate.of(anchor.get().seenYear(), 7, 1));
                shutOut[g] = duties(rates, seen, central)[g][anchor.get().origin().ordinal()];
            }
        }
        List<double[][]> months = plan.calibrationRegimes().stream().map(month -> duties(rates, month, central)).toList();
        this.start = new double[goods.size()][COUNTRIES];
        for (int g = 0; g < start.length; g++) {
            int good = g;
            for (int c = 0; c < COUNTRIES; c++) {
                int country = c;
                start[g][c] = ExportResponse.mean(months, month -> month[good][country]);
            }
            goods.get(g).anchor().ifPresent(anchor -> start[good][anchor.origin().ordinal()] = anchor.dutyFraction());
        }
        List<Regime> regimes = plan.all();
        this.under = regimes.stream().map(regime -> duties(rates, regime, central)).toArray(double[][][]::new);
        this.touched = new boolean[goods.size()];
        for (int g = 0; g < touched.length; g++) {
            touched[g] = goods.get(g).anchor().isPresent() || isAnyDuty(g);
        }
        this.quota = new double[regimes.size()][goods.size()][COUNTRIES];
        for (int s = 0; s < regimes.size(); s++) {
            for (int g = 0; g < goods.size(); g++) {
                Arrays.fill(quota[s][g], Double.POSITIVE_INFINITY);
                enterQuota(s, g, regimes.get(s).day());
            }
        }
    }

    private double[][] duties(Rates rates, Regime regime, Draw draw) {
        RateMatrix matrix = rates.rates(Country.CA, codes, regime, draw);
        double[][] duties = new double[goods.size()][];
        for (int g = 0; g < duties.length; g++) {
            duties[g] = duties(goods.get(g), matrix);
        }
        return duties;
    }

    private double[] duties(HomeGood good, RateMatrix matrix) {
        double[] duties = good.code().map(code -> row(matrix, code).clone()).orElseGet(() -> new double[COUNTRIES]);
        int us = Country.US.ordinal();
        for (OnList listed : good.listed()) {
            // no more of the goods can be on a list than is bought
            duties[us] += row(matrix, listed.code())[us] * Math.min(1, listed.value() / good.imports()[us]);
        }
        duties[us] *= collected;
        good.anchor().ifPresent(anchor -> {
            int origin = anchor.origin().ordinal();
            duties[origin] = anchor.dutyFraction() + row(matrix, anchor.goods())[origin];
        });
        return duties;
    }

    private double[] row(RateMatrix matrix, HsCode code) {
        return rowOf.containsKey(code) ? matrix.row(rowOf.get(code)) : new double[COUNTRIES];
    }

    /** What pays more than the ordinary duty is not under a quota. */
    private void enterQuota(int regime, int g, LocalDate day) {
        Optional<Anchor> anchor = goods.get(g).anchor();
        anchor.flatMap(Anchor::quota).filter(q -> !day.isBefore(q.from())).ifPresent(q -> {
            int origin = anchor.get().origin().ordinal();
            if (under[regime][g][origin] <= anchor.get().dutyFraction()) {
                quota[regime][g][origin] = q.units() / (anchor.get().units() * anchor.get().growth());
            }
        });
    }

    /** True if some regime's duty on a good is another than that of the state of calibration, or there was one in it. */
    boolean isTouched(int good) {
        return touched[good];
    }

    private boolean isAnyDuty(int good) {
        boolean any = isAny(start[good]);
        for (double[][] regime : under) {
            any |= isAny(regime[good]);
        }
        return any;
    }

    private static boolean isAny(double[] duties) {
        for (double duty : duties) {
            if (duty != 0) {
                return true;
            }
        }
        return false;
    }

    int regimes() {
        return under.length;
    }

    /** True if a duty may fall on goods of a code under some regime. */
    boolean counts(HsCode code) {
        return rowOf.containsKey(code);
    }

    /** By country of origin. */
    double[] start(int good) {
        return start[good];
    }

    double[] under(int regime, int good) {
        return under[regime][good];
    }

    /** The most that may be sold, as a ratio to the state of calibration, by country of origin. */
    double[] quota(int regime, int good) {
        return quota[regime][good];
    }

    /** No quota on any origin. */
    double[] noQuota() {
        double[] none = new double[COUNTRIES];
        Arrays.fill(none, Double.POSITIVE_INFINITY);
        return none;
    }

    /** The duty on goods that have an anchor in the year in which their fall was seen. */
    double shutOut(int good) {
        return shutOut[good];
    }
}
