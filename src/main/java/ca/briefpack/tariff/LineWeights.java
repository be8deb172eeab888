package ca.briefpack.tariff;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.ChinaLine;
import ca.briefpack.model.Trade.PartnerImports;
import ca.briefpack.tariff.Coverage.Weighting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The six-digit lines beneath a shorter code and what each weighs in it.
 *
 * <p>Weights are the exporting country's goods as the United States imports them, whatever the lane, for that shows best what a country
 * ships; but goods of Canada in China are weighed by what is held of their six-digit trade. Where a country ships none beneath the code,
 * the imports from all countries; where there are none either, and for goods of the United States themselves, every line known to the
 * trade or the law counts the same.
 */
final class LineWeights {
    private static final char AFTER_NINE = ':';
    private static final Lane CANADA_TO_CHINA = new Lane(Country.CA, Country.CN);

    private final NavigableMap<String, Map<Country, Double>> imports = new TreeMap<>();
    private final NavigableMap<String, List<SourceRow>> rows = new TreeMap<>();
    private final NavigableMap<String, Double> intoChina = new TreeMap<>();
    private final NavigableMap<String, List<SourceRow>> rowsIntoChina = new TreeMap<>();
    private final ScopeIndex scopes;
    private final Map<Key, Lines> known = new ConcurrentHashMap<>();

    private record Key(String prefix, Lane lane) {
    }

    /** Lines in order with weights that add up to 1; a code that has no lines known is its own only line. */
    record Lines(List<String> digits, double[] weights, Weighting weighting) {
    }

    LineWeights(List<PartnerImports> partnerImports, List<ChinaLine> chinaLines, ScopeIndex scopes) {
        this.scopes = scopes;
        for (PartnerImports row : partnerImports) {
            Map<Country, Double> sums = imports.computeIfAbsent(row.hs6().digits(), hs6 -> new EnumMap<>(Country.class));
            row.valueUsd().forEach((country, value) -> sums.merge(country, value, Double::sum));
            rows.computeIfAbsent(row.hs6().digits(), hs6 -> new ArrayList<>()).add(row.row());
        }
        for (ChinaLine line : chinaLines) {
            intoChina.merge(line.hs6().digits(), line.valueCad(), Double::sum);
            rowsIntoChina.computeIfAbsent(line.hs6().digits(), hs6 -> new ArrayList<>()).add(line.row());
        }
    }

    /** Headings that the United States imports. */
    Set<String> headings() {
        Set<String> headings = new TreeSet<>();
        imports.keySet().forEach(hs6 -> headings.add(hs6.substring(0, 4)));
        return headings;
    }

    /** The rows of the trade that weighs the lines beneath a code. */
    List<SourceRow> rows(HsCode hs, Weighting weighting) {
        return beneath(weighting == Weighting.INTO_CHINA ? rowsIntoChina : rows, hs.digits()).values().stream().flatMap(List::stream).toList();
    }

    Lines lines(HsCode hs, Lane lane) {
        if (hs.length() >= 6) {
            return single(hs.digits());
        }
        return known.computeIfAbsent(new Key(hs.digits(), lane), this::weigh);
    }

    private static Lines single(String digits) {
        return new Lines(List.of(digits), new double[] {1}, Weighting.LINE);
    }

    private Lines weigh(Key key) {
        TreeMap<String, Double> sold = new TreeMap<>(key.lane.equals(CANADA_TO_CHINA) ? beneath(intoChina, key.prefix) : Map.of());
        if (total(sold) > 0) {
            return normalised(sold, Weighting.INTO_CHINA);
        }
        Map<String, Map<Country, Double>> beneath = beneath(imports, key.prefix);
        if (key.lane.from() != Country.US) {
            TreeMap<String, Double> weights = new TreeMap<>();
            beneath.forEach((line, values) -> weights.put(line, values.getOrDefault(key.lane.from(), 0.0)));
            if (total(weights) > 0) {
                return normalised(weights, Weighting.EXPORTER);
            }
            beneath.forEach((line, values) -> weights.put(line, sum(values)));
            if (total(weights) > 0) {
                return normalised(weights, Weighting.ALL_PARTNERS);
            }
        }
        TreeMap<String, Double> equal = new TreeMap<>();
        beneath.keySet().forEach(line -> equal.put(line, 1.0));
        scopes.sixDigitLinesBeneath(key.prefix).forEach(line -> equal.put(line, 1.0));
        return equal.isEmpty() ? single(key.prefix) : normalised(equal, Weighting.EQUAL);
    }

    private static <V> Map<String, V> beneath(NavigableMap<String, V> lines, String prefix) {
        return lines.subMap(prefix, true, prefix + AFTER_NINE, false);
    }

    private static double sum(Map<Country, Double> values) {
        double sum = 0;
        for (Country country : Country.values()) {
            sum += values.getOrDefault(country, 0.0);
        }
        return sum;
    }

    private static double total(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Lines normalised(TreeMap<String, Double> weights, Weighting weighting) {
        double total = total(weights);
        List<String> digits = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        weights.forEach((line, weight) -> {
            if (weight > 0) {
                digits.add(line);
                shares.add(weight / total);
            }
        });
        return new Lines(List.copyOf(digits), shares.stream().mapToDouble(Double::doubleValue).toArray(), weighting);
    }
}
