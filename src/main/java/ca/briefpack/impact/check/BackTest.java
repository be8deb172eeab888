package ca.briefpack.impact.check;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.market.Market;
import ca.briefpack.impact.market.MarketBook;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import ca.briefpack.theory.CesMarket;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The model of exports against what happened: United States imports from Canada by month, beside what the model makes of the year
 * before under the law of each month. Values in United States dollars, as they were recorded: prices of the world and all else
 * that moved trade are in what was seen and not in the model.
 */
public final class BackTest {
    /** The first month of the year of the duties. */
    private static final YearMonth YEAR = YearMonth.of(2025, 1);
    /** The first whole month after the duties of March 2025. */
    public static final YearMonth FIRST = YearMonth.of(2025, 4);
    /** The last month that the substitution was set by; later ones judge it. */
    public static final YearMonth LAST_SET = YearMonth.of(2025, 9);
    /** A sector tests the response if duties rose by so much on the mean of its trade, in logarithms of the power of the tariff. */
    private static final double LEAST_DUTY = 0.01;

    private final Trade trade;
    private final ExportBook exports;
    private final MarketBook markets;
    private final Rates rates;
    private final LocalDate baseline;
    private final LocalDate until;
    private final Draw draw;
    private final List<SourceRow> rows = new ArrayList<>();
    private List<Line> known;

    /** A heading in a month: what a month of the base year brought, what the model makes of it, what was seen, ln k of its duty. */
    private record Line(HsCode heading, String sector, Sector.Response response, YearMonth month, double base, double model,
            double seen, double duty) {
        double ratio() {
            return (base + model) / base;
        }

        Line from(double sales, double ratio) {
            return new Line(heading, sector, response, month, base, sales * ratio - base, seen, duty);
        }

        boolean judges() {
            return month.isAfter(LAST_SET);
        }
    }

    /**
     * A sector over the months asked for, United States dollars.
     *
     * @param base   a month of the base year, times the months
     * @param model  change by the model, @param seen change that was seen
     * @param duty   rise of duties on the mean of the trade, ln k
     */
    public record OfSector(String sector, Sector.Response response, double base, double model, double seen, double duty) {
        /** True if it tells how buyers respond: duties rose, and neither contracts nor a world price decide its value. */
        public boolean isTest() {
            return response == Sector.Response.MARKET && duty >= LEAST_DUTY;
        }

        /** True if its duties did not rise and a market decides its value: how far it moved is what no model of duties can tell. */
        public boolean isQuiet() {
            return response == Sector.Response.MARKET && duty < LEAST_DUTY;
        }
    }

    /**
     * How well the model does over some sectors.
     *
     * @param correlation of the changes in per cent, weighted by trade; not a number with fewer than three sectors
     * @param error       mean distance of the changes in per cent, weighted by trade, a fraction
     */
    public record Fit(int sectors, double correlation, double error, double base, double model, double seen) {
    }

    /**
     * Worked out once something is asked of it.
     *
     * @param until months after it are not looked at, as no one knew them
     */
    public BackTest(Trade trade, ExportBook exports, MarketBook markets, Rates rates, LocalDate baseline, LocalDate until,
            Draw draw) {
        this.trade = trade;
        this.exports = exports;
        this.markets = markets;
        this.rates = rates;
        this.baseline = baseline;
        this.until = until;
        this.draw = draw;
    }

    private synchronized List<Line> lines() {
        if (known == null) {
            known = workOut();
        }
        return known;
    }

    private List<Line> workOut() {
        List<Line> lines = new ArrayList<>();
        Map<YearMonth, Map<HsCode, Double>> seen = new TreeMap<>();
        trade.cusmaClaims().stream().filter(c -> !c.month().isBefore(YEAR) && !c.month().atEndOfMonth().isAfter(until))
                .forEach(c -> {
                    seen.computeIfAbsent(c.month(), m -> new TreeMap<>()).merge(c.hs4(), c.importUsd(), Double::sum);
                    rows.add(c.row());
                });
        Map<HsCode, Market> sold = new TreeMap<>();
        markets.imported().forEach(heading -> markets.unitedStates(heading).filter(market -> fromCanada(market) > 0)
                .ifPresent(market -> sold.put(heading, market)));
        sold.values().forEach(market -> rows.addAll(market.rows()));
        List<HsCode> headings = List.copyOf(sold.keySet());
        RateMatrix before = rates.rates(headings, new Regime(Regime.ENACTED, baseline), draw);
        seen.forEach((month, values) -> {
            RateMatrix after = rates.rates(headings, new Regime(Regime.ENACTED, month.atDay(15)), draw);
            for (int h = 0; h < headings.size(); h++) {
                if (values.containsKey(headings.get(h))) {
                    lines.add(line(headings.get(h), sold.get(headings.get(h)), exports.sectorOf(headings.get(h)), month,
                            values.get(headings.get(h)), ratio(sold.get(headings.get(h)), before, after, h, draw),
                            rise(before, after, h, Country.CA)));
                }
            }
        });
        return lines;
    }

    private static Line line(HsCode heading, Market market, Optional<Sector> sector, YearMonth month, double seen,
            double ratio, double duty) {
        double base = fromCanada(market) / 12;
        Sector.Response response = sector.map(Sector::response).orElse(Sector.Response.MARKET);
        return new Line(heading, sector.map(Sector::code).orElse(""), response, month, base,
                response == Sector.Response.BOUND ? 0 : base * (ratio - 1), seen - base, duty);
    }

    private static double fromCanada(Market market) {
        return market.imports()[Country.CA.ordinal()];
    }

    private static double ratio(Market market, RateMatrix before, RateMatrix after, int h, Draw draw) {
        double[] logK = new double[Country.partners().length];
        for (Country country : Country.partners()) {
            logK[country.ordinal()] = rise(before, after, h, country);
        }
        CesMarket ready = market.at(before.row(h), draw);
        return ready.revenueRatio(Country.CA.ordinal(), logK) * ExportResponse.admitted(h, after, before);
    }

    private static double rise(RateMatrix before, RateMatrix after, int h, Country country) {
        double t0 = before.duty(h, country);
        double t1 = after.duty(h, country);
        return t0 == t1 ? 0 : Math.log1p(t1) - Math.log1p(t0);
    }

    /** The sectors over the months that a rule admits, most trade first; headings of none are one without a code. */
    public List<OfSector> bySector(Predicate<YearMonth> months) {
        return bySector(sinceDuties().filter(line -> months.test(line.month)));
    }

    private Stream<Line> sinceDuties() {
        return lines().stream().filter(line -> !line.month.isBefore(FIRST));
    }

    /**
     * The months that judge, told as briefs tell exports: from what the months of the year by {@link #LAST_SET} sold, brought back to
     * the baseline as {@code StudyPlan.Calibration.BY_MONTH} brings them. So what moved trade by then, duties or not, is in the start.
     */
    public List<OfSector> fromSales() {
        return carried(Line::ratio);
    }

    /** The same had those sales gone on as they were: no model. What {@link #fromSales} tells better is what the model tells. */
    public List<OfSector> goneOn() {
        return carried(line -> 1);
    }

    private List<OfSector> carried(ToDoubleFunction<Line> ratio) {
        Map<HsCode, List<Line>> known = new TreeMap<>();
        lines().stream().filter(line -> !line.judges())
                .forEach(line -> known.computeIfAbsent(line.heading, h -> new ArrayList<>()).add(line));
        return bySector(lines().stream().filter(Line::judges).map(line -> {
            List<Line> months = known.getOrDefault(line.heading, List.of());
            return line.from(salesAtBaseline(months.stream().mapToDouble(m -> m.base + m.seen).sum(),
                    months.stream().mapToDouble(ratio).sum()).orElse(line.base), ratio.applyAsDouble(line));
        }));
    }

    /**
     * What a month would have sold under the baseline: sales of some months over the sum of the model's ratios in them; none where
     * all were shut out.
     */
    static OptionalDouble salesAtBaseline(double sold, double ratios) {
        return ratios > 0 ? OptionalDouble.of(sold / ratios) : OptionalDouble.empty();
    }

    private static List<OfSector> bySector(Stream<Line> lines) {
        Map<String, List<Line>> byCode = new TreeMap<>();
        lines.forEach(line -> byCode.computeIfAbsent(line.sector, code -> new ArrayList<>()).add(line));
        return byCode.entrySet().stream().map(entry -> ofSector(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(OfSector::base).reversed()).toList();
    }

    private static OfSector ofSector(String code, List<Line> of) {
        double base = of.stream().mapToDouble(Line::base).sum();
        // a ban shuts goods out: its duty has no mean
        double duty = of.stream().filter(line -> Double.isFinite(line.duty)).mapToDouble(line -> line.base * line.duty).sum();
        return new OfSector(code, of.get(0).response, base, of.stream().mapToDouble(Line::model).sum(),
                of.stream().mapToDouble(Line::seen).sum(), base > 0 ? duty / base : 0);
    }

    /** The months that were seen, in order. */
    public List<YearMonth> months() {
        return sinceDuties().map(Line::month).distinct().sorted().toList();
    }

    /** The rows that it rests on. */
    public List<SourceRow> rows() {
        lines();
        return List.copyOf(rows);
    }

    /** How well the model does over sectors. */
    public static Fit fit(List<OfSector> sectors) {
        List<OfSector> sold = sectors.stream().filter(s -> s.base() > 0).toList();
        double base = sold.stream().mapToDouble(OfSector::base).sum();
        double model = sold.stream().mapToDouble(OfSector::model).sum();
        double seen = sold.stream().mapToDouble(OfSector::seen).sum();
        double[] sums = new double[4];
        for (OfSector s : sold) {
            double m = s.model() / s.base() - model / base;
            double o = s.seen() / s.base() - seen / base;
            sums[0] += s.base() * m * o;
            sums[1] += s.base() * m * m;
            sums[2] += s.base() * o * o;
            sums[3] += Math.abs(s.model() - s.seen());
        }
        return new Fit(sold.size(), sold.size() < 3 ? Double.NaN : sums[0] / Math.sqrt(sums[1] * sums[2]),
                base > 0 ? sums[3] / base : Double.NaN, base, model, seen);
    }
}
