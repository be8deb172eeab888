package ca.briefpack.tariff.line;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffLine.Metal;
import ca.briefpack.tariff.line.LineTraits.ColumnOneDuty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The traits of the lines of the tariff schedule of the United States. */
public final class LineBook {
    private static final char AFTER_NINE = ':';
    private static final int SHORTEST = 4;

    private final NavigableMap<String, TariffLine> lines = new TreeMap<>();
    private final ColumnOne columnOne;
    private final Map<String, LineTraits> known = new ConcurrentHashMap<>();
    /** Equal traits are one object, so that to find them equal is quick. */
    private final Map<LineTraits, LineTraits> alike = new ConcurrentHashMap<>();
    private final Map<String, MetalContent> means = new ConcurrentHashMap<>();

    public LineBook(List<TariffLine> schedule) {
        schedule.forEach(line -> lines.put(line.line().digits(), line));
        columnOne = new ColumnOne(schedule);
    }

    /** The traits of a line of goods; of a code that the schedule does not have, the metals of its nearest relatives. */
    public LineTraits traits(String digits) {
        return lines.isEmpty() ? LineTraits.UNKNOWN
                : known.computeIfAbsent(digits,
                        code -> alike.computeIfAbsent(new LineTraits(metals(code), duty(code)), traits -> traits));
    }

    public List<SourceRow> rows(String digits) {
        return columnOne.rows(HsCode.of(digits));
    }

    /** The duty of the lines that a code stands for; none that can be computed where theirs differ. */
    private Optional<ColumnOneDuty> duty(String digits) {
        List<ColumnOneDuty> duties = columnOne.lines(HsCode.of(digits)).stream()
                .map(duty -> new ColumnOneDuty(duty.claimed().findFraction(), duty.general().findFraction())).distinct().toList();
        return Optional
                .of(duties.size() == 1 ? duties.get(0) : new ColumnOneDuty(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private MetalContent metals(String digits) {
        for (int length = digits.length(); length >= SHORTEST; length -= 2) {
            MetalContent mean = means.computeIfAbsent(digits.substring(0, length), this::mean);
            if (!mean.shares().isEmpty()) {
                return mean;
            }
        }
        return MetalContent.NOT_HELD;
    }

    private MetalContent mean(String prefix) {
        Map<Metal, Double> sums = new EnumMap<>(Metal.class);
        int held = 0;
        for (TariffLine line : lines.subMap(prefix, true, prefix + AFTER_NINE, false).values()) {
            held += line.metalShares().isEmpty() ? 0 : 1;
            line.metalShares().forEach((metal, share) -> sums.merge(metal, share, Double::sum));
        }
        int count = held;
        sums.replaceAll((metal, sum) -> sum / count);
        return new MetalContent(sums);
    }
}
