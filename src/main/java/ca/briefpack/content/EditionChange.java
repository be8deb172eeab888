package ca.briefpack.content;

import ca.briefpack.brief.book.Headline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the headline figures were in the edition before this one, and what moved them since.
 *
 * @param previous the edition compared with; empty if there is none to compare with
 * @param levels   by {@link Headline#key}; empty if the change cannot be split
 */
public record EditionChange(Kind kind, Optional<Previous> previous, Map<String, Levels> levels) {
    /** No edition came before. */
    public static final EditionChange FIRST = new EditionChange(Kind.FIRST, Optional.empty(), Map.of());
    /** A what-if edition is compared with none. */
    public static final EditionChange WHAT_IF = new EditionChange(Kind.WHAT_IF, Optional.empty(), Map.of());

    public EditionChange {
        levels = Map.copyOf(levels);
    }

    /** Whether, and if not why not, the change is split. */
    public enum Kind { FIRST, WHAT_IF, UNRECORDED, ALTERED, SPLIT }

    /** What a change is split into, in the order in which the parts are worked out. */
    public enum Part {
        METHOD, POLICY, DATA, ASSUMPTION
    }

    /** An edition that was published before. */
    public record Previous(String releaseId, LocalDate asOf) {
    }

    /** A comparison with an edition that did not record what it was made from. */
    public static EditionChange unrecorded(Previous previous) {
        return new EditionChange(Kind.UNRECORDED, Optional.of(previous), Map.of());
    }

    /** No comparison with an edition whose files are not as they were published. */
    public static EditionChange altered(Previous previous) {
        return new EditionChange(Kind.ALTERED, Optional.of(previous), Map.of());
    }

    /**
     * A figure on its way from one edition to the next, in base units: as it was published, then with the method, the law, the
     * data and the assumptions of now, each on top of those before. The last is the figure of now, so the parts add up to the
     * change.
     *
     * @param step the power of ten that all are rounded to for print, so that what is printed adds up too
     */
    public record Levels(double last, double method, double policy, double data, double now, int step) {
        /** The part of a level by which the same sum can differ, taken in another order. */
        private static final double SUMS_DIFFER = 1e-12;

        /** What this part moved, unrounded; what the rounding of sums alone leaves between two levels is nothing. */
        public double part(Part part) {
            double moved = to(part) - from(part);
            return Math.abs(moved) <= SUMS_DIFFER * Math.max(Math.abs(to(part)), Math.abs(from(part))) ? 0 : moved;
        }

        /** What this part moved, as it is printed: the difference of rounded levels. */
        public BigDecimal printed(Part part) {
            return rounded(to(part)).subtract(rounded(from(part)));
        }

        public BigDecimal rounded(double level) {
            return BigDecimal.valueOf(level).setScale(-step, RoundingMode.HALF_EVEN);
        }

        private double from(Part part) {
            return switch (part) {
                case METHOD -> last;
                case POLICY -> method;
                case DATA -> policy;
                case ASSUMPTION -> data;
            };
        }

        private double to(Part part) {
            return switch (part) {
                case METHOD -> method;
                case POLICY -> policy;
                case DATA -> data;
                case ASSUMPTION -> now;
            };
        }
    }
}
