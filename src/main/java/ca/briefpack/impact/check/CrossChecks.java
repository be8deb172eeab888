package ca.briefpack.impact.check;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.market.Market;
import ca.briefpack.impact.market.Outlet;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.theory.Gsim;
import ca.briefpack.theory.Smart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Three models side by side, heading by heading: what each says becomes of Canada's sales, applied to the same exports brought
 * back to the
 * baseline. Only additional duties change; sales cannot fall below nothing, where a linear model would take them.
 */
public final class CrossChecks {
    private static final int CANADA = Country.CA.ordinal();
    private static final int US = Country.US.ordinal();
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;
    private final ExportBook exports;
    private final List<Optional<Outlet>> markets;
    private final double[] ces;
    private final double[] smart;
    private final double[] gsim;
    /** Of goods whose duty rose: exports, and the same times the logarithms of k and of p. */
    private final double[] risen;
    private final double[] logK;
    private final double[] logP;
    private final double[] years;
    private final ToDoubleFunction<HsCode> overYears;

    /** @param overYears the trade elasticity of a heading over years */
    public CrossChecks(ExportBook exports, List<Optional<Outlet>> markets, ToDoubleFunction<HsCode> overYears) {
        this.exports = exports;
        this.markets = markets;
        this.overYears = overYears;
        int sectors = exports.sectors().size() + 1;
        this.ces = new double[sectors];
        this.smart = new double[sectors];
        this.gsim = new double[sectors];
        this.risen = new double[sectors];
        this.logK = new double[sectors];
        this.logP = new double[sectors];
        this.years = new double[sectors];
    }

    /** Enters every heading that has a market, at the draw of the answer. */
    public void compare(Draw draw, ExportResponse.Answer answer) {
        for (int h = 0; h < exports.ratedLines().size(); h++) {
            double ratio = answer.ratio()[STATUS_QUO][h];
            if (markets.get(h).orElse(null) instanceof Market market && answer.inYear()[h] > 0 && ratio >= 0) {
                double base = exports.value(h) / answer.inYear()[h];
                Duties duties = Duties.of(h, answer.rates().get(BASELINE), answer.rates().get(STATUS_QUO));
                add(ces, h, base * (ratio - 1));
                add(smart, h, base * (smart(market, duties, draw) - 1));
                add(gsim, h, base * (gsim(market, duties, draw) - 1));
                double open = ExportResponse.admitted(h, answer.rates().get(STATUS_QUO), answer.rates().get(BASELINE));
                add(years, h, base * (open * overYears(market, exports.ratedLines().get(h).hs4(), duties, draw) - 1));
                double k = duties.isOpen(CANADA) ? duties.change(CANADA) : 1;
                if (k > 1 && open > 0) {
                    // what producers earn is p q, and q is p^eps
                    add(risen, h, base);
                    add(logK, h, base * Math.log(k));
                    add(logP, h, base * Math.log(ratio / open) / (1 + draw.of(ModelParameter.SUPPLY_ELASTICITY)));
                }
            }
        }
    }

    private void add(double[] sums, int heading, double change) {
        sums[exports.sectorIndex(heading)] += change;
        sums[exports.sectors().size()] += change;
    }

    public CrossCheck of(int sector) {
        return new CrossCheck(ces[sector], smart[sector], gsim[sector], years[sector], logK[sector] / risen[sector],
                1 + logP[sector] / logK[sector]);
    }

    /** The duties on a heading by country of origin, before and after. */
    private record Duties(double[] before, double[] after) {

        public static Duties of(int heading, RateMatrix before, RateMatrix after) {
            double[] t0 = new double[Country.partners().length];
            double[] t1 = new double[t0.length];
            for (Country country : Country.partners()) {
                t0[country.ordinal()] = before.duty(heading, country);
                t1[country.ordinal()] = after.duty(heading, country);
            }
            return new Duties(t0, t1);
        }

        boolean isOpen(int country) {
            return Double.isFinite(before[country]) && Double.isFinite(after[country]);
        }

        double change(int country) {
            return (1 + after[country]) / (1 + before[country]);
        }
    }

    /**
     * The ratio of Canada's sales by SMART: creation by its own tariff, diversion by its tariff relative to the others', which
     * change
     * at the same time and are averaged by imports.
     */
    private static double smart(Market market, Duties duties, Draw draw) {
        double own = market.imports()[CANADA];
        if (own == 0 || !duties.isOpen(CANADA)) {
            return own == 0 ? 1 : 0;
        }
        double rest = 0;
        double weighted = 0;
        for (int j = 0; j < market.imports().length; j++) {
            if (j != CANADA && j != US && duties.isOpen(j)) {
                rest += market.imports()[j];
                weighted += market.imports()[j] * duties.change(j);
            }
        }
        Smart.Elasticities by = Smart.Elasticities.withDefaults(draw.of(ModelParameter.DEMAND_ELASTICITY));
        double creation = Smart.of(own, 0, duties.before[CANADA], duties.after[CANADA], by).creation();
        double relative = rest == 0 ? 0 : duties.change(CANADA) * rest / weighted - 1;
        Smart between = relative >= 0 ? Smart.of(own, rest, 0, relative, by)
                : Smart.of(own, rest, -relative / (1 + relative), 0, by);
        return Math.max(0, (own + creation + between.diversion()) / own);
    }

    /** The ratio of Canada's sales in the same market where buyers switch as they do over years. */
    private double overYears(Market market, HsCode heading, Duties duties, Draw draw) {
        double[] logK = new double[duties.after.length];
        Arrays.setAll(logK,
                j -> duties.after[j] == duties.before[j] ? 0 : Math.log1p(duties.after[j]) - Math.log1p(duties.before[j]));
        return new Market(market.imports(), market.domesticShare(), overYears.applyAsDouble(heading), market.assumptions(),
                market.rows())
                .at(duties.before, draw).revenueRatio(CANADA, logK);
    }

    /** The ratio of Canada's sales by GSIM: every source of supply is a region that sells to the United States. */
    private static double gsim(Market market, Duties duties, Draw draw) {
        double[] shares = market.shares(duties.before);
        if (shares[CANADA] == 0 || !duties.isOpen(CANADA)) {
            return shares[CANADA] == 0 ? 1 : 0;
        }
        int n = shares.length;
        double[][] trade = new double[n][n];
        double[][] before = new double[n][n];
        double[][] after = new double[n][n];
        Gsim.Region[] regions = new Gsim.Region[n];
        for (int r = 0; r < n; r++) {
            Arrays.fill(before[r], 1);
            Arrays.fill(after[r], 1);
            if (duties.isOpen(r)) {
                before[r][US] = 1 + duties.before[r];
                after[r][US] = 1 + duties.after[r];
                trade[r][US] = shares[r] / before[r][US];
            }
            regions[r] = new Gsim.Region(draw.of(ModelParameter.DEMAND_ELASTICITY), draw.of(ModelParameter.SUPPLY_ELASTICITY),
                    market.sigma(draw));
        }
        Gsim model = new Gsim(trade, before, after, regions);
        double price = 1 + model.worldPrice(CANADA);
        double quantity = 1 + model.quantity(CANADA, US);
        return price > 0 && quantity > 0 ? price * quantity : 0;
    }
}
