package ca.briefpack.impact.market;

import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The markets of the lines that the provinces sell, in the United States and China, and why some have none. */
public final class MarketBook {
    private final ExportBook exports;
    private final Map<HsCode, Imports> imports;
    private final Map<String, Trade.DomesticShare> shares = new HashMap<>();
    private final Map<String, Economy.Elasticity> elasticities = new HashMap<>();
    private final List<Optional<Outlet>> markets = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final double meanShare;
    private final double meanTheta;
    private final double meanOverYears;

    private record Imports(double[] byCountry, double total, List<SourceRow> rows) {
    }

    public MarketBook(Evidence evidence, ExportBook exports, int year) {
        this.exports = exports;
        this.imports = importsByHeading(evidence.trade(), year);
        // the last one put stands: a share counted in tonnes or units before one of values, then the latest
        evidence.trade().domesticShares().stream()
                .sorted(Comparator.comparing(Trade.DomesticShare::physical).thenComparingInt(Trade.DomesticShare::year))
                .filter(s -> s.year() <= year).forEach(s -> shares.put(s.sector(), s));
        evidence.economy().elasticities().forEach(e -> elasticities.put(e.industry(), e));
        this.meanShare = mean("domestic share", h -> share(h).map(Trade.DomesticShare::shareFraction));
        this.meanTheta = mean("trade elasticity", h -> elasticity(h).map(Economy.Elasticity::sigmaLessOne));
        this.meanOverYears = mean("trade elasticity", h -> elasticity(h).map(Economy.Elasticity::theta));
        for (int h = 0; h < exports.lines().size(); h++) {
            HsCode heading = exports.lines().get(h).hs4();
            Optional<Outlet> found = exports.into(h) == Country.CN
                    ? Optional.of(new ChinaOutlet(theta(heading), assumptions(heading, Assumption.CHINA_SHARE_ASSUMED),
                            elasticityRows(heading)))
                    : market(h, heading);
            boolean bound = exports.sectorOf(h).filter(s -> s.response() == Sector.Response.BOUND).isPresent();
            markets.add(bound ? found.map(BoundOutlet::new) : found);
        }
    }

    private double theta(HsCode heading) {
        return elasticity(heading).map(Economy.Elasticity::sigmaLessOne).orElse(meanTheta);
    }

    /** The trade elasticity of a heading over years, as models of the whole economy take it. */
    public double overYears(HsCode heading) {
        return elasticity(heading).map(Economy.Elasticity::theta).orElse(meanOverYears);
    }

    private List<SourceRow> elasticityRows(HsCode heading) {
        return elasticity(heading).map(e -> List.of(e.row())).orElse(List.of());
    }

    private static Map<HsCode, Imports> importsByHeading(Trade trade, int year) {
        Map<HsCode, Imports> byHeading = new HashMap<>();
        trade.usImports().stream().filter(i -> i.year() == year)
                .sorted(Comparator.comparing(Trade.PartnerImports::hs6).thenComparing(Trade.PartnerImports::row))
                .forEach(i -> byHeading.merge(i.hs6().prefix(4), of(i), MarketBook::add));
        return byHeading;
    }

    private static Imports of(Trade.PartnerImports row) {
        double[] values = new double[Country.partners().length];
        double total = 0;
        for (Country country : Country.partners()) {
            // the United States cannot import from itself; returned goods are not a source of supply
            values[country.ordinal()] = country == Country.US ? 0 : row.valueUsd().getOrDefault(country, 0.0);
            total += values[country.ordinal()];
        }
        return new Imports(values, total, List.of(row.row()));
    }

    private static Imports add(Imports a, Imports b) {
        double[] sum = a.byCountry.clone();
        for (int j = 0; j < sum.length; j++) {
            sum[j] += b.byCountry[j];
        }
        List<SourceRow> rows = new ArrayList<>(a.rows);
        rows.addAll(b.rows);
        return new Imports(sum, a.total + b.total, rows);
    }

    private Optional<Outlet> market(int h, HsCode heading) {
        Optional<Market> found = heading.isSpecial() ? Optional.empty() : unitedStates(heading);
        if (found.isEmpty()) {
            gaps.add(new Gap(heading, heading.isSpecial() ? Gap.Reason.SPECIAL_TRANSACTION : Gap.Reason.NO_US_IMPORTS,
                    exports.value(h)));
        }
        return found.map(market -> market);
    }

    /** The market of a heading in the United States, sold there by a province or not; none if nothing is imported. */
    public Optional<Market> unitedStates(HsCode heading) {
        return Optional.ofNullable(imports.get(heading)).filter(of -> of.total > 0).map(of -> {
            Optional<Trade.DomesticShare> share = share(heading);
            List<SourceRow> rows = new ArrayList<>(of.rows);
            share.ifPresent(s -> rows.add(s.row()));
            rows.addAll(elasticityRows(heading));
            return new Market(of.byCountry, share.map(Trade.DomesticShare::shareFraction).orElse(meanShare), theta(heading),
                    assumptions(heading,
                            share.isPresent() ? Assumption.SECTOR_SHARE_FOR_HEADINGS : Assumption.DOMESTIC_SHARE_FALLBACK),
                    rows);
        });
    }

    /** The headings that the United States imports, in order. */
    public List<HsCode> imported() {
        return imports.keySet().stream().sorted().toList();
    }

    private Set<Assumption> assumptions(HsCode heading, Assumption ofShare) {
        Set<Assumption> set = EnumSet.of(Assumption.ORDINARY_DUTIES_UNCHANGED, ofShare);
        if (elasticity(heading).isEmpty()) {
            set.add(Assumption.ELASTICITY_FALLBACK);
        }
        return set;
    }

    private Optional<Trade.DomesticShare> share(HsCode heading) {
        return exports.sectorOf(heading).map(Sector::code).flatMap(code -> Optional.ofNullable(shares.get(code)));
    }

    private Optional<Economy.Elasticity> elasticity(HsCode heading) {
        return exports.sectorOf(heading).map(Sector::industry).flatMap(i -> Optional.ofNullable(elasticities.get(i)));
    }

    /** The mean over the headings exported to the United States that have a value, weighted by its imports. */
    private double mean(String what, Function<HsCode, Optional<Double>> valueOf) {
        double sum = 0;
        double weight = 0;
        for (int h = 0; h < exports.lines().size(); h++) {
            HsCode heading = exports.lines().get(h).hs4();
            Optional<Double> value = valueOf.apply(heading);
            Imports ofHeading = imports.get(heading);
            if (exports.into(h) == Country.US && value.isPresent() && ofHeading != null) {
                sum += value.get() * ofHeading.total;
                weight += ofHeading.total;
            }
        }
        if (weight == 0) {
            throw new BriefpackException(new Problem(Code.P014, "evidence", "no exported heading has a " + what
                    + " and imports of the market year", "give the " + what + " of at least one sector that is exported"));
        }
        return sum / weight;
    }

    /** The market of each line, in the order of the export book. */
    public List<Optional<Outlet>> markets() {
        return markets;
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
