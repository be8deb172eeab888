package ca.briefpack.impact;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provinces' exports to the United States in a year, in dollars, by place and heading. Headings stand in order of code, so
 * that the special ones (chapters 98 and 99) come last; sectors in the order of the reference, with {@link Cell#OTHER} last.
 */
final class ExportBook {
    private final List<HsCode> headings;
    private final List<Optional<Sector>> sectorOf;
    private final List<String> sectors;
    private final int[] sectorIndex;
    private final double[][] value;
    private final List<List<SourceRow>> rows;
    private final int rated;

    ExportBook(Evidence evidence, int year) {
        List<Trade.Export> exports = evidence.trade().exportsToUs().stream()
                .filter(e -> e.year() == year && e.valueCad() != 0)
                // sums of doubles depend on their order, so the order of rows may not come through
                .sorted(Comparator.comparing(Trade.Export::hs4).thenComparing(Trade.Export::province)
                        .thenComparing(Trade.Export::row).thenComparing(Trade.Export::valueCad))
                .toList();
        headings = exports.stream().map(Trade.Export::hs4).distinct().sorted().toList();
        rated = (int) headings.stream().filter(h -> !h.isSpecial()).count();
        Map<HsCode, Optional<Sector>> known = sectorsByHeading(evidence);
        sectorOf = headings.stream().map(h -> known.getOrDefault(h, Optional.empty())).toList();
        sectors = new ArrayList<>(evidence.reference().sectors().stream().map(Sector::code).toList());
        sectors.add(Cell.OTHER);
        sectorIndex = sectorOf.stream()
                .mapToInt(found -> found.map(s -> sectors.indexOf(s.code())).orElse(sectors.size() - 1)).toArray();
        value = new double[Province.values().length][headings.size()];
        rows = new ArrayList<>();
        for (int i = 0; i < value.length * headings.size(); i++) {
            rows.add(new ArrayList<>());
        }
        exports.forEach(this::enter);
    }

    private void enter(Trade.Export export) {
        int p = export.province().ordinal();
        int h = headings.indexOf(export.hs4());
        value[p][h] += export.valueCad();
        rows.get(p * headings.size() + h).add(export.row());
    }

    private static Map<HsCode, Optional<Sector>> sectorsByHeading(Evidence evidence) {
        Map<String, Sector> byCode = new HashMap<>();
        evidence.reference().sectors().forEach(s -> byCode.put(s.code(), s));
        Map<HsCode, Optional<Sector>> known = new HashMap<>();
        for (Product product : evidence.reference().products()) {
            known.put(product.hs4(), product.sector().map(code -> Optional.ofNullable(byCode.get(code))
                    .orElseThrow(() -> unknown(product, code))));
        }
        return known;
    }

    private static BriefpackException unknown(Product product, String code) {
        return new BriefpackException(new Problem(Code.P014,
                product.row().where(), "sector '" + code + "' of heading " + product.hs4() + " is not a sector code",
                "use a code of the sector table or leave it empty"));
    }

    List<HsCode> headings() {
        return headings;
    }

    /** The headings that have tariff lines; they come first. */
    List<HsCode> ratedHeadings() {
        return headings.subList(0, rated);
    }

    boolean isRated(int heading) {
        return heading < rated;
    }

    Optional<Sector> sectorOf(int heading) {
        return sectorOf.get(heading);
    }

    /** The place of a heading's sector in {@link #sectors}. */
    int sectorIndex(int heading) {
        return sectorIndex[heading];
    }

    List<String> sectors() {
        return sectors;
    }

    double value(int province, int heading) {
        return value[province][heading];
    }

    double value(int heading) {
        double sum = 0;
        for (double[] ofProvince : value) {
            sum += ofProvince[heading];
        }
        return sum;
    }

    List<SourceRow> rows(int province, int heading) {
        return rows.get(province * headings.size() + heading);
    }
}
