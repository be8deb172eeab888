package ca.briefpack.impact.income;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.ForeignFlow;
import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.InputShare;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.OwnMarket.Anchor;
import ca.briefpack.model.OwnMarket.Listed;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.theory.OpenEconomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Canada's own market as the data hold it. What each industry of a province sells to the provinces, and what they buy of it
 * abroad, are of one year; an industry's market is brought to the year of the imports held by its imports of both years, else by
 * nominal GDP. Home sales of an industry are given to its headings in proportion to their imports. An industry whose imports are
 * not held by heading has one market.
 */
final class HomeBook {
    private static final int PLACES = Province.values().length;
    private static final int COUNTRIES = Country.partners().length;

    private final List<String> industries;
    private final Optional<Parameter> anchorYear;
    private final Map<String, String> industryOfSector;
    private final Map<HsCode, Optional<String>> sectors = new HashMap<>();
    private final Map<String, String> industryOfChapter;
    private final List<ProvinceSale> sales;
    private final List<ForeignFlow> flows;
    private final double[][] sold;
    private final double[][] bought;
    private final double[][] foreign;
    private final double[] growth;
    private final double nominal;
    private final double[][] inputs;
    private final double[] finalShares;
    private final double[][] exports;
    private final double[] population;
    private final List<HomeGood> goods = new ArrayList<>();
    private final HomeRows rows;

    /**
     * Goods with a market in Canada.
     *
     * @param code    a heading, or none for all goods of an industry
     * @param imports customs value by country of origin
     * @param home    what home producers sell, before its scale
     * @param listed  of goods without headings those on Canada's lists
     * @param rows    what their imports are known by
     */
    record HomeGood(int industry, Optional<HsCode> code, double[] imports, double home, Optional<Anchor> anchor,
            List<OnList> listed, List<SourceRow> rows) {
        /** The goods whose duties count. */
        Stream<HsCode> codes() {
            return Stream.of(code.stream(), anchor.map(Anchor::goods).stream(), listed.stream().map(OnList::code))
                    .flatMap(codes -> codes);
        }
    }

    /** What the United States sells of a subheading, dollars a year. */
    record OnList(HsCode code, double value) {
    }

    HomeBook(Evidence evidence, int year) {
        Economy economy = evidence.economy();
        this.anchorYear = Optional.ofNullable(economy.parameters().get(IncomeModel.ANCHOR_YEAR));
        int within = economy.provinceSales().stream().mapToInt(ProvinceSale::year).max().orElse(0);
        int across = economy.foreignFlows().stream().mapToInt(ForeignFlow::year).max().orElse(0);
        // sums of doubles depend on their order, so the order of rows may not come through
        // what a province sells the others is no measure of its sales at home without those within it
        boolean whole = economy.provinceSales().stream().anyMatch(s -> s.seller() == s.buyer());
        this.sales = economy.provinceSales().stream().filter(s -> whole && s.year() == within)
                .sorted(Comparator.comparing(ProvinceSale::row)).toList();
        this.flows = economy.foreignFlows().stream().filter(f -> f.year() == across)
                .sorted(Comparator.comparing(ForeignFlow::row)).toList();
        this.industries = List.copyOf(new TreeSet<>(sales.stream().map(ProvinceSale::industry).toList()));
        this.industryOfSector = evidence.reference().sectors().stream().collect(Collectors.toMap(Sector::code, Sector::industry));
        evidence.reference().products().forEach(p -> sectors.put(p.hs4(), p.sector()));
        this.industryOfChapter = evidence.trade().ownMarket().chapters().stream()
                .collect(Collectors.toMap(OwnMarket.Chapter::chapter, OwnMarket.Chapter::industry));
        int n = industries.size();
        this.sold = new double[n][PLACES];
        this.bought = new double[n][PLACES];
        this.foreign = new double[n][COUNTRIES];
        this.exports = new double[n][PLACES];
        enterFlows();
        List<CanadaImports> imports = evidence.trade().canadaImports().stream()
                .filter(i -> i.year() == year && i.totalCad() > 0 && industry(i.hs4()) >= 0)
                .sorted(Comparator.comparing(CanadaImports::hs4)).toList();
        double[] now = new double[n];
        imports.forEach(i -> now[industry(i.hs4())] += i.totalCad());
        PlaceSizes sizes = new PlaceSizes(economy, year);
        this.nominal = sizes.growth(within);
        this.growth = new double[n];
        Arrays.setAll(growth, i -> now[i] > 0 && sum(foreign[i]) > 0 ? now[i] / sum(foreign[i]) : nominal);
        this.inputs = inputs(economy);
        double[] spending = new double[n];
        Arrays.setAll(spending, i -> sum(sold[i]) + sum(foreign[i]));
        this.finalShares = OpenEconomy.finalShares(inputs, spending, byIndustry(economy.inputs().accounts().stream()
                .collect(Collectors.toMap(IndustryAccount::industry, IndustryAccount::outputCad, (a, b) -> b))));
        this.population = sizes.population();
        imports.forEach(i -> goods.add(heading(i, now[industry(i.hs4())], evidence.trade().ownMarket())));
        Optional<Parameter> rate = Optional.ofNullable(economy.parameters().get("usd-cad"));
        double dollar = rate.map(Parameter::central).orElse(1.0);
        for (int i = 0; i < n; i++) {
            if (now[i] == 0 && isOfGoods(industries.get(i)) && sum(foreign[i]) > 0) {
                goods.add(whole(i, evidence.trade().ownMarket().listed(), dollar));
            }
        }
        this.rows = new HomeRows(evidence, sales, flows, Stream.of(
                Stream.of(anchorYear, rate).flatMap(Optional::stream).map(Parameter::row),
                imports.stream().map(CanadaImports::row), sizes.rows().stream()).flatMap(behind -> behind).toList());
    }

    private void enterFlows() {
        sales.forEach(s -> {
            sold[place(s.industry())][s.seller().ordinal()] += s.valueCad();
            bought[place(s.industry())][s.buyer().ordinal()] += s.valueCad();
        });
        for (ForeignFlow flow : flows) {
            int i = place(flow.industry());
            if (i >= 0 && !flow.sold()) {
                foreign[i][flow.partner().ordinal()] += flow.valueCad();
                bought[i][flow.province().ordinal()] += flow.valueCad();
            } else if (i >= 0 && (flow.partner() == Country.OTHER || !isOfGoods(flow.industry()))) {
                // goods sold to the United States and China are held by heading
                exports[i][flow.province().ordinal()] += flow.valueCad();
            }
        }
    }

    private boolean isOfGoods(String industry) {
        return industryOfSector.containsValue(industry) || industryOfChapter.containsValue(industry);
    }

    private double[][] inputs(Economy economy) {
        double[][] perOutput = new double[industries.size()][industries.size()];
        Map<String, Double> added = economy.inputs().accounts().stream()
                .collect(Collectors.toMap(IndustryAccount::industry, IndustryAccount::valueAddedShare, (a, b) -> b));
        for (InputShare share : economy.inputs().shares()) {
            int i = place(share.supplier());
            int j = place(share.buyer());
            if (i >= 0 && j >= 0) {
                perOutput[i][j] += share.shareFraction() * (1 - added.getOrDefault(share.buyer(), 1.0));
            }
        }
        return perOutput;
    }

    private double[] byIndustry(Map<String, Double> values) {
        return industries.stream().mapToDouble(i -> values.getOrDefault(i, 0.0)).toArray();
    }

    private HomeGood heading(CanadaImports row, double importsOfIndustry, OwnMarket held) {
        int i = industry(row.hs4());
        double home = growth[i] * sum(sold[i]) * row.totalCad() / importsOfIndustry;
        Optional<Anchor> anchor = anchor(row.hs4(), held);
        return new HomeGood(i, Optional.of(row.hs4()), row.byOrigin(), home, anchor, List.of(),
                Stream.concat(Stream.of(row.row()), anchor.stream().map(Anchor::row)).toList());
    }

    /** That of the year that the parameter names. */
    private Optional<Anchor> anchor(HsCode heading, OwnMarket held) {
        List<Anchor> anchors = held.anchors().stream().filter(a -> a.heading().equals(heading)).toList();
        List<Anchor> ofYear =
                anchors.stream().filter(a -> anchorYear.map(p -> p.central() == a.year()).orElse(true)).toList();
        if (!anchors.isEmpty() && ofYear.isEmpty()) {
            throw new BriefpackException(new Problem(Problem.Code.P014, anchorYear.orElseThrow().row().where(),
                    "market-anchor-year: no anchor of heading " + heading + " is held for the year "
                            + Math.round(anchorYear.get().central()),
                    "use one of " + anchors.stream().map(a -> String.valueOf(a.year())).collect(Collectors.joining(", "))
                            + ", or add a row to market_anchors.csv"));
        }
        return ofYear.stream().findFirst();
    }

    private HomeGood whole(int industry, List<Listed> listed, double dollar) {
        double[] imports = new double[COUNTRIES];
        Arrays.setAll(imports, c -> growth[industry] * foreign[industry][c]);
        List<Listed> own = listed.stream().filter(l -> industry(l.hs6().prefix(4)) == industry).toList();
        return new HomeGood(industry, Optional.empty(), imports, growth[industry] * sum(sold[industry]), Optional.empty(),
                own.stream().map(l -> new OnList(l.hs6(), l.valueUsd() * dollar)).toList(),
                Stream.concat(own.stream().map(Listed::row), flows.stream().filter(f -> !f.sold()
                        && f.industry().equals(industries.get(industry))).map(ForeignFlow::row)).toList());
    }

    /** The sector of a heading's goods; that of all others where it has none. */
    String sector(Optional<HsCode> heading) {
        return heading.flatMap(code -> sectors.getOrDefault(code, Optional.empty())).orElse(Cell.OTHER);
    }

    /** The place of the industry that makes a heading's goods: its sector's, else its chapter's; under 0 if it is not known. */
    int industry(HsCode hs4) {
        return sectors.getOrDefault(hs4, Optional.empty()).map(industryOfSector::get)
                .or(() -> Optional.ofNullable(industryOfChapter.get(hs4.chapter()))).map(this::place).orElse(-1);
    }

    private int place(String industry) {
        return industries.indexOf(industry);
    }

    /** Names of the industries, in order. */
    List<String> industries() {
        return industries;
    }

    List<HomeGood> goods() {
        return goods;
    }

    double[][] inputs() {
        return inputs;
    }

    double[] population() {
        return population;
    }

    /** The share of each province in what an industry sells in Canada; nothing if it sells nothing. */
    double[] soldBy(int industry) {
        return shares(sold[industry]);
    }

    /** The share of each province in what is bought of an industry. */
    double[] boughtBy(int industry) {
        return shares(bought[industry]);
    }

    private static double[] shares(double[] values) {
        double all = sum(values);
        return Arrays.stream(values).map(value -> all > 0 ? value / all : 0).toArray();
    }

    /**
     * An industry as its accounts hold it, of the year of the imports held.
     */
    OpenEconomy.Industry industry(int i) {
        return new OpenEconomy.Industry(finalShares[i], growth[i] * (sum(sold[i]) + sum(foreign[i])), boughtBy(i),
                Arrays.stream(exports[i]).map(value -> nominal * value).toArray());
    }

    double finalShare(int industry) {
        return finalShares[industry];
    }

    /** All rows that the market rests on. */
    HomeRows rows() {
        return rows;
    }

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
