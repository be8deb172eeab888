package ca.briefpack.weigh;

import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Elasticity;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.Product;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.CanadaImports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every product that a counter-tariff of Canada has fallen on until a day, by what the United States would lose per dollar of
 * cost in Canada under one test tariff on the whole heading.
 */
public final class LeverRanking {
    /** The tariff that all products are compared at: the rate of the orders of March 2025. */
    public static final double TEST_TARIFF = 0.25;
    /**
     * Products of which Canada buys less from the United States in a year are left out, in Canadian dollars: too small to matter.
     */
    public static final double LEAST_SALES = 10e6;
    private static final int HEADING = 4;
    private final Evidence evidence;
    private final DrawSet draws;
    private final Map<String, Elasticity> byIndustry = new HashMap<>();
    private final List<CanadaImports> imports;
    private final Set<HsCode> listed;

    private LeverRanking(Evidence evidence, DrawSet draws, LocalDate asOf) {
        this.evidence = evidence;
        this.draws = draws;
        evidence.economy().elasticities().forEach(e -> byIndustry.put(e.industry(), e));
        this.imports = latest(evidence.trade());
        this.listed = headings(evidence.law(), asOf);
    }

    /** The products in order of rank, then of heading; those under {@link #LEAST_SALES} have no lever. */
    public static List<Lever> of(Evidence evidence, DrawSet draws, LocalDate asOf) {
        return new LeverRanking(evidence, draws, asOf).levers();
    }

    /** Canada's imports of the latest year held, in order of heading. */
    static List<CanadaImports> latest(Trade trade) {
        int year = trade.canadaImports().stream().mapToInt(CanadaImports::year).max().orElse(0);
        return trade.canadaImports().stream().filter(i -> i.year() == year).sorted(Comparator.comparing(CanadaImports::hs4))
                .toList();
    }

    /**
     * The headings that the lists of Canada's measures on goods of the United States alone have named until the day, it included.
     */
    public static Set<HsCode> headings(Law law, LocalDate asOf) {
        Set<String> measures = new HashSet<>();
        law.measures().stream()
                .filter(m -> m.border().imposedBy() == Country.CA && m.border().origins().equals(Set.of(Country.US)))
                .filter(m -> hasBegun(m.inForce(), asOf))
                .map(TariffMeasure::id).forEach(measures::add);
        Set<String> lists = new HashSet<>();
        law.links().stream()
                .filter(link -> link.included() && hasBegun(link.inForce(), asOf) && measures.contains(link.measure()))
                .forEach(l -> lists.add(l.list()));
        Set<HsCode> headings = new HashSet<>();
        law.codes().stream().filter(code -> lists.contains(code.list()) && code.prefix().length() >= HEADING)
                .filter(code -> hasBegun(code.inForce(), asOf))
                .forEach(code -> headings.add(code.prefix().prefix(HEADING)));
        return headings;
    }

    private static boolean hasBegun(Period inForce, LocalDate asOf) {
        return !inForce.from().isAfter(asOf);
    }

    private List<Lever> levers() {
        double mean = mean();
        List<Lever> found = imports.stream().filter(i -> listed.contains(i.hs4()) && i.fromUsCad() >= LEAST_SALES)
                .map(i -> lever(i, mean)).toList();
        double[][] ratios = found.stream().map(lever -> lever.outcome().ratio()).toArray(double[][]::new);
        int[] ranks = Ranks.at(ratios, 0);
        double[] holds = Ranks.steadiness(ratios, draws.points());
        List<Lever> ranked = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            Lever l = found.get(i);
            ranked.add(new Lever(l.heading(), l.usSales(), l.usShare(), l.outcome(), ranks[i], holds[i], l.fallback(), l.rows()));
        }
        return ranked.stream().sorted(Comparator.comparingInt(Lever::rank).thenComparing(Lever::heading)).toList();
    }

    private Lever lever(CanadaImports of, double mean) {
        Optional<Elasticity> elasticity = elasticity(of.hs4());
        List<SourceRow> rows = new ArrayList<>(List.of(of.row()));
        elasticity.ifPresent(e -> rows.add(e.row()));
        LeverMarket market = new LeverMarket(of, elasticity.map(Elasticity::sigmaLessOne).orElse(mean));
        return new Lever(of.hs4(), of.fromUsCad(), of.fromUsCad() / of.totalCad(), market.outcome(TEST_TARIFF, draws.list()), 0,
                0,
                elasticity.isEmpty(), rows);
    }

    private Optional<Elasticity> elasticity(HsCode heading) {
        return evidence.reference().findProduct(heading).flatMap(Product::sector).flatMap(evidence.reference()::findSector)
                .map(Sector::industry).map(byIndustry::get);
    }

    /** The mean elasticity of the listed headings that have one, weighted by imports: for those that have none. */
    private double mean() {
        double sum = 0;
        double weight = 0;
        for (CanadaImports of : imports) {
            Optional<Elasticity> elasticity = elasticity(of.hs4());
            if (elasticity.isPresent()) {
                sum += elasticity.get().sigmaLessOne() * of.totalCad();
                weight += of.totalCad();
            }
        }
        return weight == 0 ? byIndustry.values().stream().mapToDouble(Elasticity::sigmaLessOne).average().orElse(1)
                : sum / weight;
    }
}
