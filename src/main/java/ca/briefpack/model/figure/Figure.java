package ca.briefpack.model.figure;

import ca.briefpack.model.Observed;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A number that is printed: a stable id, its estimate or the reason why there is none, and its lineage.
 * Ids read from the general to the particular: {@code on.autos.exports-change.status-quo}.
 *
 * @param printed its digits, rounded once for all that print it; none if it is missing
 */
public record Figure(String id, Unit unit, Optional<Estimate> estimate, Observed.Reason missing, Lineage lineage,
        Optional<Rounded> printed) {

    public static Figure of(String id, Estimate estimate, Lineage lineage) {
        return printedAs(id, estimate, Rounded.of(estimate), lineage);
    }

    /** A figure whose digits are given, for they must add up with those of others. */
    public static Figure printedAs(String id, Estimate estimate, Rounded printed, Lineage lineage) {
        return new Figure(id, estimate.unit(), Optional.of(estimate), Observed.Reason.NOT_AVAILABLE, lineage,
                Optional.of(printed));
    }

    public static Figure missing(String id, Unit unit, Observed.Reason reason, Lineage lineage) {
        return new Figure(id, unit, Optional.empty(), reason, lineage, Optional.empty());
    }

    public boolean isMissing() {
        return estimate.isEmpty();
    }

    /** The figure as printed, or the mark of its absence is up to the caller. @throws IllegalStateException if missing */
    public Rounded rounded() {
        return printed.orElseThrow(() -> new IllegalStateException("figure " + id + " is missing"));
    }

    /**
     * From the least printed value to the most, the exact ones where the printed are equal; what is missing counts as nothing.
     */
    public static Comparator<Figure> byPrintedValue() {
        return Comparator.comparing((Figure f) -> f.isMissing() ? BigDecimal.ZERO : f.rounded().central())
                .thenComparing(f -> f.estimate().map(Estimate::central).orElse(0.0));
    }
}
