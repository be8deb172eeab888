package ca.briefpack.desk.rate;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What changed between two days on a lane: acts of law in order of day, and rates by heading, the largest change weighted by
 * trade first.
 *
 * @param headings headings compared, changed or not
 * @param currency currency of the trade that weights the headings
 * @param open     what became open between the two days about duties that the data holds as unchanged
 */
public record RateChanges(ChangesQuery query, List<LawChange> measures, List<ProductChange> products, int headings,
        String currency, List<String> open) {
    public RateChanges {
        open = List.copyOf(open);
        measures = List.copyOf(measures);
        products = List.copyOf(products);
    }

    /** How a measure changed. */
    public enum Kind {
        /** It is in force from the day on. */
        BEGAN,
        /** The day is its last. */
        ENDED,
        /** Its list of goods is another from the day on. */
        SCOPE,
        /** Its rate is another from the day on. */
        RATE,
        /** From the day on it adds to measures that it gave way to before. */
        ADDS
    }

    /** A change of one measure that makes the law of the last day of the span differ from that of the first. */
    public record LawChange(RateAnswer.Measure measure, Authority authority, Kind kind, LocalDate day, String detail,
            String citation) {
    }

    /**
     * A heading whose rate differs between the two days.
     *
     * @param tradeValue yearly trade of the heading on the lane; empty where it is not held
     * @param before     rate and CUSMA share on the first day
     * @param after      rate and CUSMA share on the last day
     */
    public record ProductChange(HsCode hs4, String label, Optional<BigDecimal> tradeValue, At before, At after) {
        /** The rate after less the rate before. */
        public BigDecimal change() {
            return Printed.plain(after.rate().subtract(before.rate()));
        }
    }

    /** A rate and what it rests on, on one day. */
    public record At(BigDecimal rate, BigDecimal cusmaShare, BigDecimal prohibitedFraction) {
    }
}
