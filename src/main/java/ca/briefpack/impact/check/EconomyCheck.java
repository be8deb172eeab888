package ca.briefpack.impact.check;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Elasticity;
import ca.briefpack.model.Economy.ForeignFlow;
import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.OneSectorWorld;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The status quo by a model of the whole economy, beside the sums over markets: provinces, the United States, China and all other
 * countries are a {@link OneSectorWorld}, in which wages move until all who worked work again.
 *
 * <p>Trade is that of the latest year held, goods and services, and a province makes what it sells from labour and from what it
 * buys, in the shares of its industries. A duty falls on all that a region buys of another, at its average on the goods times the
 * part that goods have in what is bought: duties of the United States and of China on Canada's goods, and Canada's own. What a
 * province spends over what it earns moves with the wages of all provinces. What other countries sell at home and to each other
 * is not held; they are taken to be so large that neither their wages nor their prices move. The elasticity is the mean of the
 * industries' by what crosses a border, and moves with {@link ModelParameter#SUBSTITUTION_SCALE}. A ban counts as a duty of
 * 500 %.
 */
public final class EconomyCheck {
    private static final List<Country> ABROAD = List.of(Country.US, Country.CN, Country.OTHER);
    /** So many times their trade with Canada that no wage or price of theirs moves by as much as a number can show. */
    private static final double TIMES_ITS_TRADE = 1e15;
    static final double BAN = 5;
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;

    private final ExportBook exports;
    private final OwnDuties own;
    private final List<Province> provinces;
    private final List<Flow> flows;
    private final double[][] trade;
    private final double[][] goodsShare;
    private final double theta;
    private final List<SourceRow> elasticities;
    private final double[] valueAdded;
    private final List<SourceRow> accounts;
    /**
     * Changes as ratios less 1 by draw: real income of the provinces in their order, then of Canada; what Canada earns in the
     * United States.
     */
    private final double[][] income;
    /** What of that is by what a province spends over what it earns, in the same order. */
    private final double[][] balance;
    private final double[] earned;

    /** What one region sold another; places are those of {@link #provinces}, then of {@link #ABROAD}. */
    private record Flow(int from, int to, String industry, double value, SourceRow row) {
    }

    /** @param own Canada's duties on what it buys */
    public EconomyCheck(Evidence evidence, ExportBook exports, OwnDuties own, int draws) {
        this.exports = exports;
        this.own = own;
        Economy economy = evidence.economy();
        int within = economy.provinceSales().stream().mapToInt(ProvinceSale::year).max().orElse(0);
        int across = economy.foreignFlows().stream().mapToInt(ForeignFlow::year).max().orElse(0);
        Set<Province> abroad =
                economy.foreignFlows().stream().filter(f -> f.year() == across && f.valueCad() > 0).map(ForeignFlow::province)
                        .collect(Collectors.toSet());
        List<ProvinceSale> sales = economy.provinceSales().stream().filter(s -> s.year() == within && s.valueCad() > 0).toList();
        Set<Province> buying = sales.stream().map(ProvinceSale::buyer).collect(Collectors.toSet());
        // a region that sells nothing, or buys nothing, has no income that a duty could change
        this.provinces = sales.stream().map(ProvinceSale::seller).filter(abroad::contains).filter(buying::contains).distinct()
                .sorted().toList();
        this.flows = Stream.concat(
                economy.provinceSales().stream().filter(s -> s.year() == within).map(s -> new Flow(provinces.indexOf(s.seller()),
                        provinces.indexOf(s.buyer()), s.industry(), s.valueCad(), s.row())),
                economy.foreignFlows().stream().filter(f -> f.year() == across).map(this::flow))
                .filter(f -> f.from >= 0 && f.to >= 0)
                // sums of doubles depend on their order, so the order of rows may not come through
                .sorted(Comparator.comparing(Flow::row)).toList();
        Set<String> goods = evidence.reference().sectors().stream().map(Sector::industry).collect(Collectors.toSet());
        int n = provinces.size() + ABROAD.size();
        this.trade = new double[n][n];
        this.goodsShare = new double[n][n];
        Map<String, Double> crossing = new TreeMap<>();
        for (Flow flow : flows) {
            trade[flow.from][flow.to] += flow.value;
            goodsShare[flow.from][flow.to] += goods.contains(flow.industry) ? flow.value : 0;
            crossing.merge(flow.industry, flow.from == flow.to ? 0 : flow.value, Double::sum);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                goodsShare[i][j] /= trade[i][j] == 0 ? 1 : trade[i][j];
            }
        }
        this.theta = theta(economy.elasticities(), crossing);
        this.elasticities = economy.elasticities().stream().map(Elasticity::row).toList();
        this.accounts = economy.inputs().accounts().stream().map(IndustryAccount::row).sorted().toList();
        this.valueAdded = valueAdded(economy.inputs().accounts());
        this.income = new double[provinces.size() + 1][draws];
        this.balance = new double[provinces.size() + 1][draws];
        this.earned = new double[draws];
    }

    /** In a dollar that each region sells; an industry without an account makes all of it itself, and so do those abroad. */
    private double[] valueAdded(List<IndustryAccount> held) {
        Map<String, Double> shares = held.stream().collect(Collectors.toMap(IndustryAccount::industry,
                IndustryAccount::valueAddedShare, (first, second) -> second, TreeMap::new));
        double[] added = new double[trade.length];
        double[] sold = new double[trade.length];
        for (Flow flow : flows) {
            added[flow.from] += flow.value * shares.getOrDefault(flow.industry, 1.0);
            sold[flow.from] += flow.value;
        }
        Arrays.setAll(added, i -> i < provinces.size() && sold[i] > 0 ? added[i] / sold[i] : 1);
        return added;
    }

    private Flow flow(ForeignFlow flow) {
        int own = provinces.indexOf(flow.province());
        int abroad = provinces.size() + ABROAD.indexOf(flow.partner());
        return new Flow(flow.sold() ? own : abroad, flow.sold() ? abroad : own, flow.industry(), flow.valueCad(), flow.row());
    }

    private static double theta(List<Elasticity> elasticities, Map<String, Double> crossing) {
        double sum = 0;
        double weights = 0;
        for (Elasticity elasticity : elasticities) {
            double weight = crossing.getOrDefault(elasticity.industry(), 0.0);
            sum += weight * elasticity.theta();
            weights += weight;
        }
        return weights == 0 ? 0 : sum / weights;
    }

    /** Enters the answer at a draw; every draw has its own place, so that threads do not change a number. */
    public void enter(int d, Draw draw, ExportResponse.Answer answer) {
        double scaled = (theta + 1) * draw.of(ModelParameter.SUBSTITUTION_SCALE) - 1;
        Stream.of(income, balance).flatMap(Stream::of).forEach(ofPlace -> ofPlace[d] = Double.NaN);
        earned[d] = Double.NaN;
        if (!provinces.isEmpty() && scaled > 0 && Arrays.stream(valueAdded).allMatch(share -> share > 0)) {
            solve(d, scaled, duties(answer.rates().get(BASELINE), own.before()),
                    duties(answer.rates().get(STATUS_QUO), own.after()));
        }
    }

    private void solve(int d, double elasticity, double[][] before, double[][] after) {
        int n = trade.length;
        double[] deficits = new double[n];
        double[][] sold = new double[n][];
        for (int i = 0; i < n; i++) {
            sold[i] = trade[i].clone();
            for (int j = 0; j < n; j++) {
                deficits[i] += trade[j][i] - trade[i][j];
            }
            if (i >= provinces.size()) {
                sold[i][i] = TIMES_ITS_TRADE * Math.max(1, Arrays.stream(trade[i]).sum());
            }
        }
        boolean[] canadian = new boolean[n];
        Arrays.fill(canadian, 0, provinces.size(), true);
        boolean[] abroad = new boolean[n];
        Arrays.fill(abroad, provinces.size(), n, true);
        OneSectorWorld.Accounts accounts = new OneSectorWorld.Accounts(deficits, canadian, abroad);
        OneSectorWorld world = new OneSectorWorld(sold, before, valueAdded, elasticity);
        OneSectorWorld.State was = world.solve(before, accounts);
        OneSectorWorld.State is = world.solve(after, accounts);
        double wages = wages(is, sold) / wages(was, sold) - 1;
        double lent = 0;
        double real = 0;
        double all = 0;
        for (int p = 0; p < provinces.size(); p++) {
            double change = is.income()[p] / was.income()[p] / is.price()[p] * was.price()[p] - 1;
            income[p][d] = change;
            balance[p][d] = deficits[p] * wages / was.income()[p];
            lent += deficits[p] * wages;
            real += change * was.income()[p];
            all += was.income()[p];
        }
        income[provinces.size()][d] = real / all;
        balance[provinces.size()][d] = lent / all;
        int us = provinces.size();
        earned[d] = earned(is, after, us) / earned(was, before, us) - 1;
    }

    /** The wage bill of all provinces, which their balances move with. */
    private double wages(OneSectorWorld.State state, double[][] sold) {
        double sum = 0;
        for (int p = 0; p < provinces.size(); p++) {
            sum += state.wage()[p] * valueAdded[p] * Arrays.stream(sold[p]).sum();
        }
        return sum;
    }

    private double earned(OneSectorWorld.State state, double[][] duties, int buyer) {
        double sum = 0;
        for (int p = 0; p < provinces.size(); p++) {
            sum += state.share()[p][buyer] * state.expenditure()[buyer] / (1 + duties[p][buyer]);
        }
        return sum;
    }

    /** The duty on all that a region sells another: first index the seller, second the buyer. */
    private double[][] duties(RateMatrix rates, double[] ofCanada) {
        double[][] duty = new double[trade.length][trade.length];
        for (int a = 0; a < ABROAD.size(); a++) {
            int abroad = provinces.size() + a;
            Country country = ABROAD.get(a);
            for (int p = 0; p < provinces.size(); p++) {
                duty[p][abroad] = goodsShare[p][abroad] * dutyOn(rates, provinces.get(p), country);
                duty[abroad][p] = goodsShare[abroad][p] * ofCanada[country.ordinal()];
            }
        }
        return duty;
    }

    /** What a country takes of a province's goods, on average; nothing where no duties are held. */
    private double dutyOn(RateMatrix rates, Province province, Country into) {
        double duty = 0;
        double value = 0;
        for (int h = 0; h < exports.lines().size(); h++) {
            if (exports.into(h) == into) {
                double sold = exports.value(province.ordinal(), h);
                duty += exports.isRated(h) ? sold * Math.min(BAN, rates.duty(h, Country.CA)) : 0;
                value += sold;
            }
        }
        return value == 0 ? 0 : duty / value;
    }

    /** The provinces that it speaks of, from west to east; none if their trade is not held. */
    public List<Province> provinces() {
        return provinces;
    }

    /**
     * The change in a province's real income, as a fraction, by draw: value added, duties and balance at the prices of what it
     * buys. Not a number where a scaled elasticity, or an industry that adds no value, has no answer.
     *
     * @throws IndexOutOfBoundsException if it is not one of {@link #provinces}
     */
    public double[] income(Province province) {
        return income[provinces.indexOf(province)].clone();
    }

    /** The change in Canada's real income. */
    public double[] income() {
        return income[provinces.size()].clone();
    }

    /**
     * What of the change in a province's real income is by its balance, as a fraction of its income: a province that earns more than
     * it spends lends less as wages fall.
     */
    public double[] balance(Province province) {
        return balance[provinces.indexOf(province)].clone();
    }

    /** The same of Canada. */
    public double[] balance() {
        return balance[provinces.size()].clone();
    }

    /** The change in what Canada earns by sales to the United States, as a fraction, by draw. */
    public double[] earned() {
        return earned.clone();
    }

    /** The rows of trade, elasticities and accounts that it rests on. */
    public List<SourceRow> rows() {
        return Stream.of(elasticities.stream(), accounts.stream(), flows.stream().map(Flow::row)).flatMap(rows -> rows).toList();
    }
}
