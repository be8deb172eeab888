package ca.briefpack.model;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The trade observed: provinces' exports in Canadian dollars, and the United States' imports in its own, with the lines of its
 * schedule.
 */
public record Trade(List<Export> exportsToUs, List<Total> totals, List<ChinaExport> exportsToChina,
        List<ChinaLine> chinaLines, List<PartnerImports> usImports, List<CusmaClaim> cusmaClaims,
        List<DomesticShare> domesticShares,
        List<CanadaImports> canadaImports, List<StateExports> stateExports, List<TariffLine> usLines,
        List<LineImports> lineImports, OwnMarket ownMarket) {
    public Trade {
        exportsToUs = List.copyOf(exportsToUs);
        totals = List.copyOf(totals);
        exportsToChina = List.copyOf(exportsToChina);
        chinaLines = List.copyOf(chinaLines);
        usImports = List.copyOf(usImports);
        cusmaClaims = List.copyOf(cusmaClaims);
        domesticShares = List.copyOf(domesticShares);
        canadaImports = List.copyOf(canadaImports);
        stateExports = List.copyOf(stateExports);
        usLines = List.copyOf(usLines);
        lineImports = List.copyOf(lineImports);
    }

    /** Trade without what is held of Canada's own market beside its imports. */
    public Trade(List<Export> exportsToUs, List<Total> totals, List<ChinaExport> exportsToChina,
            List<ChinaLine> chinaLines, List<PartnerImports> usImports, List<CusmaClaim> cusmaClaims,
            List<DomesticShare> domesticShares, List<CanadaImports> canadaImports, List<StateExports> stateExports,
            List<TariffLine> usLines, List<LineImports> lineImports) {
        this(exportsToUs, totals, exportsToChina, chinaLines, usImports, cusmaClaims, domesticShares, canadaImports, stateExports,
                usLines, lineImports, OwnMarket.NONE);
    }

    /**
     * Trade without that of single states of the United States or of lines of its schedule, and without six-digit trade with
     * China.
     */
    public Trade(List<Export> exportsToUs, List<Total> totals, List<ChinaExport> exportsToChina, List<PartnerImports> usImports,
            List<CusmaClaim> cusmaClaims, List<DomesticShare> domesticShares, List<CanadaImports> canadaImports) {
        this(exportsToUs, totals, exportsToChina, List.of(), usImports, cusmaClaims, domesticShares, canadaImports, List.of(),
                List.of(),
                List.of(), OwnMarket.NONE);
    }

    /**
     * The trade that figures are of: exports to both countries and their totals in the latest year of exports to the United
     * States, imports of each table in its own latest year. What is held of earlier years is in no sum.
     */
    public Trade latest() {
        int exported = last(exportsToUs, Export::year);
        int intoUs = last(usImports, PartnerImports::year);
        int intoCanada = last(canadaImports, CanadaImports::year);
        int ofStates = last(stateExports, StateExports::year);
        return new Trade(of(exportsToUs, e -> e.year() == exported), of(totals, t -> t.year() == exported),
                of(exportsToChina, e -> e.year() == exported),
                of(chinaLines, l -> l.year() == exported), of(usImports, i -> i.year() == intoUs), cusmaClaims, domesticShares,
                of(canadaImports, i -> i.year() == intoCanada), of(stateExports, e -> e.year() == ofStates), usLines,
                lineImports, ownMarket);
    }

    /** The year of which imports by line are held in most months, the later of two; 0 if none are held. */
    public int lineYear() {
        Map<Integer, Set<YearMonth>> months = new TreeMap<>();
        lineImports.stream().map(line -> Map.entry(line.first(), line.last())).distinct().forEach(window -> {
            for (YearMonth month = window.getKey(); !month.isAfter(window.getValue()); month = month.plusMonths(1)) {
                months.computeIfAbsent(month.getYear(), year -> new HashSet<>()).add(month);
            }
        });
        return months.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Integer, Set<YearMonth>> year) -> year.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse(0);
    }

    private static <T> int last(List<T> rows, ToIntFunction<T> year) {
        return rows.stream().mapToInt(year).max().orElse(0);
    }

    private static <T> List<T> of(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    /** Domestic exports of a heading from a province to the United States in a calendar year, customs basis. */
    public record Export(Province province, HsCode hs4, int year, double valueCad, SourceRow row) {
    }

    /** All domestic exports of a province in a calendar year, to the United States and to the world. */
    public record Total(Province province, int year, double toUsCad, double toWorldCad, SourceRow row) {
    }

    /** Domestic exports of a heading to China; {@code estimated} where the province split is proportional, not observed. */
    public record ChinaExport(Province province, HsCode hs4, int year, double valueCad, boolean estimated, SourceRow row) {
    }

    /** Domestic exports of a six-digit subheading to China in a calendar year, customs basis. */
    public record ChinaLine(Province province, HsCode hs6, int year, double valueCad, SourceRow row) {
    }

    /** United States imports for consumption of a six-digit subheading in a year, by partner, customs value. */
    public record PartnerImports(HsCode hs6, int year, Map<Country, Double> valueUsd, SourceRow row) {
        public PartnerImports {
            Map<Country, Double> copy = new EnumMap<>(Country.class);
            copy.putAll(valueUsd);
            valueUsd = Collections.unmodifiableMap(copy);
        }
    }

    /** United States imports of a heading from Canada in a month, and the part that claimed CUSMA preference. */
    public record CusmaClaim(HsCode hs4, YearMonth month, double importUsd, double claimedUsd, SourceRow row) {
    }

    /**
     * The share of a United States market, by value, that domestic producers supply; {@code physical} if measured in tonnes or
     * units.
     */
    public record DomesticShare(String sector, int year, double shareFraction, boolean physical, String basis, SourceRow row) {
    }

    /** Canadian imports of a heading in a year, all partners and those from the United States and China. */
    public record CanadaImports(HsCode hs4, int year, double totalCad, double fromUsCad, double fromChinaCad, SourceRow row) {
        /** By country of origin; all but the United States and China are one. */
        public double[] byOrigin() {
            double[] values = new double[Country.partners().length];
            values[Country.US.ordinal()] = fromUsCad;
            values[Country.CN.ordinal()] = fromChinaCad;
            values[Country.OTHER.ordinal()] = Math.max(0, totalCad - fromUsCad - fromChinaCad);
            return values;
        }
    }

    /**
     * Exports to Canada of a state of the United States in a group of chapters and a year, by origin of movement.
     *
     * @param state    postal code
     * @param chapters spans of chapters, joined by semicolons: {@code 26;72-76}
     */
    public record StateExports(String state, Text label, String chapters, int year, double valueUsd, SourceRow row) {
        /** True if the goods belong to the group. */
        public boolean holds(HsCode code) {
            int chapter = Integer.parseInt(code.digits().substring(0, 2));
            return Arrays.stream(chapters.split(";")).map(span -> span.split("-"))
                    .anyMatch(ends -> chapter >= Integer.parseInt(ends[0]) && chapter <= Integer.parseInt(ends[ends.length - 1]));
        }
    }
}
