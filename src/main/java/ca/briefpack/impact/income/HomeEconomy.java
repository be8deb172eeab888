package ca.briefpack.impact.income;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.income.HomeBook.HomeGood;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.OwnMarket.Anchor;
import ca.briefpack.model.OwnMarket.Buyers;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.Closure;
import ca.briefpack.theory.CostMarket;
import ca.briefpack.theory.OpenEconomy;
import ca.briefpack.theory.OpenEconomy.ForeignSale;
import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Industry;
import ca.briefpack.theory.OpenEconomy.Market;
import ca.briefpack.theory.SeenFall;
import ca.briefpack.theory.TradePolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Canada's own market at a draw, ready to be solved, and Canada's duties in it under each regime. */
final class HomeEconomy {
    private static final int PLACES = Province.values().length;
    private static final int CANADA = Country.CA.ordinal();

    private final HomeBook book;
    private final HomeDuties duties;
    private final Multipliers multipliers;
    private final Map<String, Double> thetas;
    private final double meanTheta;
    private final List<Buyers> buyers;
    private final List<Start> starts = new ArrayList<>();
    private final List<Stall> stalls;
    /** By goods of the book: the place of their market. */
    private final int[] marketOf;
    private final List<Industry> industries;
    private final double[][] inputs;
    /** By regime. */
    private final List<AtHome> policies = new ArrayList<>();

    /**
     * A market before any draw.
     *
     * @param good    the place of the goods in the book; under 0 for all goods of an industry that no duty falls on
     * @param imports at users' prices, duties included, by country
     */
    private record Start(int industry, int good, double[] imports, double[] duty, double home) {
    }

    /** A market and what of it hangs on no draw. */
    private record Stall(Start start, Optional<Anchor> anchor, double finalShare, boolean[] atCost, double[] soldBy,
            double[][] boughtBy) {
    }

    /** Canada's duties and quotas by market; regimes under which they are the same share one. */
    private record AtHome(double[][] duties, double[][] quota) {
        boolean is(AtHome other) {
            return Arrays.deepEquals(duties, other.duties) && Arrays.deepEquals(quota, other.quota);
        }
    }

    HomeEconomy(HomeBook book, HomeDuties duties, Multipliers multipliers, Map<String, Double> thetas, List<Buyers> buyers) {
        this.book = book;
        this.duties = duties;
        this.multipliers = multipliers;
        this.thetas = thetas;
        this.meanTheta = thetas.values().stream().mapToDouble(Double::doubleValue).average().orElse(1);
        this.buyers = buyers;
        this.marketOf = new int[book.goods().size()];
        SortedMap<Integer, Start> untouched = new TreeMap<>();
        for (int g = 0; g < marketOf.length; g++) {
            HomeGood good = book.goods().get(g);
            marketOf[g] = starts.size();
            if (duties.isTouched(g)) {
                starts.add(start(g, good));
            } else {
                untouched.merge(good.industry(),
                        new Start(good.industry(), -1, good.imports(), new double[good.imports().length], good.home()),
                        HomeEconomy::together);
            }
        }
        for (int g = 0; g < marketOf.length; g++) {
            if (!duties.isTouched(g)) {
                marketOf[g] = starts.size() + untouched.headMap(book.goods().get(g).industry()).size();
            }
        }
        starts.addAll(untouched.values());
        this.stalls = starts.stream().map(this::stall).toList();
        int n = book.industries().size();
        this.industries = new ArrayList<>(IntStream.range(0, n).mapToObj(book::industry).toList());
        industries.add(new Industry(0, 0, new double[PLACES], new double[PLACES]));
        this.inputs = new double[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(book.inputs()[i], 0, inputs[i], 0, n);
        }
        for (int r = 0; r < duties.regimes(); r++) {
            AtHome own = atHome(r);
            policies.add(policies.stream().filter(own::is).findFirst().orElse(own));
        }
    }

    private Stall stall(Start start) {
        Optional<Anchor> anchor = start.good < 0 ? Optional.empty() : book.goods().get(start.good).anchor();
        // trade that fell as much as was seen was not held up by lower prices of its sellers
        boolean[] atCost = new boolean[start.duty.length];
        anchor.ifPresent(a -> atCost[a.origin().ordinal()] = true);
        return new Stall(start, anchor, anchor.map(Anchor::finalShare).orElse(book.finalShare(start.industry)), atCost,
                book.soldBy(start.industry), boughtBy(start));
    }

    private AtHome atHome(int regime) {
        return new AtHome(
                starts.stream().map(s -> s.good < 0 ? s.duty : duties.under(regime, s.good)).toArray(double[][]::new),
                starts.stream().map(s -> s.good < 0 ? duties.noQuota() : duties.quota(regime, s.good)).toArray(double[][]::new));
    }

    /** What home producers sell, by sector. */
    List<HomeTable.Goods> goods() {
        List<HomeTable.Goods> goods = new ArrayList<>();
        for (int g = 0; g < marketOf.length; g++) {
            HomeGood good = book.goods().get(g);
            String industry = book.industries().get(good.industry());
            double home = duties.isTouched(g) ? starts.get(marketOf[g]).home : good.home();
            List<SourceRow> common = Stream.concat(good.rows().stream(), book.rows().of(industry).stream()).toList();
            goods.add(new HomeTable.Goods(book.sector(good.code()), industry, marketOf[g],
                    Arrays.stream(book.soldBy(good.industry())).map(share -> share * home).toArray(),
                    good.codes().filter(duties::counts).toList(),
                    new HomeTable.GoodsRows(common, book.rows().bySeller(industry))));
        }
        return goods;
    }

    private static Start together(Start a, Start b) {
        double[] imports = a.imports.clone();
        Arrays.setAll(imports, c -> a.imports[c] + b.imports[c]);
        return new Start(a.industry, -1, imports, a.duty, a.home + b.home);
    }

    private Start start(int g, HomeGood good) {
        double[] duty = duties.start(g);
        double[] spent = new double[duty.length];
        // what trickled in under a ban is no source of supply
        Arrays.setAll(spent, c -> Double.isInfinite(duty[c]) ? 0 : good.imports()[c] * (1 + duty[c]));
        double home = good.home();
        if (good.anchor().isPresent()) {
            Anchor anchor = good.anchor().get();
            int origin = anchor.origin().ordinal();
            double all = HomeBook.sum(spent);
            double others = all - spent[origin];
            double shutOut = anchor.valueCad() * anchor.growth() * (1 + anchor.dutyFraction());
            double scale = others > 0 ? Math.max(0, all - shutOut) / others : 0;
            Arrays.setAll(spent, c -> c == origin ? shutOut : spent[c] * scale);
            home = anchor.homeShare() / (1 - anchor.homeShare()) * HomeBook.sum(spent);
        }
        return new Start(good.industry(), g, spent, duty, home);
    }

    /** The industry that makes a heading's goods; one of no inputs, behind the others, where it is not known. */
    int industry(HsCode hs4) {
        int industry = book.industry(hs4);
        return industry < 0 ? book.industries().size() : industry;
    }

    OpenEconomy at(Draw draw, Closure closure, List<ForeignSale> abroad) {
        List<Good> goods = new ArrayList<>();
        for (Stall stall : stalls) {
            goods.add(good(stall, draw, closure));
        }
        return new OpenEconomy(book.population(), industries, goods, abroad, inputs);
    }

    private Good good(Stall stall, Draw draw, Closure closure) {
        Start start = stall.start;
        double[] spent = spent(start, draw);
        double[] sold = new double[PLACES];
        for (int p = 0; p < PLACES; p++) {
            sold[p] = stall.soldBy[p] * spent[CANADA];
        }
        return new Good(start.industry, new Market(sigma(stall, spent, draw, closure), draw.of(ModelParameter.DEMAND_ELASTICITY),
                spent, start.duty), stall.finalShare, stall.atCost, sold, stall.boughtBy,
                multipliers.ofIndustry(start.industry, draw));
    }

    private static double[] spent(Start start, Draw draw) {
        double[] spent = start.imports.clone();
        spent[CANADA] = start.home * draw.of(ModelParameter.HOME_SALES_SCALE);
        if (HomeBook.sum(spent) == 0) {
            spent[CANADA] = 1;
        }
        return spent;
    }

    private double sigma(Stall stall, double[] spent, Draw draw, Closure closure) {
        return stall.anchor.isPresent() ? seen(stall.anchor.get(), stall.start, spent, draw, closure) : usual(stall, draw);
    }

    private double usual(Stall stall, Draw draw) {
        double theta = thetas.getOrDefault(book.industries().get(stall.start.industry), meanTheta);
        return (theta + 1) * draw.of(ModelParameter.SUBSTITUTION_SCALE);
    }

    /** The elasticity with which the duty of the year makes imports fall as was seen. */
    private double seen(Anchor anchor, Start start, double[] spent, Draw draw, Closure closure) {
        int origin = anchor.origin().ordinal();
        return new SeenFall(spent, draw.of(ModelParameter.DEMAND_ELASTICITY), supply(closure, origin, spent.length), origin)
                .sigma(rise(start, origin), anchor.seenCad() / anchor.valueCad());
    }

    private static double[] supply(Closure closure, int origin, int sources) {
        double[] supply = new double[sources];
        Arrays.fill(supply, closure.importSupply());
        supply[CANADA] = closure.homeSupply();
        supply[origin] = Double.POSITIVE_INFINITY;
        return supply;
    }

    private double rise(Start start, int origin) {
        return (1 + duties.shutOut(start.good)) / (1 + start.duty[origin]);
    }

    /** The goods that a duty shut out, each in its own market alone. */
    List<ShutOut> shutOut(Draw draw, Closure closure) {
        return stalls.stream().filter(stall -> stall.anchor.isPresent()).map(stall -> {
            double[] spent = spent(stall.start, draw);
            return new ShutOut(stall.anchor.get(), DoubleStream.of(sigma(stall, spent, draw, closure), usual(stall, draw))
                    .mapToObj(sigma -> at(sigma, stall, spent, draw, closure)).toList());
        }).toList();
    }

    private ShutOut.At at(double sigma, Stall stall, double[] spent, Draw draw, Closure closure) {
        int origin = stall.anchor.orElseThrow().origin().ordinal();
        double[] k = new double[spent.length];
        Arrays.fill(k, 1);
        k[origin] = rise(stall.start, origin);
        CostMarket.Outcome outcome = new CostMarket(spent, sigma, draw.of(ModelParameter.DEMAND_ELASTICITY),
                supply(closure, origin, spent.length)).solve(k, 1);
        double left = outcome.prices()[origin] * outcome.quantities()[origin];
        double duty = stall.start.duty[origin];
        double value = spent[origin] / (1 + duty);
        return new ShutOut.At(sigma, left, duties.shutOut(stall.start.good) * left * value, duty * value);
    }

    /** Who buys, by source: another share of each where that is held, else that of the industry's goods. */
    private double[][] boughtBy(Start start) {
        double[] usual = book.boughtBy(start.industry);
        double[][] bySource = new double[start.duty.length][];
        Arrays.fill(bySource, usual);
        if (start.good >= 0) {
            book.goods().get(start.good).code().ifPresent(code -> buyers.stream().filter(b -> b.heading().equals(code))
                    .map(Buyers::origin).distinct().forEach(origin -> bySource[origin.ordinal()] = special(code, origin, usual)));
        }
        return bySource;
    }

    /** Units held by province; those of all others together go by what they buy of the industry. */
    private double[] special(HsCode code, Country origin, double[] usual) {
        double[] units = new double[PLACES];
        double rest = 0;
        double unnamed = 1;
        for (Buyers held : buyers) {
            if (held.heading().equals(code) && held.origin() == origin) {
                rest += held.province().isEmpty() ? held.units() : 0;
                if (held.province().isPresent()) {
                    units[held.province().get().ordinal()] += held.units();
                    unnamed -= usual[held.province().get().ordinal()];
                }
            }
        }
        for (int p = 0; p < PLACES; p++) {
            units[p] += units[p] == 0 && unnamed > 0 ? rest * usual[p] / unnamed : 0;
        }
        double all = HomeBook.sum(units);
        return Arrays.stream(units).map(u -> u / all).toArray();
    }

    /** Shares of the places in the population. */
    double[] population() {
        return book.population();
    }

    /** Nothing granted. */
    TradePolicy policy(int regime, double[][] abroad, double[] admitted) {
        AtHome home = policies.get(regime);
        return new TradePolicy(home.duties, home.quota, abroad, admitted, new double[PLACES]);
    }
}
