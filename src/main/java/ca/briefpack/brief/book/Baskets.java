package ca.briefpack.brief.book;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Trade.Export;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The exports observed, selected by place and sector. */
public final class Baskets {
    private final List<Export> exports;
    private final Map<HsCode, String> sectorOf;

    public Baskets(Evidence evidence) {
        this.exports = evidence.trade().exportsToUs();
        this.sectorOf = evidence.reference().products().stream().filter(p -> p.sector().isPresent())
                .collect(Collectors.toMap(Product::hs4, p -> p.sector().orElseThrow()));
    }

    public List<Export> all() {
        return exports;
    }

    public List<Export> of(Province province) {
        return exports.stream().filter(e -> e.province() == province).toList();
    }

    public List<Export> of(Sector sector) {
        return exports.stream().filter(e -> isIn(e.hs4(), sector)).toList();
    }

    public static List<Export> in(List<Export> basket, Province province) {
        return basket.stream().filter(e -> e.province() == province).toList();
    }

    public List<Export> in(List<Export> basket, Sector sector) {
        return basket.stream().filter(e -> isIn(e.hs4(), sector)).toList();
    }

    /** The exports of a basket in headings of no sector. */
    public List<Export> inNone(List<Export> basket) {
        return basket.stream().filter(e -> !sectorOf.containsKey(e.hs4())).toList();
    }

    public boolean isIn(HsCode hs4, Sector sector) {
        return sector.code().equals(sectorOf.get(hs4));
    }

    public static double value(List<Export> basket) {
        return basket.stream().mapToDouble(Export::valueCad).sum();
    }
}
