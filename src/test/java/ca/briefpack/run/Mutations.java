package ca.briefpack.run;

import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.Observed;
import ca.briefpack.model.OwnMarket;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Trade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Ways in which the shipped evidence could be otherwise: markets that nothing is sold in, and every base of a ratio at zero in
 * turn.
 */
final class Mutations {
    private static final Economy.Effects NOTHING = new Economy.Effects(0, 0, 0);
    private final Evidence evidence;

    Mutations(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Goods that a place sells in one market only, or in none, and members that a breakdown could forget. */
    List<Mutation> markets() {
        return List.of(
                sold("sold to China alone: canola of Saskatchewan",
                        row -> row.province() == Province.SK && isIn(row.hs4(), "canola")),
                sold("sold to China alone: canola", row -> isIn(row.hs4(), "canola")),
                sold("sold to China alone: all goods of Saskatchewan", row -> row.province() == Province.SK),
                sold("sold nowhere: cars of Ontario", row -> row.province() == Province.ON && isIn(row.hs4(), "autos")),
                zeroed("sold for nothing: cars", row -> isIn(row.hs4(), "autos")),
                new Mutation("sold to China alone: a heading that Nunavut does not sell to the United States",
                        e -> Mutation.exportsChina("",
                                rows -> with(rows,
                                        new Trade.ChinaExport(Province.NU, HsCode.of("0306"), 2025, 9e6, false,
                                                rows.get(0).row())))
                                .of(e)),
                Mutation.exportsChina("sold to the United States alone", rows -> List.of()),
                Mutation.totals("no totals published", row -> null),
                Mutation.totals("no total published of Ontario", row -> row.province() == Province.ON ? null : row),
                Mutation.exportsUs("another year held too", row -> row).and(anotherYear()),
                Mutation.events("reports on two sectors, on none, and on no one province", events -> {
                    Event event = events.stream().filter(e -> e.id().equals("stellantis-brampton")).findFirst().orElseThrow();
                    return Stream.concat(events.stream(),
                            Stream.of(reported(event, "two-sectors", "ON", List.of("autos", "steel")),
                                    reported(event, "no-sector", "ON", List.of()),
                                    reported(event, "no-province", "CA", List.of("autos"))))
                            .toList();
                }),
                Mutation.multipliers("a province that gains jobs",
                        m -> m.province() != Province.PE ? m : new Economy.Multiplier(m.province(), m.industry(),
                                m.type(), m.direct(), minus(m.ownProvince()), m.allCanada(), m.row())));
    }

    /** Every base that the data can hold as zero, one after another. */
    List<Mutation> bases() {
        List<Mutation> bases = new ArrayList<>(List.of(
                sold("no exports of a province", row -> row.province() == Province.SK).and(totals(0)),
                sold("no exports of a territory", row -> row.province() == Province.NU).and(Mutation.totals("nor a total",
                        row -> row.province() == Province.NU ? null : row)),
                zeroed("exports of a province all zero", row -> row.province() == Province.SK).and(totals(0)),
                zeroed("all exports to the United States zero", row -> true),
                zeroed("all exports to the United States and all totals zero", row -> true).and(Mutation.totals("",
                        row -> new Trade.Total(row.province(), row.year(), 0, 0, row.row()))),
                sold("no exports of a sector", row -> isIn(row.hs4(), "canola")).and(Mutation.exportsChina("nor to China",
                        rows -> rows.stream().filter(row -> !isIn(row.hs4(), "canola")).toList())),
                Mutation.exportsChina("exports to China zero", rows -> rows.stream()
                        .map(row -> new Trade.ChinaExport(row.province(), row.hs4(), row.year(), 0, row.estimated(), row.row()))
                        .toList()),
                imported("United States imports of a sector zero", row -> Map.of()),
                imported("United States imports of a sector from Canada zero", row -> {
                    Map<Country, Double> values = new EnumMap<>(row.valueUsd());
                    values.put(Country.CA, 0.0);
                    return values;
                }),
                Mutation.claims("imports behind CUSMA claims zero",
                        row -> new Trade.CusmaClaim(row.hs4(), row.month(), 0, 0, row.row())),
                Mutation.lineImports("imports by line zero",
                        row -> new LineImports(row.line(), row.first(), row.last(), 0, 0, row.row())),
                domestic("markets without producers of their own", 0), domestic("markets without imports", 1),
                Mutation.canadaImports("Canada’s imports zero",
                        row -> new Trade.CanadaImports(row.hs4(), row.year(), 0, 0, 0, row.row())),
                Mutation.ownMarket("nothing held of Canada’s own market", OwnMarket.NONE),
                Mutation.stateExports("exports of states zero",
                        row -> new Trade.StateExports(row.state(), row.label(), row.chapters(), row.year(), 0, row.row()))));
        for (Macro.Indicator indicator : Macro.Indicator.values()) {
            bases.add(Mutation.macro(indicator + " of a province zero",
                    row -> row.province() == Province.SK && row.indicator() == indicator ? zero(row) : row));
            bases.add(Mutation.macro(indicator + " zero", row -> row.indicator() == indicator ? zero(row) : row));
        }
        bases.addAll(ofTheEconomy());
        return bases;
    }

    private List<Mutation> ofTheEconomy() {
        return List.of(
                Mutation.multipliers("multipliers zero",
                        row -> new Economy.Multiplier(row.province(), row.industry(), row.type(), NOTHING, NOTHING, NOTHING,
                                row.row())),
                Mutation.multipliers("multipliers of a province gone", row -> row.province() == Province.SK ? null : row),
                Mutation.elasticities("elasticities zero", row -> new Economy.Elasticity(row.industry(), 0, row.row())),
                sales("sales between provinces zero", row -> true),
                sales("a province that buys nothing", row -> row.buyer() == Province.SK),
                sales("a province that sells nothing", row -> row.seller() == Province.SK),
                sales("a province that trades with none", row -> row.seller() == Province.SK || row.buyer() == Province.SK)
                        .and(Mutation.foreignFlows("nor abroad", row -> row.province() == Province.SK ? zero(row) : row)),
                Mutation.foreignFlows("trade abroad zero", Mutations::zero),
                Mutation.inputShares("input shares zero",
                        row -> new Economy.InputShare(row.supplier(), row.buyer(), row.year(), 0, row.row())),
                Mutation.accounts("output zero",
                        row -> new Economy.IndustryAccount(row.industry(), row.year(), 0, 0, 0, row.row())),
                Mutation.accounts("all of output is mark-up",
                        row -> new Economy.IndustryAccount(row.industry(), row.year(), row.outputCad(), 1, 0, row.row())));
    }

    private boolean isIn(HsCode hs4, String sector) {
        return evidence.reference().findProduct(hs4).flatMap(Product::sector).filter(sector::equals).isPresent();
    }

    private static <T> List<T> with(List<T> rows, T row) {
        return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }

    private static Mutation sold(String name, Predicate<Trade.Export> gone) {
        return Mutation.exportsUs(name, row -> gone.test(row) ? null : row);
    }

    private static Mutation zeroed(String name, Predicate<Trade.Export> zero) {
        return Mutation.exportsUs(name,
                row -> zero.test(row) ? new Trade.Export(row.province(), row.hs4(), row.year(), 0, row.row()) : row);
    }

    private static Mutation totals(double dollars) {
        return Mutation.totals("its totals zero", row -> row.province() == Province.SK
                ? new Trade.Total(row.province(), row.year(), dollars, dollars, row.row()) : row);
    }

    private static Mutation anotherYear() {
        return new Mutation("the year before twice as large", e -> {
            Trade t = e.trade();
            Trade both = new Trade(
                    Stream.concat(t.exportsToUs().stream(),
                            t.exportsToUs().stream()
                                    .map(r -> new Trade.Export(r.province(), r.hs4(), r.year() - 1, 2 * r.valueCad(), r.row())))
                            .toList(),
                    Stream.concat(t.totals().stream(), t.totals().stream()
                            .map(r -> new Trade.Total(r.province(), r.year() - 1, 2 * r.toUsCad(), 2 * r.toWorldCad(), r.row())))
                            .toList(),
                    Stream.concat(t.exportsToChina().stream(),
                            t.exportsToChina().stream()
                                    .map(r -> new Trade.ChinaExport(r.province(), r.hs4(), r.year() - 1, 2 * r.valueCad(),
                                            r.estimated(), r.row())))
                            .toList(),
                    t.chinaLines(), t.usImports(), t.cusmaClaims(), t.domesticShares(),
                    Stream.concat(t.canadaImports().stream(),
                            t.canadaImports().stream()
                                    .map(r -> new Trade.CanadaImports(r.hs4(), r.year() - 1, 2 * r.totalCad(), 2 * r.fromUsCad(),
                                            2 * r.fromChinaCad(), r.row())))
                            .toList(),
                    t.stateExports(), t.usLines(), t.lineImports(), t.ownMarket());
            return new Evidence(e.reference(), both, e.law(), e.economy(), e.actors(), e.scenarios(), e.stamp());
        });
    }

    private Mutation imported(String name, Function<Trade.PartnerImports, Map<Country, Double>> values) {
        return Mutation.usImports(name, row -> isIn(row.hs6().prefix(4), "autos")
                ? new Trade.PartnerImports(row.hs6(), row.year(), values.apply(row), row.row()) : row);
    }

    private static Mutation domestic(String name, double share) {
        return Mutation.domesticShares(name,
                row -> new Trade.DomesticShare(row.sector(), row.year(), share, row.physical(), row.basis(), row.row()));
    }

    private static Mutation sales(String name, Predicate<Economy.ProvinceSale> zero) {
        return Mutation.provinceSales(name, row -> zero.test(row)
                ? new Economy.ProvinceSale(row.industry(), row.seller(), row.buyer(), row.year(), 0, row.row()) : row);
    }

    private static Economy.ForeignFlow zero(Economy.ForeignFlow row) {
        return new Economy.ForeignFlow(row.industry(), row.province(), row.partner(), row.sold(), row.year(), 0, row.row());
    }

    private static Macro zero(Macro row) {
        return new Macro(row.province(), row.indicator(), row.year(), new Observed.Value(0, Observed.Quality.NORMAL), row.row());
    }

    private static Economy.Effects minus(Economy.Effects effects) {
        return new Economy.Effects(-effects.gdp(), -effects.jobsPerMillion(), -effects.labourIncome());
    }

    private static Event reported(Event like, String id, String place, List<String> sectors) {
        return new Event(id, like.timing(), like.kind(), like.title(), place, sectors, like.figure(), like.row());
    }
}
