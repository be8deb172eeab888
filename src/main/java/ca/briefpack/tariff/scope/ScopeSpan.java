package ca.briefpack.tariff.scope;

import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Set;

/**
 * How a measure's scope stands to one line of goods during a period.
 *
 * @param depth        digits of the code that decides
 * @param itemFraction the item's own rate, NaN where the measure sets none
 * @param turns        codes that hold on a condition, from the broadest to the closest: each decides anew on goods that meet it
 * @param rows         of the codes at, above or beneath the line, and of the links that give their lists to the measure
 */
public record ScopeSpan(Period period, Cover cover, int depth, double itemFraction, List<Turn> turns, List<SourceRow> rows) {
    public ScopeSpan {
        turns = List.copyOf(turns);
        rows = List.copyOf(rows);
    }

    /** A code that takes goods in or leaves them out on a condition. */
    public record Turn(String condition, boolean included) {
    }

    /** Whether the line is covered. */
    enum Cover {
        /** The whole line. */
        WHOLE,
        /** A part of the line is listed: the line counts as covered. */
        PARTLY,
        /** The line would be covered but a part of it is listed as left out: the line counts as left out. */
        LEFT_OUT,
        /** Only goods of the line that meet a condition. */
        ON_CONDITION
    }

    /** Whether goods of the line that meet these conditions, and no others, are covered. */
    public boolean covers(Set<String> met) {
        boolean covered = cover == Cover.WHOLE || cover == Cover.PARTLY;
        for (Turn turn : turns) {
            covered = met.contains(turn.condition) ? turn.included : covered;
        }
        return covered;
    }

    public boolean isExact() {
        return cover == Cover.WHOLE || cover == Cover.ON_CONDITION;
    }

    boolean sameAs(ScopeSpan other) {
        return alike(other) && rows.equals(other.rows);
    }

    /** True if goods stand to the measure in the same way, whichever codes say so. */
    public boolean alike(ScopeSpan other) {
        return cover == other.cover && depth == other.depth && Double.compare(itemFraction, other.itemFraction) == 0
                && turns.equals(other.turns);
    }
}
