package ca.briefpack.impact.book;

import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each province's producers sell in Canada, by heading. Held is what each industry of a province sells to the provinces; it
 * is given to the industry's headings in proportion to Canada's imports of them. Without imports of a heading, or sales of its
 * industry, nothing is known of it.
 */
final class HomeSales {
    private final Map<HsCode, CanadaImports> imports = new HashMap<>();
    private final Map<String, Double> importsOfIndustry = new HashMap<>();
    private final Map<String, List<ProvinceSale>> sales = new HashMap<>();

    HomeSales(Evidence evidence, Map<HsCode, Optional<Sector>> sectors, int year) {
        List<ProvinceSale> held = evidence.economy().provinceSales();
        int latest = held.stream().mapToInt(ProvinceSale::year).max().orElse(0);
        // a province's sales abroad are known for it alone; its sales at home need those within the province too
        boolean whole = held.stream().anyMatch(s -> s.seller() == s.buyer());
        held.stream().filter(s -> whole && s.year() == latest).sorted(Comparator.comparing(ProvinceSale::row))
                .forEach(s -> sales.computeIfAbsent(s.industry(), i -> new ArrayList<>()).add(s));
        evidence.trade().canadaImports().stream().filter(i -> i.year() == year && i.totalCad() > 0)
                .sorted(Comparator.comparing(CanadaImports::hs4)).forEach(row -> sectors.getOrDefault(row.hs4(), Optional.empty())
                        .map(Sector::industry).filter(sales::containsKey).ifPresent(industry -> {
                            imports.put(row.hs4(), row);
                            importsOfIndustry.merge(industry, row.totalCad(), Double::sum);
                        }));
    }

    /** The headings of which home sales are known, in order. */
    List<HsCode> headings() {
        return imports.keySet().stream().sorted().toList();
    }

    CanadaImports imports(HsCode heading) {
        return imports.get(heading);
    }

    /** What a province's producers sell of a heading in Canada, dollars a year. */
    double value(Province province, HsCode heading, String industry) {
        double sum = 0;
        for (ProvinceSale sale : sales.get(industry)) {
            sum += sale.seller() == province ? sale.valueCad() : 0;
        }
        return sum * imports.get(heading).totalCad() / importsOfIndustry.get(industry);
    }

    List<SourceRow> rows(Province province, HsCode heading, String industry) {
        List<SourceRow> rows = new ArrayList<>(List.of(imports.get(heading).row()));
        sales.get(industry).stream().filter(s -> s.seller() == province).forEach(s -> rows.add(s.row()));
        return rows;
    }
}
