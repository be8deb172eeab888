package ca.briefpack.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The code lists that everything else is keyed by: provinces, industries (by English name), sectors, products, sources; cautions
 * and limitations.
 */
public record Reference(Map<Province, ProvinceName> provinces, Map<String, Text> industries, List<Sector> sectors,
        List<Product> products, List<Caution> cautions, List<Limitation> limitations, Map<String, Source> sources) {
    public Reference {
        industries = Map.copyOf(industries);
        provinces = Map.copyOf(provinces);
        sectors = List.copyOf(sectors);
        products = List.copyOf(products);
        cautions = List.copyOf(cautions);
        limitations = List.copyOf(limitations);
        sources = Map.copyOf(sources);
    }

    /** Code lists without names of industries, cautions and limitations. */
    public Reference(Map<Province, ProvinceName> provinces, List<Sector> sectors, List<Product> products,
            Map<String, Source> sources) {
        this(provinces, Map.of(), sectors, products, List.of(), List.of(), sources);
    }

    /**
     * What readers must know of a sector in a time in which it is open whether these measures apply, as long as one of them falls
     * on it.
     */
    public record Caution(String sector, Set<String> measures, Period inForce, Text words, SourceRow row) {
        public Caution {
            measures = Set.copyOf(measures);
        }
    }

    public Optional<Sector> findSector(String code) {
        return sectors.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Product> findProduct(HsCode hs4) {
        return products.stream().filter(p -> p.hs4().equals(hs4)).findFirst();
    }

    /** An industry as readers know it; its English name where no other is held. */
    public Text industryName(String industry) {
        return industries.getOrDefault(industry, Text.same(industry));
    }

    /** An industry in ids of figures. */
    public static String industrySlug(String industry) {
        return industry.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    public Text provinceName(Province province) {
        return provinces.get(province).label();
    }

    /** What provinces and territories are called, by their slugs, from west to east. */
    public Map<String, Text> provincesBySlug() {
        Map<String, Text> names = new LinkedHashMap<>();
        Stream.of(Province.values()).forEach(province -> names.put(province.slug(), provinceName(province)));
        return names;
    }

    /** What sectors are called, by their slugs. */
    public Map<String, Text> sectorsBySlug() {
        Map<String, Text> names = new LinkedHashMap<>();
        sectors.forEach(sector -> names.put(sector.slug(), sector.label()));
        return names;
    }
}
