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
import java.util.function.IntFunction;

/** The markets of the lines that the provinces sell, in the United States, China and Canada, and why some have none. */
public final class MarketBook {
    private final ExportBook exports;
    private final Map<HsCode, Imports> imports;
    private final Map<String, Trade.DomesticShare> shares = new HashMap<>();
    private final Map<String, Economy.Elasticity> elasticities = new HashMap<>();
    private final List<Optional<Outlet>> markets = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

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
        double meanShare = mean("domestic share", h -> share(h).map(Trade.DomesticShare::shareFraction));
        double meanTheta = mean("trade elasticity", h -> elasticity(h).map(Economy.Elasticity::sigmaLessOne));
        for (int h = 0; h < exports.lines().size(); h++) {
            double theta = elasticity(h).map(Economy.Elasticity::sigmaLessOne).orElse(meanTheta);
            Optional<Outlet> found = switch (exports.into(h)) {
                case CN -> Optional.of(new ChinaOutlet(theta, assumptions(h, Assumption.CHINA_SHARE_ASSUMED), elasticityRows(h)));
                case CA -> Optional.of(home(h, theta));
                default -> market(h, meanShare, theta);
            };
            boolean bound = exports.into(h) != Country.CA
                    && exports.sectorOf(h).filter(s -> s.response() == Sector.Response.BOUND).isPresent();
            markets.add(bound ? found.map(BoundOutlet::new) : found);
        }
    }

    private HomeOutlet home(int h, double theta) {
        List<SourceRow> rows = new ArrayList<>(elasticityRows(h));
        rows.add(exports.importsOf(h).row());
        return new HomeOutlet(exports.importsOf(h), exports.value(h), theta, assumptions(h, Assumption.HOME_SALES_BY_IMPORTS),
                rows);
    }

    private List<SourceRow> elasticityRows(int h) {
        return elasticity(h).map(e -> List.of(e.row())).orElse(List.of());
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

    private Optional<Outlet> market(int h, double meanShare, double theta) {
        HsCode heading = exports.lines().get(h).hs4();
        Imports ofHeading = imports.getOrDefault(heading, new Imports(new double[0], 0, List.of()));
        if (heading.isSpecial() || ofHeading.total <= 0) {
            Gap.Reason reason = heading.isSpecial() ? Gap.Reason.SPECIAL_TRANSACTION : Gap.Reason.NO_US_IMPORTS;
            gaps.add(new Gap(heading, reason, exports.value(h)));
            return Optional.empty();
        }
        List<SourceRow> rows = new ArrayList<>(ofHeading.rows);
        share(h).ifPresent(s -> rows.add(s.row()));
        rows.addAll(elasticityRows(h));
        return Optional
                .of(new Market(ofHeading.byCountry, share(h).map(Trade.DomesticShare::shareFraction).orElse(meanShare), theta,
                        assumptions(h,
                                share(h).isPresent() ? Assumption.SECTOR_SHARE_FOR_HEADINGS : Assumption.DOMESTIC_SHARE_FALLBACK),
                        rows));
    }

    private Set<Assumption> assumptions(int h, Assumption ofShare) {
        Set<Assumption> set = EnumSet.of(Assumption.ORDINARY_DUTIES_UNCHANGED, ofShare);
        if (elasticity(h).isEmpty()) {
            set.add(Assumption.ELASTICITY_FALLBACK);
        }
        return set;
    }

    private Optional<Trade.DomesticShare> share(int h) {
        return exports.sectorOf(h).map(Sector::code).flatMap(code -> Optional.ofNullable(shares.get(code)));
    }

    private Optional<Economy.Elasticity> elasticity(int h) {
        return exports.sectorOf(h).map(Sector::industry).flatMap(i -> Optional.ofNullable(elasticities.get(i)));
    }

    /** The mean over the headings exported to the United States that have a value, weighted by its imports. */
    private double mean(String what, IntFunction<Optional<Double>> valueOf) {
        double sum = 0;
        double weight = 0;
        for (int h = 0; h < exports.lines().size(); h++) {
            Optional<Double> value = valueOf.apply(h);
            Imports ofHeading = imports.get(exports.lines().get(h).hs4());
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
