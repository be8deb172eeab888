package ca.briefpack.brief.book;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Product;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.Trade.Export;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exports observed, selected by place and sector. */
public final class Baskets {
    private final List<Export> exports;
    private final List<ChinaExport> toChina;
    private final Map<HsCode, String> sectorOf;

    public Baskets(Evidence evidence) {
        this.exports = evidence.trade().exportsToUs();
        this.toChina = evidence.trade().exportsToChina();
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

    /** What all sell to China. */
    public List<ChinaExport> allToChina() {
        return toChina;
    }

    /** What a province sells to China. */
    public List<ChinaExport> toChina(Province province) {
        return toChina.stream().filter(e -> e.province() == province).toList();
    }

    /** What Canada sells of a sector to China. */
    public List<ChinaExport> toChina(Sector sector) {
        return toChina.stream().filter(e -> isIn(e.hs4(), sector)).toList();
    }

    /** The exports of a basket in headings of no sector. */
    public List<Export> inNone(List<Export> basket) {
        return basket.stream().filter(e -> !sectorOf.containsKey(e.hs4())).toList();
    }

    public boolean isIn(HsCode hs4, Sector sector) {
        return sector.code().equals(sectorOf.get(hs4));
    }

    /** The headings of which a province sells anything to the United States or to China. */
    public Set<HsCode> sold(Province province) {
        return sold(e -> e.province() == province, e -> e.province() == province);
    }

    /** The headings of a sector of which Canada sells anything to the United States or to China. */
    public Set<HsCode> sold(Sector sector) {
        return sold(e -> isIn(e.hs4(), sector), e -> isIn(e.hs4(), sector));
    }

    private Set<HsCode> sold(Predicate<Export> toUs, Predicate<ChinaExport> there) {
        return Stream.concat(exports.stream().filter(e -> e.valueCad() > 0).filter(toUs).map(Export::hs4),
                toChina.stream().filter(e -> e.valueCad() > 0).filter(there).map(ChinaExport::hs4))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static double value(List<Export> basket) {
        return basket.stream().mapToDouble(Export::valueCad).sum();
    }
}
