package ca.briefpack.tariff.line;

import ca.briefpack.tariff.rate.RateAssumptions;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the tariff schedule and estimates say of a line of goods, whatever measures fall on it. */
public record LineTraits(MetalContent metals, Optional<ColumnOneDuty> columnOne) {
    /** A line of which nothing is held. */
    static final LineTraits UNKNOWN = new LineTraits(MetalContent.NOT_HELD, Optional.empty());

    /**
     * The column 1 duties of a line, on goods that claim CUSMA preference and on others; empty where no fraction can be worked
     * out.
     */
    record ColumnOneDuty(OptionalDouble qualifying, OptionalDouble other) {
        OptionalDouble of(ClaimClass goods) {
            return goods == ClaimClass.QUALIFYING ? qualifying : other;
        }
    }

    /**
     * The column 1 duty of a class of goods: the line's own, or the one assumed where no schedule is held; empty if not computed.
     */
    public OptionalDouble columnOne(ClaimClass goods, RateAssumptions assumed) {
        return columnOne.isPresent() ? columnOne.get().of(goods)
                : goods == ClaimClass.QUALIFYING ? OptionalDouble.of(0) : OptionalDouble.of(assumed.columnOneFraction());
    }
}
