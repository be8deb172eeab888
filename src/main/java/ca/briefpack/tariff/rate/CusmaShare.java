package ca.briefpack.tariff.rate;

import ca.briefpack.tariff.line.CusmaShares;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * The share of value that claims CUSMA preference, from 0 to 1, and where it was read.
 *
 * @param window the months averaged (weighted by value); empty where the share was not measured
 */
public record CusmaShare(double fraction, Level level, Optional<Window> window) {
    public CusmaShare {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("CUSMA share " + fraction + " must lie from 0 to 1");
        }
    }

    public static CusmaShare unmeasured(double fraction, Level level) {
        return new CusmaShare(fraction, level, Optional.empty());
    }

    /** Where a share comes from, the most specific first. */
    public enum Level {
        /** Claims line by line, weighed together. */
        LINE,
        /** Claims on the four-digit heading. */
        HEADING,
        /** Claims on the chapter, the heading having no imports in the window. */
        CHAPTER,
        /** Claims on all goods held, the chapter having no imports in the window. */
        ALL_GOODS,
        /** Stated by the job: all goods qualify, or none do. */
        STATED,
        /** Between CUSMA parties whose claims are not held: {@link CusmaShares#UNMEASURED_PARTNER_SHARE}. */
        ASSUMED,
        /** The lane lies outside CUSMA: 0. */
        OUTSIDE,
        /** The preference has ended: 0. */
        ENDED
    }

    /** The first and the last month of claims that were averaged. */
    public record Window(YearMonth first, YearMonth last) implements Comparable<Window> {
        public static final Comparator<YearMonth> MONTHS = Comparator.naturalOrder();

        public boolean overlaps(Window other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }

        @Override
        public int compareTo(Window other) {
            return Comparator.comparing(Window::first).thenComparing(Window::last).compare(this, other);
        }
    }
}
