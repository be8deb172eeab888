package ca.briefpack.impact.income;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.MultiplierBook.Effect;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.MarketState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What home producers sell in Canada, by sector, place and regime at every draw of a study: read off the markets in which real
 * income is weighed, under the closure that is printed where one figure is. Changes are of quantities, at the prices of the
 * state that the markets are calibrated in; what prices bring is in real income. GDP and jobs follow by the multipliers of the
 * industry.
 */
public final class HomeTable {
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;

    private final List<Goods> goods;
    private final MultiplierBook multipliers;
    /** By regime, market and draw, as ratios to the state of calibration. */
    private final double[][][] quantity;
    private final double[] sales;
    private final double[] effects;

    /**
     * Goods of one sector and industry that home producers sell.
     *
     * @param market the place of their market in the economy
     * @param sales  dollars a year by province, before their scale
     * @param codes  the goods whose duties count
     */
    record Goods(String sector, String industry, int market, double[] sales, List<HsCode> codes, GoodsRows rows) {
    }

    /** What goods rest on. @param bySeller rows of what a province's producers sell, in the order of {@link Province} */
    record GoodsRows(List<SourceRow> common, List<List<SourceRow>> bySeller) {
    }

    HomeTable(List<Goods> goods, MultiplierBook multipliers, int regimes, int draws) {
        this.goods = List.copyOf(goods);
        this.multipliers = multipliers;
        this.quantity = new double[regimes][goods.stream().mapToInt(Goods::market).max().orElse(-1) + 1][draws];
        this.sales = new double[draws];
        this.effects = new double[draws];
    }

    /** Different draws may be entered by different threads. */
    void enter(int drawIndex, Draw draw, int regime, MarketState state) {
        sales[drawIndex] = draw.of(ModelParameter.HOME_SALES_SCALE);
        effects[drawIndex] = draw.of(ModelParameter.MULTIPLIER_SCALE);
        for (int m = 0; regime < quantity.length && m < quantity[regime].length; m++) {
            quantity[regime][m][drawIndex] = state.home()[m].quantities()[0];
        }
    }

    /**
     * Values of an indicator of sales at home at every draw; empty where nothing is known to be sold, or what it brings.
     *
     * @param scenario the place of the cell's regime in those of the plan
     */
    public Optional<double[]> find(Cell cell, int scenario) {
        Indicator indicator = cell.indicator();
        boolean ofCanada = cell.place().equals(Cell.CANADA);
        List<Province> sellers = ofCanada ? List.of(Province.values()) : List.of(Province.of(cell.place()));
        List<Goods> sold = of(cell.sector()).filter(g -> sellers.stream().anyMatch(p -> g.sales[p.ordinal()] > 0)).toList();
        if (sold.isEmpty() || indicator.isByMultiplier() && !ofCanada && !multipliers.covers(sellers.get(0))) {
            return Optional.empty();
        }
        double[] values = new double[sales.length];
        double[][] before = quantity[indicator.isAgainstStatusQuo() ? STATUS_QUO : BASELINE];
        for (Goods of : sold) {
            double brought = sellers.stream().mapToDouble(p -> of.sales[p.ordinal()] * brings(indicator, p, of.industry)).sum();
            for (int d = 0; d < values.length; d++) {
                double moved = indicator == Indicator.HOME_SALES ? 1 : quantity[scenario][of.market][d] - before[of.market][d];
                values[d] += brought * moved * sales[d] * (indicator.isByMultiplier() ? effects[d] : 1);
            }
        }
        return Optional.of(values);
    }

    private Stream<Goods> of(String sector) {
        return goods.stream().filter(g -> sector.equals(Cell.ALL) || g.sector.equals(sector));
    }

    /** What a dollar sold brings; nothing where the industry has no multiplier, as in real income. */
    private double brings(Indicator indicator, Province seller, String industry) {
        return indicator.isByMultiplier() ? multipliers.ofIndustry(seller, industry).map(e -> brings(indicator, e)).orElse(0.0)
                : 1;
    }

    private static double brings(Indicator indicator, Effect effect) {
        return switch (indicator) {
            case HOME_GDP_CHANGE, HOME_GDP_CHANGE_VS_STATUS_QUO -> effect.gdpOwn();
            case HOME_GDP_CANADA_CHANGE, HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO -> effect.gdpCanada();
            case HOME_JOBS_CHANGE, HOME_JOBS_CHANGE_VS_STATUS_QUO -> effect.jobsOwn();
            case HOME_JOBS_CANADA_CHANGE, HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO -> effect.jobsCanada();
            default -> throw new IllegalArgumentException(indicator + " is not of what sales at home bring");
        };
    }

    /** The rows behind an indicator of some places, its parameters and the law left out. */
    public Set<SourceRow> rows(Indicator indicator, List<Province> places, String sector) {
        Set<SourceRow> rows = new LinkedHashSet<>();
        of(sector).forEach(g -> {
            rows.addAll(g.rows.common());
            places.stream().filter(p -> g.sales[p.ordinal()] > 0).forEach(p -> {
                rows.addAll(g.rows.bySeller().get(p.ordinal()));
                multipliers.row(p, g.industry).filter(row -> indicator.isByMultiplier()).ifPresent(rows::add);
            });
        });
        return rows;
    }

    /** The goods of a sector on which a duty of Canada may fall. */
    public List<HsCode> codes(String sector) {
        return of(sector).flatMap(g -> g.codes.stream()).distinct().sorted().toList();
    }
}
