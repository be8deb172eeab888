package ca.briefpack.impact.book;

import ca.briefpack.model.Economy.Effects;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a dollar of a heading's output brings, by province. A heading whose industry has no multiplier takes the mean over the
 * province's headings that have one, weighted by its exports. A province without any multiplier has no value: never zero.
 */
public final class MultiplierBook {
    /** The parameter by which prices rose from the year of the multipliers to that of exports. */
    public static final String PRICE_RISE = "price-rise-since-multipliers";
    private final ExportBook exports;
    /** What a million dollars of the multipliers' year is in dollars of the exports' year: jobs are of quantities, not prices. */
    private final double million;
    private final Map<Province, Map<String, Multiplier>> held = new HashMap<>();
    /** By place, then by heading. */
    private final List<List<Optional<Effect>>> effects = new ArrayList<>();
    /** The rows behind the mean effect of each place. */
    private final List<List<SourceRow>> means = new ArrayList<>();
    private final Spillover spillover;
    private final boolean[] weighed = new boolean[Province.values().length];

    /** Effects of one dollar: on the province's own GDP, jobs and labour income, and on all Canada's GDP and jobs. */
    public record Effect(double gdpOwn, double gdpCanada, double jobsOwn, double jobsCanada, double incomeOwn, boolean fallback) {
        private static Effect of(Multiplier m, double million) {
            Effects own = m.ownProvince();
            Effects all = m.allCanada();
            return new Effect(own.gdp(), all.gdp(), own.jobsPerMillion() / million, all.jobsPerMillion() / million,
                    own.labourIncome(), false);
        }

        private Effect plus(double weight, Effect other) {
            return new Effect(gdpOwn + weight * other.gdpOwn, gdpCanada + weight * other.gdpCanada,
                    jobsOwn + weight * other.jobsOwn, jobsCanada + weight * other.jobsCanada,
                    incomeOwn + weight * other.incomeOwn, true);
        }
    }

    public MultiplierBook(Evidence evidence, ExportBook exports, Multiplier.Type type) {
        this.exports = exports;
        this.spillover = new Spillover(evidence.economy().provinceSales());
        this.million = 1e6 * Optional.ofNullable(evidence.economy().parameters().get(PRICE_RISE)).map(Parameter::central)
                .orElse(1.0);
        evidence.economy().multipliers().stream().filter(m -> m.type() == type)
                .forEach(m -> held.computeIfAbsent(m.province(), p -> new HashMap<>()).put(m.industry(), m));
        for (Province province : Province.values()) {
            Optional<Effect> mean = mean(province);
            weighed[province.ordinal()] = mean.isPresent();
            List<Optional<Effect>> ofProvince = new ArrayList<>();
            for (int h = 0; h < exports.lines().size(); h++) {
                ofProvince.add(multiplier(province, h).map(m -> Effect.of(m, million)).or(() -> mean));
            }
            effects.add(ofProvince);
            means.add(rowsOfMean(province));
        }
    }

    private Optional<Multiplier> multiplier(Province province, int h) {
        return exports.sectorOf(h).map(Sector::industry)
                .flatMap(industry -> Optional.ofNullable(held.getOrDefault(province, Map.of()).get(industry)));
    }

    private Optional<Effect> mean(Province province) {
        double weight = 0;
        for (int h = 0; h < exports.lines().size(); h++) {
            weight += multiplier(province, h).isPresent() ? exports.value(province.ordinal(), h) : 0;
        }
        if (weight == 0) {
            return Optional.empty();
        }
        Effect mean = new Effect(0, 0, 0, 0, 0, true);
        for (int h = 0; h < exports.lines().size(); h++) {
            double value = exports.value(province.ordinal(), h);
            if (value != 0 && multiplier(province, h).isPresent()) {
                mean = mean.plus(value / weight, Effect.of(multiplier(province, h).get(), million));
            }
        }
        return Optional.of(mean);
    }

    /**
     * True if the province has multipliers; without, its effects have no value. One that exports nothing has effects of nothing.
     */
    public boolean covers(Province province) {
        return held.containsKey(province);
    }

    public Spillover spillover() {
        return spillover;
    }

    /** True if it is known for every province with multipliers for its exports which others feel them. */
    public boolean isSpread() {
        return Arrays.stream(Province.values()).allMatch(p -> !weighed[p.ordinal()] || spillover.isSpread(p));
    }

    public Optional<Effect> effect(int province, int heading) {
        return effects.get(province).get(heading);
    }

    /** The effect of an industry's output in a province; empty if it is not held. */
    public Optional<Effect> ofIndustry(Province province, String industry) {
        return Optional.ofNullable(held.getOrDefault(province, Map.of()).get(industry)).map(m -> Effect.of(m, million));
    }

    /** The row behind an industry's effect; empty if it is not held. */
    public Optional<SourceRow> row(Province province, String industry) {
        return Optional.ofNullable(held.getOrDefault(province, Map.of()).get(industry)).map(Multiplier::row);
    }

    /** The rows behind a heading's effect: its industry's, or all that went into the mean. */
    public List<SourceRow> rows(Province province, int heading) {
        Optional<Multiplier> own = multiplier(province, heading);
        if (own.isPresent()) {
            return List.of(own.get().row());
        }
        return means.get(province.ordinal());
    }

    private List<SourceRow> rowsOfMean(Province province) {
        return IntStream.range(0, exports.lines().size()).filter(h -> exports.value(province.ordinal(), h) != 0)
                .mapToObj(h -> multiplier(province, h)).flatMap(m -> m.map(Multiplier::row).stream()).distinct().toList();
    }
}
