package ca.briefpack.impact.income;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.market.Outlet;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Economy.Elasticity;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Joined.Joint;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Support;
import ca.briefpack.theory.Closure;
import ca.briefpack.theory.MarketState;
import ca.briefpack.theory.OpenEconomy;
import ca.briefpack.theory.OpenEconomy.ForeignSale;
import ca.briefpack.theory.OpenEconomy.Market;
import ca.briefpack.theory.OpenMarkets;
import ca.briefpack.theory.RealIncome;
import ca.briefpack.theory.RealIncomeModel;
import ca.briefpack.theory.TradePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Real income under the regimes of a plan, draw by draw: the {@link OpenEconomy} of Canada, built from the data and solved under
 * each closure.
 *
 * <p>Sales abroad start from the law of the baseline, as everywhere in a study. Canada's own market starts from the imports of
 * the year held and that year's mean duties; goods that a duty shut out start from before it. Goods on which no duty falls, then
 * or under any regime, answer alike and are one market an industry.
 */
public final class IncomeModel {
    /** The parameter that says what part of its counter-tariffs Canada gives back. */
    public static final String REMISSION = "counter-tariff-remission";
    /** The parameter that names the year from which goods start that a surtax of Canada has since shut out. */
    public static final String ANCHOR_YEAR = "market-anchor-year";
    private static final int PLACES = Province.values().length;

    private final ExportBook exports;
    private final List<Optional<Outlet>> markets;
    private final HomeEconomy start;
    private final List<Regime> regimes;
    private final List<Support> support;
    private final DisplacedWorkers displaced;
    private final Map<String, Parameter> parameters;
    private final Multipliers multipliers;
    private final IncomeTable table;
    private final HomeTable sold;
    /** The place of the first draw that moves a parameter alone. */
    private final int alone;

    /** @param draws those that will be entered: the single changes of parameters for the regimes of the plan alone */
    public IncomeModel(Evidence evidence, Rates rates, StudyPlan plan, Books books, DrawSet draws) {
        this.exports = books.exports;
        this.markets = books.markets;
        this.regimes = plan.all();
        this.support = regimes.stream().map(regime -> support(evidence.scenarios(), regime.scenario())).toList();
        HomeBook home = new HomeBook(evidence, plan.exportsYear());
        HomeDuties duties = new HomeDuties(home.goods(), rates, plan, draws.list().get(0), collected(evidence));
        this.parameters = evidence.economy().parameters();
        this.multipliers = new Multipliers(books.multipliers, home.industries());
        Map<String, Double> thetas = evidence.economy().elasticities().stream()
                .collect(Collectors.toMap(Elasticity::industry, Elasticity::sigmaLessOne, (a, b) -> b, TreeMap::new));
        this.start = new HomeEconomy(home, duties, multipliers, thetas, evidence.trade().ownMarket().buyers());
        boolean[] held = new boolean[PLACES];
        boolean any = IncomeClosure.areHeld(parameters) && !home.goods().isEmpty();
        for (int i = 0; any && i < home.industries().size(); i++) {
            double[] bought = home.boughtBy(i);
            for (Province province : Province.values()) {
                held[province.ordinal()] |= bought[province.ordinal()] > 0 && books.multipliers.covers(province);
            }
        }
        Set<String> byWorkers = IntStream.range(0, regimes.size()).filter(s -> support.get(s).perWorker() > 0)
                .mapToObj(s -> regimes.get(s).scenario()).collect(Collectors.toSet());
        this.alone = 1 + draws.points();
        this.table = new IncomeTable(new IncomeTable.Scope(regimes.stream().map(Regime::scenario).toList(), plan.regimes().size(),
                plan.weighed().size(), alone, draws.list().size()), held, byWorkers, home.rows().all(),
                any
                        ? start.shutOut(draws.list().get(0), IncomeClosure.PRINTED.at(draws.list().get(0), parameters))
                        : List.of());
        List<HomeTable.Goods> goods = table.isHeld() ? start.goods() : List.of();
        this.sold = new HomeTable(goods, books.multipliers, plan.regimes().size(), draws.list().size());
        this.displaced = new DisplacedWorkers(exports, books.multipliers, goods);
    }

    /** What the treasury grants under a law, or under several of them together. */
    private static Support support(List<Scenario> scenarios, String regime) {
        List<String> together = Joint.parts(regime);
        return scenarios.stream().filter(scenario -> together.contains(scenario.id())).map(Scenario::support)
                .reduce(Support.NONE, Support::plus);
    }

    private static double collected(Evidence evidence) {
        return 1 - Optional.ofNullable(evidence.economy().parameters().get(REMISSION)).map(Parameter::central).orElse(0.0);
    }

    /** What is sold, where, and what it brings. */
    public record Books(ExportBook exports, List<Optional<Outlet>> markets, MultiplierBook multipliers) {
    }

    /** Enters the answer of one draw. Different draws may be entered by different threads. */
    public void enter(int drawIndex, Draw draw, ExportResponse.Answer answer) {
        if (!table.isHeld()) {
            return;
        }
        Abroad abroad = abroad(draw, answer);
        double[][] workers = new double[answer.rates().size()][];
        for (IncomeClosure of : closures(drawIndex)) {
            Closure closure = of.at(draw, parameters);
            OpenEconomy economy = start.at(draw, closure, abroad.sales);
            OpenMarkets solver = new OpenMarkets(economy, closure);
            RealIncomeModel model = new RealIncomeModel(economy, closure);
            double[] before = {};
            for (int s = 0; s < answer.rates().size(); s++) {
                TradePolicy policy = start.policy(s, abroad.duties.get(s), abroad.admitted.get(s));
                MarketState state = solver.solve(policy);
                if (of == IncomeClosure.PRINTED) {
                    sold.enter(drawIndex, draw, s, state);
                    if (s == 0 || drawIndex == 0 || support.get(s).perWorker() > 0) {
                        double[] jobs = displaced.change(draw, answer, s, state);
                        before = s == 0 ? jobs : before;
                        workers[s] = displaced.lost(before, jobs);
                    }
                }
                RealIncome income = model.income(policy.granting(grants(support.get(s), workers[s])), state);
                for (IncomeItem item : IncomeItem.kept()) {
                    table.enter(of, s, item, drawIndex, item.of(income));
                }
            }
        }
        if (drawIndex == 0) {
            table.enterWorkers(workers, start.population());
        }
    }

    /** Whoever is displaced is granted the same, whether there are idle hands or not: a program asks who lost a job. */
    private static double[] grants(Support support, double[] workers) {
        double[] grants = new double[PLACES];
        support.toProvinces().forEach((province, dollars) -> grants[province.ordinal()] += dollars);
        for (int p = 0; support.perWorker() > 0 && p < PLACES; p++) {
            grants[p] += support.perWorker() * workers[p];
        }
        return grants;
    }

    /** The printed one comes first: by it displaced workers are counted. */
    private List<IncomeClosure> closures(int drawIndex) {
        return Stream.concat(Stream.of(IncomeClosure.PRINTED), (drawIndex == 0 ? List.of(IncomeClosure.values())
                : drawIndex < alone ? IncomeClosure.SPAN : List.<IncomeClosure>of()).stream()).distinct().toList();
    }

    /** Sales abroad, and by regime the duties and what is not banned of each. */
    private record Abroad(List<ForeignSale> sales, List<double[][]> duties, List<double[]> admitted) {
    }

    private Abroad abroad(Draw draw, ExportResponse.Answer answer) {
        RateMatrix before = answer.rates().get(0);
        List<ForeignSale> sales = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int h = 0; h < exports.ratedLines().size(); h++) {
            if (markets.get(h).isPresent() && !markets.get(h).get().isBound() && answer.inYear()[h] > 0) {
                sales.add(sale(h, markets.get(h).get(), draw, answer));
                lines.add(h);
            }
        }
        List<double[][]> under = new ArrayList<>();
        List<double[]> admitted = new ArrayList<>();
        for (RateMatrix matrix : answer.rates()) {
            under.add(rows(matrix, lines));
            admitted.add(admitted(matrix, before, lines));
        }
        return new Abroad(sales, under, admitted);
    }

    private static double[][] rows(RateMatrix matrix, List<Integer> lines) {
        double[][] rows = new double[lines.size()][];
        for (int l = 0; l < rows.length; l++) {
            rows[l] = matrix.row(lines.get(l));
        }
        return rows;
    }

    private static double[] admitted(RateMatrix matrix, RateMatrix before, List<Integer> lines) {
        double[] admitted = new double[lines.size()];
        for (int l = 0; l < admitted.length; l++) {
            admitted[l] = ExportResponse.admitted(lines.get(l), matrix, before);
        }
        return admitted;
    }

    private ForeignSale sale(int h, Outlet outlet, Draw draw, ExportResponse.Answer answer) {
        double[] value = new double[PLACES];
        for (int p = 0; p < PLACES; p++) {
            value[p] = exports.value(p, h) / answer.inYear()[h];
        }
        double[] t0 = answer.rates().get(0).row(h);
        return new ForeignSale(start.industry(exports.lines().get(h).hs4()), new Market(outlet.sigma(draw),
                draw.of(ModelParameter.DEMAND_ELASTICITY), outlet.spending(t0, draw), t0),
                draw.of(ModelParameter.SUPPLY_ELASTICITY), value, multipliers.ofLine(h, draw));
    }

    /** Once all draws are entered. */
    public IncomeTable table() {
        return table;
    }

    /** What home producers sell, once all draws are entered. */
    public HomeTable sold() {
        return sold;
    }
}
