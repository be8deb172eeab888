package ca.briefpack.brief;

import ca.briefpack.impact.Cell;
import ca.briefpack.impact.InputPrices;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Product;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.tariff.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What Canada's own duties on the as-of date come to on the imports of the data year: imports that pay, duty, and what of it its buyers
 * bear. Trade is held as it was; the imports of a year that already had duties are lower for them.
 */
final class OwnTariffs {
    private final Study study;
    private final Map<String, String> sectorOf = new HashMap<>();
    private final Map<String, String> industryOf;

    OwnTariffs(Study study) {
        this.study = study;
        study.evidence().reference().products().stream().filter(p -> p.sector().isPresent())
                .forEach((Product p) -> sectorOf.put(p.hs4().digits(), p.sector().orElseThrow()));
        this.industryOf = study.evidence().reference().sectors().stream().collect(Collectors.toMap(Sector::code, Sector::industry));
    }

    /** Sums over some headings, in dollars. */
    record Bill(double imports, double taxed, double duty, List<SourceRow> rows) {
    }

    /** @param sector a sector code, {@link Cell#OTHER} for headings in none, or {@link Cell#ALL} */
    Bill bill(String sector) {
        return bill((CanadaImports row) -> sector.equals(Cell.ALL)
                || sector.equals(sectorOf.getOrDefault(row.hs4().digits(), Cell.OTHER)));
    }

    private Bill bill(Predicate<CanadaImports> of) {
        double imports = 0;
        double taxed = 0;
        double duty = 0;
        List<SourceRow> rows = new ArrayList<>();
        for (CanadaImports row : study.evidence().trade().canadaImports().stream().filter(of).toList()) {
            double rest = Math.max(0, row.totalCad() - row.fromUsCad() - row.fromChinaCad());
            Map<Country, Double> values = Map.of(Country.US, row.fromUsCad(), Country.CN, row.fromChinaCad(), Country.OTHER, rest);
            for (Country origin : List.of(Country.US, Country.CN, Country.OTHER)) {
                var rate = study.rates().get(new Lane(origin, Country.CA)).findRate(row.hs4());
                taxed += values.get(origin) * rate.map(r -> r.dutiableShare()).orElse(0.0);
                duty += values.get(origin) * rate.map(r -> r.totalFraction()).orElse(0.0);
            }
            imports += row.totalCad();
            rows.add(row.row());
        }
        return new Bill(imports, taxed, duty, rows);
    }

    /**
     * The least that buyers bear of a dollar of duty: what is left where suppliers' prices give way as in the market model, eps / (eps +
     * sigma) at the central parameters and the mean elasticity held.
     */
    double leastPassed() {
        Map<String, Parameter> parameters = study.evidence().economy().parameters();
        double eps = parameters.get("supply-elasticity").central();
        double theta = study.evidence().economy().elasticities().stream().mapToDouble(e -> e.theta()).average().orElse(0);
        return eps / (eps + (theta + 1) * parameters.get("substitution-scale").central());
    }

    List<SourceRow> passRows() {
        List<SourceRow> rows = new ArrayList<>();
        study.evidence().economy().elasticities().forEach(e -> rows.add(e.row()));
        for (String id : List.of("supply-elasticity", "substitution-scale")) {
            rows.add(study.evidence().economy().parameters().get(id).row());
        }
        return rows;
    }

    /** Canada's own duties through the input-output prices; industries whose imports are not held import nothing here. */
    InputPrices prices() {
        Map<String, Double> sales = study.evidence().economy().provinceSales().stream()
                .collect(Collectors.groupingBy(ProvinceSale::industry, Collectors.summingDouble(ProvinceSale::valueCad)));
        Map<String, InputPrices.Imported> imported = new HashMap<>();
        for (String industry : industryOf.values()) {
            Bill bill = industry(industry);
            if (bill.imports > 0) {
                imported.put(industry, new InputPrices.Imported(bill.duty / bill.imports,
                        bill.imports / (bill.imports + sales.getOrDefault(industry, 0.0))));
            }
        }
        return new InputPrices(study.evidence().economy().inputs(), imported);
    }

    Bill industry(String industry) {
        return bill(row -> industry.equals(industryOf.get(sectorOf.getOrDefault(row.hs4().digits(), ""))));
    }

    /** The industries of the sectors given, in order of name. */
    List<String> industries(Collection<Sector> sectors) {
        return sectors.stream().map(Sector::industry).distinct().sorted().toList();
    }
}
