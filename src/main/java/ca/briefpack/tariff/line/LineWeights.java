package ca.briefpack.tariff.line;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.PartnerImports;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.scope.ScopeIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lines beneath a code and what each weighs in it.
 *
 * <p>Goods of Canada in the United States weigh by ten-digit line, as the United States imports them. Goods of other countries
 * there weigh by six-digit line, as it imports them, and within one as Canada's goods do: no ten-digit trade of theirs is held.
 * Elsewhere lines have six digits, for national tariffs agree on no more, and weigh as the United States imports them, for that
 * shows best what a country ships; but goods of Canada in China weigh by what is held of their trade. Where a country ships none
 * beneath the code, the imports from all countries weigh; where there are none either, and for goods of the United States
 * themselves, every line counts the same.
 */
public final class LineWeights {
    private static final char AFTER_NINE = ':';
    private static final int SUBHEADING = 6;

    private final NavigableMap<String, List<PartnerImports>> imports = new TreeMap<>();
    private final NavigableMap<String, List<LineImports>> ofCanada = new TreeMap<>();
    private final NavigableMap<String, Double> intoChina = new TreeMap<>();
    private final NavigableMap<String, List<SourceRow>> rowsIntoChina = new TreeMap<>();
    private final NavigableSet<String> schedule = new TreeSet<>();
    private final ScopeIndex scopes;
    private final Map<Key, Lines> known = new ConcurrentHashMap<>();

    private record Key(String prefix, Lane lane) {
    }

    /** Lines in order with weights that add up to 1; a code that has no lines known is its own only line. */
    public record Lines(List<String> digits, double[] weights, Weighting weighting) {
    }

    public LineWeights(Trade trade, ScopeIndex scopes) {
        this.scopes = scopes;
        for (PartnerImports row : trade.usImports()) {
            imports.computeIfAbsent(row.hs6().digits(), hs6 -> new ArrayList<>(1)).add(row);
        }
        int year = trade.lineYear();
        for (LineImports line : trade.lineImports()) {
            if (line.first().getYear() == year) {
                ofCanada.computeIfAbsent(line.line().digits(), digits -> new ArrayList<>(2)).add(line);
            }
        }
        for (Trade.ChinaLine line : trade.chinaLines()) {
            intoChina.merge(line.hs6().digits(), line.valueCad(), Double::sum);
            rowsIntoChina.computeIfAbsent(line.hs6().digits(), hs6 -> new ArrayList<>()).add(line.row());
        }
        trade.usLines().stream().map(TariffLine::line).map(HsCode::digits).forEach(schedule::add);
    }

    /** Headings that the United States imports. */
    public Set<String> headings() {
        Set<String> headings = new TreeSet<>();
        imports.keySet().forEach(hs6 -> headings.add(hs6.substring(0, 4)));
        return headings;
    }

    /** The rows of the trade that weighs the lines beneath a code. */
    public List<SourceRow> rows(HsCode hs, Weighting weighting) {
        return switch (weighting) {
            case INTO_CHINA -> beneath(rowsIntoChina, hs.digits()).values().stream().flatMap(List::stream).toList();
            case BY_LINE -> beneath(ofCanada, hs.digits()).values().stream().flatMap(List::stream).map(LineImports::row).toList();
            default -> beneath(imports, hs.digits()).values().stream().flatMap(List::stream).map(PartnerImports::row).toList();
        };
    }

    public Lines lines(HsCode hs, Lane lane) {
        boolean single = hs.length() == HsCode.LONGEST || hs.length() >= SUBHEADING && lane.into() != Country.US;
        return single ? single(hs.digits()) : known.computeIfAbsent(new Key(hs.digits(), lane), this::weigh);
    }

    private static Lines single(String digits) {
        return new Lines(List.of(digits), new double[]{1}, Weighting.LINE);
    }

    private Lines weigh(Key key) {
        Map<String, Double> sold = key.lane.equals(Lane.CANADA_TO_CHINA) ? beneath(intoChina, key.prefix) : Map.of();
        if (total(sold) > 0) {
            return normalised(sold, Weighting.INTO_CHINA);
        }
        Map<String, Double> byLine = key.lane.equals(Lane.CANADA_TO_US) ? shipped(key.prefix) : Map.of();
        if (total(byLine) > 0) {
            return normalised(byLine, Weighting.BY_LINE);
        }
        if (key.prefix.length() > SUBHEADING) {
            return within(key.prefix);
        }
        Lines subheadings = subheadings(key);
        return key.lane.into() == Country.US ? divided(subheadings) : subheadings;
    }

    private Lines subheadings(Key key) {
        Map<String, List<PartnerImports>> beneath = beneath(imports, key.prefix);
        if (key.lane.from() != Country.US) {
            Map<String, Double> weights = new TreeMap<>();
            beneath.forEach((line, rows) -> weights.put(line, sum(rows, key.lane.from())));
            if (total(weights) > 0) {
                return normalised(weights, Weighting.EXPORTER);
            }
            beneath.forEach((line, rows) -> weights.put(line, sum(rows)));
            if (total(weights) > 0) {
                return normalised(weights, Weighting.ALL_PARTNERS);
            }
        }
        TreeSet<String> equal = new TreeSet<>(beneath.keySet());
        equal.addAll(scopes.sixDigitLinesBeneath(key.prefix));
        return equal.isEmpty() ? single(key.prefix) : equally(equal);
    }

    /** What Canada ships of the lines beneath a code. */
    private Map<String, Double> shipped(String code) {
        Map<String, Double> shipped = new TreeMap<>();
        beneath(ofCanada, code)
                .forEach((line, rows) -> shipped.put(line, rows.stream().mapToDouble(LineImports::importUsd).sum()));
        return shipped;
    }

    /** Subheadings cut into the lines beneath them. */
    private Lines divided(Lines subheadings) {
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < subheadings.weights.length; i++) {
            Lines within = within(subheadings.digits.get(i));
            for (int j = 0; j < within.weights.length; j++) {
                weights.put(within.digits.get(j), subheadings.weights[i] * within.weights[j]);
            }
        }
        return normalised(weights, subheadings.weighting);
    }

    /** The lines beneath a code as Canada ships them; each line of the schedule alike where it ships none. */
    private Lines within(String code) {
        Map<String, Double> shipped = shipped(code);
        if (total(shipped) > 0) {
            return normalised(shipped, Weighting.BY_LINE);
        }
        NavigableSet<String> lines = schedule.subSet(code, true, code + AFTER_NINE, false);
        return lines.isEmpty() ? single(code) : equally(lines);
    }

    private static <V> Map<String, V> beneath(NavigableMap<String, V> lines, String prefix) {
        return lines.subMap(prefix, true, prefix + AFTER_NINE, false);
    }

    private static double sum(List<PartnerImports> rows) {
        double sum = 0;
        for (Country country : Country.partners()) {
            sum += sum(rows, country);
        }
        return sum;
    }

    private static double sum(List<PartnerImports> rows, Country from) {
        double sum = 0;
        for (PartnerImports row : rows) {
            sum += row.valueUsd().getOrDefault(from, 0.0);
        }
        return sum;
    }

    private static double total(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Lines equally(Collection<String> lines) {
        Map<String, Double> weights = new TreeMap<>();
        lines.forEach(line -> weights.put(line, 1.0));
        return normalised(weights, Weighting.EQUAL);
    }

    private static Lines normalised(Map<String, Double> weights, Weighting weighting) {
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
