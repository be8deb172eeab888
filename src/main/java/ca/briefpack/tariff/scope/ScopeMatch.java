package ca.briefpack.tariff.scope;

import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import ca.briefpack.tariff.scope.ScopeSpan.Cover;
import ca.briefpack.tariff.scope.ScopeSpan.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The match of one line of goods against the codes of one measure: the longest prefix wins, an exclusion before an inclusion of
 * the same length, and codes beneath the line count for the line.
 */
final class ScopeMatch {
    private static final int NOWHERE = -1;
    /** An exclusion comes after an inclusion of the same length, and so decides. */
    private static final Comparator<ScopeRow> FROM_BROADEST = Comparator.comparingInt((ScopeRow row) -> row.digits().length())
            .thenComparing(ScopeRow::included, Comparator.reverseOrder()).thenComparing(row -> row.condition().orElse(""));

    private final String line;
    private final List<ScopeRow> rows;

    /** @param rows codes of the measure at, above or beneath the line */
    ScopeMatch(String line, List<ScopeRow> rows) {
        this.line = line;
        this.rows = rows;
    }

    /** The spans of days in which the match is the same; days without a span are not covered. */
    List<ScopeSpan> spans() {
        TreeSet<LocalDate> starts = new TreeSet<>();
        starts.add(LocalDate.MIN);
        for (ScopeRow row : rows) {
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
                    span.cover(), span.depth(), span.itemFraction(), span.turns(), span.rows()));
        } else {
            spans.add(span);
        }
    }

    private Optional<ScopeSpan> on(Period period) {
        List<ScopeRow> active = active(period.from());
        List<ScopeRow> above = above(active);
        boolean whole = false;
        List<Turn> turns = new ArrayList<>();
        int depth = NOWHERE;
        for (ScopeRow row : above) {
            if (row.condition().isPresent()) {
                turns.add(new Turn(row.condition().get(), row.included()));
            } else {
                whole = row.included();
                turns.clear();
            }
            depth = row.included() ? row.digits().length() : depth;
        }
        if (whole && !isHoled(active)) {
            return span(period, Cover.WHOLE, depth, turns, active);
        }
        int beneath = deepestIncludedBeneath(active);
        if (beneath != NOWHERE) {
            return span(period, Cover.PARTLY, beneath, List.of(), active);
        }
        if (whole) {
            return span(period, Cover.LEFT_OUT, depth, List.of(), active);
        }
        return turns.stream().anyMatch(Turn::included) ? span(period, Cover.ON_CONDITION, depth, turns, active)
                : Optional.empty();
    }

    private List<ScopeRow> active(LocalDate day) {
        List<ScopeRow> active = new ArrayList<>();
        for (ScopeRow row : rows) {
            if (row.period().contains(day)) {
                active.add(row);
            }
        }
        return active;
    }

    /** The codes that hold for the line whole, from the broadest to the closest. */
    private List<ScopeRow> above(List<ScopeRow> active) {
        List<ScopeRow> above = new ArrayList<>();
        for (ScopeRow row : active) {
            if (isWhole(row.digits())) {
                above.add(row);
            }
        }
        above.sort(FROM_BROADEST);
        return above;
    }

    /** Whether a part of the line is listed as left out. */
    private boolean isHoled(List<ScopeRow> active) {
        for (ScopeRow row : active) {
            if (!row.included() && row.condition().isEmpty() && !isWhole(row.digits())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<ScopeSpan> span(Period period, Cover cover, int depth, List<Turn> turns, List<ScopeRow> active) {
        double item = active.stream().filter(row -> row.included() && !Double.isNaN(row.itemFraction()))
                .mapToDouble(ScopeRow::itemFraction).average().orElse(Double.NaN);
        return Optional.of(new ScopeSpan(period, cover, depth, item, turns, sources(active)));
    }

    /** The rows that say so, sorted, each once. */
    private static List<SourceRow> sources(List<ScopeRow> active) {
        Set<SourceRow> sources = new TreeSet<>();
        for (ScopeRow row : active) {
            sources.addAll(row.sources());
        }
        return List.copyOf(sources);
    }

    private int deepestIncludedBeneath(List<ScopeRow> active) {
        int deepest = NOWHERE;
        for (ScopeRow row : active) {
            if (row.included() && row.digits().length() > deepest && !isWhole(row.digits()) && !isLeftOut(row.digits(), active)) {
                deepest = row.digits().length();
            }
        }
        return deepest;
    }

    private static boolean isLeftOut(String code, List<ScopeRow> active) {
        for (ScopeRow row : active) {
            if (!row.included() && isTheSameGoods(row.digits(), code)) {
                return true;
            }
        }
        return false;
    }

    /** A code at or above the line covers it whole, and so does one beneath it that is the line's only subdivision. */
    private boolean isWhole(String code) {
        return line.startsWith(code) || isTheSameGoods(code, line);
    }

    /** True if one code is the other followed by zeros alone: a subheading that is not divided. */
    private static boolean isTheSameGoods(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (!longer.startsWith(shorter)) {
            return false;
        }
        for (int i = shorter.length(); i < longer.length(); i++) {
            if (longer.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
