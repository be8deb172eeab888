package ca.briefpack.tariff;

import ca.briefpack.model.Period;
import ca.briefpack.tariff.ScopeSpan.Cover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The match of one line of goods against the codes of one measure: the longest prefix wins, an exclusion before an inclusion of
 * the same length, and codes beneath the line count for the line.
 */
final class ScopeMatch {
    private static final int NOWHERE = -1;

    private final String line;
    private final List<ScopeIndex.Row> rows;

    /** @param rows codes of the measure at, above or beneath the line */
    ScopeMatch(String line, List<ScopeIndex.Row> rows) {
        this.line = line;
        this.rows = rows;
    }

    /** The spans of days in which the match is the same; days without a span are not covered. */
    List<ScopeSpan> spans() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(LocalDate.MIN);
        for (ScopeIndex.Row row : rows) {
            starts.add(row.period().from());
            if (!row.period().isOpen()) {
                starts.add(row.period().to().plusDays(1));
            }
        }
        List<ScopeSpan> spans = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            Period period = new Period(start, next == null ? LocalDate.MAX : next.minusDays(1));
            on(period).ifPresent(span -> append(spans, span));
        }
        return spans;
    }

    private static void append(List<ScopeSpan> spans, ScopeSpan span) {
        int last = spans.size() - 1;
        boolean goesOn = last >= 0 && spans.get(last).sameAs(span)
                && spans.get(last).period().to().plusDays(1).equals(span.period().from());
        if (goesOn) {
            spans.set(last, new ScopeSpan(new Period(spans.get(last).period().from(), span.period().to()),
                    span.cover(), span.depth(), span.itemFraction(), span.rows()));
        } else {
            spans.add(span);
        }
    }

    private Optional<ScopeSpan> on(Period period) {
        List<ScopeIndex.Row> active = rows.stream().filter(row -> row.period().contains(period.from())).toList();
        int included = NOWHERE;
        int excluded = NOWHERE;
        for (ScopeIndex.Row row : active) {
            if (isWhole(row.digits())) {
                included = row.included() ? Math.max(included, row.digits().length()) : included;
                excluded = row.included() ? excluded : Math.max(excluded, row.digits().length());
            }
        }
        boolean whole = included > excluded;
        int beneath = deepestIncludedBeneath(active);
        boolean holed = active.stream().anyMatch(row -> !row.included() && !isWhole(row.digits()));
        if (whole && !holed) {
            return span(period, Cover.WHOLE, included, active);
        }
        if (beneath != NOWHERE) {
            return span(period, Cover.PARTLY, beneath, active);
        }
        return whole ? span(period, Cover.LEFT_OUT, included, active) : Optional.empty();
    }

    private Optional<ScopeSpan> span(Period period, Cover cover, int depth, List<ScopeIndex.Row> active) {
        double item = active.stream().filter(row -> row.included() && !Double.isNaN(row.itemFraction()))
                .mapToDouble(ScopeIndex.Row::itemFraction).average().orElse(Double.NaN);
        return Optional.of(new ScopeSpan(period, cover, depth, item,
                active.stream().flatMap(row -> row.sources().stream()).distinct().sorted().toList()));
    }

    private int deepestIncludedBeneath(List<ScopeIndex.Row> active) {
        return active.stream()
                .filter(row -> row.included() && !isWhole(row.digits()))
                .filter(row -> active.stream().noneMatch(other -> !other.included()
                        && isTheSameGoods(other.digits(), row.digits())))
                .mapToInt(row -> row.digits().length()).max().orElse(NOWHERE);
    }

    /** A code at or above the line covers it whole, and so does one beneath it that is the line's only subdivision. */
    private boolean isWhole(String code) {
        return line.startsWith(code) || isTheSameGoods(code, line);
    }

    /** True if one code is the other followed by zeros alone: a subheading that is not divided. */
    private static boolean isTheSameGoods(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        return longer.startsWith(shorter) && longer.chars().skip(shorter.length()).allMatch(digit -> digit == '0');
    }
}
