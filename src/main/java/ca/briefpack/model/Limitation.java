package ca.briefpack.model;

import java.util.Locale;

/**
 * What readers must know that the data do not hold, or hold in a way that errs, or of what others publish.
 *
 * @param id      stable from edition to edition
 * @param inForce the days on which it is so
 * @param words   a sentence; of a measure that is not held its name alone
 */
public record Limitation(String id, Topic topic, Period inForce, Bias bias, Text words, SourceRow row) {
    /** Where briefs print it: in one of three places of their limits, or beside the table of that name. */
    public enum Topic {
        LIMITS, NOT_HELD, COLUMN_ONE, RATE_HISTORY, PUBLISHED_RATES, COMPETITORS;

        /** As tables are named: {@code rate-history}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** True if it stands among the limits of every brief. */
        public boolean isOfLimits() {
            return this == LIMITS || this == NOT_HELD || this == COLUMN_ONE;
        }
    }

    /** Which way it makes the duties and losses printed err; either way where that is not known, or both occur. */
    public enum Bias {
        HIGH, LOW, EITHER, NONE
    }
}
