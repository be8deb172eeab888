package ca.briefpack.impact;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Effects;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Reference;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Evidence for tests, put together row by row. Rows are numbered in the order they are given, each file from line 2. */
public final class Sample {
    public static final LocalDate BASELINE_DAY = LocalDate.of(2024, 12, 31);
    public static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
    final List<Sector> sectors = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<Trade.Export> exports = new ArrayList<>();
    final List<Trade.Total> totals = new ArrayList<>();
    public final List<Trade.PartnerImports> imports = new ArrayList<>();
    public final List<Trade.DomesticShare> shares = new ArrayList<>();
    final List<Trade.ChinaExport> toChina = new ArrayList<>();
    final List<Trade.CanadaImports> intoCanada = new ArrayList<>();
    final List<Economy.ProvinceSale> sales = new ArrayList<>();
    final List<Economy.IndustryAccount> accounts = new ArrayList<>();
    final List<Economy.ForeignFlow> abroad = new ArrayList<>();
    final List<Multiplier> multipliers = new ArrayList<>();
    final List<Economy.Elasticity> elasticities = new ArrayList<>();
    public final Map<String, Parameter> parameters = new HashMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private Multiplier.Type type = Multiplier.Type.TYPE_I;
    private OptionalInt year = OptionalInt.empty();

    /** With sigma = -eta = 2 and supply 2, Canada's exports go with k^(-3/2), whatever the others do: 1.21 gives 1/1.331. */
    public Sample certain() {
        return parameter("demand-elasticity", -2, -2, -2).parameter("supply-elasticity", 2, 2, 2)
                .parameter("substitution-scale", 1, 1, 1).parameter("us-content-autos", 0.5, 0.5, 0.5)
                .parameter("metal-content-scale", 0.5, 0.5, 0.5).parameter("cusma-shift", 0, 0, 0)
                .parameter("multiplier-scale", 1, 1, 1).parameter("lost-sales-diverted", 0, 0, 0)
                .parameter("china-share", 0, 0, 0).parameter("home-sales-scale", 1, 1, 1);
    }

    /** Canada's own market is weighed: foreign sellers of it supply at one elasticity under every closure. */
    public Sample weighed(double importSupply) {
        return parameter("import-supply-elasticity", importSupply, importSupply, importSupply)
                .parameter("full-employment-supply", 1, 1, 1);
    }

    public Sample uncertain() {
        return parameter("demand-elasticity", -2, -1, -0.5).parameter("supply-elasticity", 2, 4, 10)
                .parameter("substitution-scale", 0.5, 1, 1.5).parameter("us-content-autos", 0.4, 0.5, 0.6)
                .parameter("metal-content-scale", 0.3, 0.5, 0.7).parameter("cusma-shift", -0.05, 0, 0.05)
                .parameter("multiplier-scale", 0.8, 1, 1.2).parameter("lost-sales-diverted", 0, 0, 0.3)
                .parameter("china-share", 0, 0, 0.5).parameter("home-sales-scale", 0.5, 1, 1.5);
    }

    public Sample parameter(String id, double low, double central, double high) {
        parameters.put(id, new Parameter(id, Text.same(id), low, central, high, Text.same("cited"),
                row("parameters.csv", parameters.size())));
        return this;
    }

    /** Rows of trade that follow are of this year, whatever their usual one is. */
    public Sample ofYear(int other) {
        year = OptionalInt.of(other);
        return this;
    }

    /** Multipliers that follow are of this type. */
    public Sample ofType(Multiplier.Type other) {
        type = other;
        return this;
    }

    public Sample sector(String code, String industry) {
        sectors.add(new Sector(code, Text.same(code), industry, row("sectors.csv", sectors.size())));
        return this;
    }

    public Sample product(String hs4, String sector) {
        products.add(new Product(HsCode.of(hs4), Text.same(hs4), sector.isEmpty() ? Optional.empty() : Optional.of(sector),
                row("products.csv", products.size())));
        return this;
    }

    public Sample export(Province province, String hs4, double valueCad) {
        exports.add(
                new Trade.Export(province, HsCode.of(hs4), year.orElse(2025), valueCad, row("exports_us.csv", exports.size())));
        return this;
    }

    public Sample toChina(Province province, String hs4, double valueCad) {
        toChina.add(
                new Trade.ChinaExport(province, HsCode.of(hs4), year.orElse(2025), valueCad, false,
                        row("exports_china.csv", toChina.size())));
        return this;
    }

    public Sample intoCanada(String hs4, double total, double fromUs, double fromChina) {
        intoCanada.add(new Trade.CanadaImports(HsCode.of(hs4), year.orElse(2025), total, fromUs, fromChina,
                row("canada_imports.csv", intoCanada.size())));
        return this;
    }

    public Sample sale(String industry, Province seller, Province buyer, double valueCad) {
        sales.add(new Economy.ProvinceSale(industry, seller, buyer, year.orElse(2021), valueCad,
                row("interprovincial_trade.csv", sales.size())));
        return this;
    }

    /** What an industry adds of its own to a dollar that it sells. */
    public Sample account(String industry, double valueAdded) {
        accounts.add(new Economy.IndustryAccount(industry, 2021, 1000, valueAdded, valueAdded / 2,
                row("industry_accounts.csv", accounts.size())));
        return this;
    }

    public Sample sold(String industry, Province province, Country partner, double valueCad) {
        return abroad(industry, province, partner, true, valueCad);
    }

    public Sample bought(String industry, Province province, Country partner, double valueCad) {
        return abroad(industry, province, partner, false, valueCad);
    }

    private Sample abroad(String industry, Province province, Country partner, boolean sold, double valueCad) {
        abroad.add(new Economy.ForeignFlow(industry, province, partner, sold, year.orElse(2021), valueCad,
                row("foreign_trade.csv", abroad.size())));
        return this;
    }

    public Sample total(Province province, double toUsCad) {
        totals.add(new Trade.Total(province, year.orElse(2025), toUsCad, toUsCad, row("export_totals.csv", totals.size())));
        return this;
    }

    public Sample imports(String hs6, double fromCanada, double fromMexico) {
        imports.add(new Trade.PartnerImports(HsCode.of(hs6), year.orElse(2024),
                Map.of(Country.CA, fromCanada, Country.MX, fromMexico),
                row("us_imports.csv", imports.size())));
        return this;
    }

    public Sample domesticShare(String sector, double share) {
        return domesticShare(sector, 2024, share, false);
    }

    public Sample domesticShare(String sector, int year, double share, boolean physical) {
        shares.add(new Trade.DomesticShare(sector, year, share, physical, "told", row("us_domestic_share.csv", shares.size())));
        return this;
    }

    /** An industry whose buyers switch otherwise in the first year than over years. */
    public Sample elasticity(String industry, double theta, double sigma) {
        elasticities.add(new Economy.Elasticity(industry, theta, sigma, OptionalDouble.empty(),
                row("elasticities.csv", elasticities.size())));
        return this;
    }

    public Sample theta(String industry, double theta) {
        elasticities.add(new Economy.Elasticity(industry, theta, row("elasticities.csv", elasticities.size())));
        return this;
    }

    /**
     * GDP of a dollar at home and in all Canada; jobs of a million dollars at home and in all Canada; labour income a third of
     * GDP.
     */
    public Sample multiplier(Province province, String industry, double gdpOwn, double gdpCanada, double jobsOwn,
            double jobsCanada) {
        multipliers.add(new Multiplier(province, industry, type, new Effects(0, 0, 0),
                new Effects(gdpOwn, jobsOwn, gdpOwn / 3), new Effects(gdpCanada, jobsCanada, gdpCanada / 3),
                row("multipliers.csv", multipliers.size())));
        return this;
    }

    /** A scenario that is described, without edits of its own. */
    public Sample scenario(String id) {
        scenarios.add(
                new Scenario(id, Text.same(id), Text.same(id), List.of(), List.of(), row("scenarios.yaml", scenarios.size())));
        return this;
    }

    public Sample shuffled(long seed) {
        for (List<?> rows : List.of(products, exports, totals, imports, shares, multipliers, elasticities, toChina, intoCanada,
                sales, abroad, accounts)) {
            Collections.shuffle(rows, new Random(seed));
        }
        return this;
    }

    public Evidence evidence() {
        return new Evidence(new Reference(Map.of(), sectors, products, Map.of()),
                new Trade(exports, totals, toChina, imports, List.of(), shares, intoCanada),
                new Law(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                new Economy(List.of(), List.of(), List.of(), multipliers, elasticities, parameters, sales, abroad,
                        new Economy.Inputs(List.of(), accounts)),
                new Actors(List.of(), List.of(), List.of(), List.of(), List.of()), scenarios,
                new Evidence.DataStamp("sample", "1", "0", Map.of()));
    }

    public static StudyPlan plan(String... scenarios) {
        return new StudyPlan(new Regime("baseline", BASELINE_DAY), new Regime("status-quo", AS_OF),
                List.of(scenarios).stream().map(s -> new Regime(s, AS_OF)).toList(), List.of(), List.of(),
                StudyPlan.Calibration.BY_MONTH,
                Multiplier.Type.TYPE_I, 2024, 2025);
    }

    /** Rates that fall on Canada alone; three quarters of its trade in a heading pays where there is a duty. */
    public static Rates onCanada(BiFunction<Regime, HsCode, Double> duty) {
        return (headings, regime, draw) -> {
            double[][] duties = new double[headings.size()][Country.partners().length];
            double[] dutiable = new double[headings.size()];
            for (int h = 0; h < headings.size(); h++) {
                duties[h][Country.CA.ordinal()] = duty.apply(regime, headings.get(h));
                dutiable[h] = duties[h][Country.CA.ordinal()] > 0 ? 0.75 : 0;
            }
            return new RateMatrix(duties, dutiable);
        };
    }

    /** What Canada asks of China's goods of a heading under a regime; nobody asks for anything else. */
    public static Rates onChina(String hs4, Function<Regime, Double> duty) {
        return new Rates() {
            @Override
            public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
                return RateMatrix.free(headings.size());
            }

            @Override
            public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
                double[][] duties = new double[headings.size()][Country.partners().length];
                int asked = headings.indexOf(HsCode.of(hs4));
                if (into == Country.CA && asked >= 0) {
                    duties[asked][Country.CN.ordinal()] = duty.apply(regime);
                }
                return new RateMatrix(into, duties, new double[headings.size()]);
            }
        };
    }

    private static SourceRow row(String file, int before) {
        return new SourceRow(file, before + 2, List.of("S001"));
    }
}
