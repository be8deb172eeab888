package ca.briefpack.impact;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Elasticity;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Product;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What Canada's own duties on the as-of date come to on the imports of the data year: imports that pay, duty, and what of it its
 * buyers bear. Trade is held as it was; the imports of a year that already had duties are lower for them.
 */
public final class OwnTariffs {
    private final Evidence evidence;
    private final Map<Lane, RateSchedule> rates;
    private final Map<String, String> sectorOf = new HashMap<>();
    private final Map<String, String> industryOf;
    private final List<Draw> draws;
    private final Map<String, Double> thetas;
    private final double meanTheta;

    /**
     * @param rates of the as-of date, by lane
     * @param draws of the uncertain parameters
     */
    public OwnTariffs(Evidence evidence, Map<Lane, RateSchedule> rates, List<Draw> draws) {
        this.evidence = evidence;
        this.rates = rates;
        evidence.reference().products().stream().filter(p -> p.sector().isPresent())
                .forEach((Product p) -> sectorOf.put(p.hs4().digits(), p.sector().orElseThrow()));
        this.industryOf = evidence.reference().sectors().stream().collect(Collectors.toMap(Sector::code, Sector::industry));
        this.draws = draws;
        List<Elasticity> held = evidence.economy().elasticities();
        this.thetas = held.stream().collect(Collectors.toMap(Elasticity::industry, Elasticity::sigmaLessOne));
        this.meanTheta = held.stream().mapToDouble(Elasticity::sigmaLessOne).average().orElse(0);
    }

    /**
     * Sums over some headings, in dollars.
     *
     * @param borne what of the duty buyers bear, at every draw of the study
     * @param goods the rows of the imports, @param rates what they pay
     */
    public record Bill(double imports, double taxed, double duty, double[] borne, List<SourceRow> goods, List<Rate> rates) {
    }

    /** @param sector a sector code, {@link Cell#OTHER} for headings in none, or {@link Cell#ALL} */
    public Bill bill(String sector) {
        return bill((CanadaImports row) -> sector.equals(Cell.ALL)
                || sector.equals(sectorOf.getOrDefault(row.hs4().digits(), Cell.OTHER)));
    }

    /** What goods in none of some sectors pay. */
    public Bill beyond(Collection<String> sectors) {
        return bill((CanadaImports row) -> !sectors.contains(sectorOf.getOrDefault(row.hs4().digits(), Cell.OTHER)));
    }

    private Bill bill(Predicate<CanadaImports> of) {
        double imports = 0;
        double taxed = 0;
        double duty = 0;
        double[] borne = new double[draws.size()];
        List<SourceRow> goods = new ArrayList<>();
        List<Rate> paid = new ArrayList<>();
        for (CanadaImports row : evidence.trade().canadaImports().stream().filter(of).toList()) {
            double rest = Math.max(0, row.totalCad() - row.fromUsCad() - row.fromChinaCad());
            Map<Country, Double> values =
                    Map.of(Country.US, row.fromUsCad(), Country.CN, row.fromChinaCad(), Country.OTHER, rest);
            double ofRow = 0;
            for (Country origin : List.of(Country.US, Country.CN, Country.OTHER)) {
                Optional<Rate> rate = rates.get(new Lane(origin, Country.CA)).findRate(row.hs4());
                taxed += values.get(origin) * rate.map(Rate::dutiableShare).orElse(0.0);
                ofRow += values.get(origin) * rate.map(Rate::totalFraction).orElse(0.0);
                rate.ifPresent(paid::add);
            }
            duty += ofRow;
            bear(ofRow, industryOf.getOrDefault(sectorOf.getOrDefault(row.hs4().digits(), ""), ""), borne);
            imports += row.totalCad();
            goods.add(row.row());
        }
        return new Bill(imports, taxed, duty, borne, goods, paid);
    }

    private void bear(double duty, String industry, double[] borne) {
        for (int d = 0; duty > 0 && d < borne.length; d++) {
            borne[d] += duty * passed(industry, draws.get(d));
        }
    }

    /**
     * What buyers bear of a dollar of duty where suppliers' prices give way as in the market model: eps / (eps + sigma). A
     * supplier that sells little of what it makes to Canada gives way less, so that buyers bear up to the whole of it.
     */
    public double passed(String industry, Draw draw) {
        double eps = draw.of(ModelParameter.SUPPLY_ELASTICITY);
        return eps / (eps + (thetas.getOrDefault(industry, meanTheta) + 1) * draw.of(ModelParameter.SUBSTITUTION_SCALE));
    }

    /** What moves that share. */
    public Lineage passLineage() {
        List<String> ids = List.of(ModelParameter.SUPPLY_ELASTICITY.id(), ModelParameter.SUBSTITUTION_SCALE.id());
        List<SourceRow> rows = new ArrayList<>(evidence.economy().elasticities().stream().map(Elasticity::row).toList());
        ids.forEach(id -> rows.add(evidence.economy().parameters().get(id).row()));
        return new Lineage("users-cost", rows, ids);
    }

    /** Canada's own duties through the input-output prices; industries whose imports are not held import nothing here. */
    public InputPrices prices() {
        Map<String, Double> sales = evidence.economy().provinceSales().stream()
                .collect(Collectors.groupingBy(ProvinceSale::industry, Collectors.summingDouble(ProvinceSale::valueCad)));
        Map<String, InputPrices.Imported> imported = new HashMap<>();
        for (String industry : industryOf.values()) {
            Bill bill = industry(industry);
            if (bill.imports > 0) {
                imported.put(industry, new InputPrices.Imported(bill.duty / bill.imports,
                        bill.imports / (bill.imports + sales.getOrDefault(industry, 0.0))));
            }
        }
        return new InputPrices(evidence.economy().inputs(), imported);
    }

    public Bill industry(String industry) {
        return bill(row -> industry.equals(industryOf.get(sectorOf.getOrDefault(row.hs4().digits(), ""))));
    }

    /** The industries of the sectors given, in order of name. */
    public List<String> industries(Collection<Sector> sectors) {
        return sectors.stream().map(Sector::industry).distinct().sorted().toList();
    }
}
