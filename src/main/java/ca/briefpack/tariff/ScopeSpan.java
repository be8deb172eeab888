package ca.briefpack.tariff;

import ca.briefpack.model.Period;
import ca.briefpack.model.SourceRow;
import java.util.List;

/**
 * How a measure's scope stands to one line of goods during a period.
 *
 * @param depth        digits of the code that decides
 * @param itemFraction the item's own rate, NaN where the measure sets none
 * @param rows         of the codes at, above or beneath the line, and of the links that give their lists to the measure
 */
record ScopeSpan(Period period, Cover cover, int depth, double itemFraction, List<SourceRow> rows) {
    ScopeSpan {
        rows = List.copyOf(rows);
    }

    /** Whether the line is covered. */
    enum Cover {
        /** The whole line. */
        WHOLE,
        /** A part of the line is listed: the line counts as covered. */
        PARTLY,
        /** The line would be covered but a part of it is listed as left out: the line counts as left out. */
        LEFT_OUT
    }

    boolean isCovered() {
        return cover != Cover.LEFT_OUT;
    }

    boolean isExact() {
        return cover == Cover.WHOLE;
    }

    boolean sameAs(ScopeSpan other) {
        return cover == other.cover && depth == other.depth && Double.compare(itemFraction, other.itemFraction) == 0
                && rows.equals(other.rows);
    }
}
