package ca.briefpack.tariff.rate;

import ca.briefpack.model.HsCode;
import java.time.LocalDate;
import java.util.List;

/**
 * The applied rate of duty on a product on a day, as a fraction of full customs value, with everything that explains it.
 *
 * <p>The total is the sum of the contributions, which are ordered by authority, then by measure; the ordinary (column 1) duty is
 * not in it.
 */
public record Rate(HsCode hs, Lane lane, LocalDate day, CusmaShare cusma, List<Contribution> contributions,
        List<Displaced> displaced, Coverage coverage, ColumnOneRate columnOne) {
    public Rate {
        contributions = List.copyOf(contributions);
        displaced = List.copyOf(displaced);
    }

    /** The same rate on another day of the same law and month. */
    public Rate on(LocalDate other) {
        return other.equals(day) ? this : new Rate(hs, lane, other, cusma, contributions, displaced, coverage, columnOne);
    }

    /** The sum of the contributions; 0.35 for 35 %. */
    public double totalFraction() {
        double total = 0;
        for (Contribution contribution : contributions) {
            total += contribution.rateFraction();
        }
        return total;
    }

    /** The share of value taken to claim CUSMA preference. */
    public double cusmaShare() {
        return cusma.fraction();
    }

    /** True if none of the goods may be imported. A heading banned in part says so by {@link #prohibitedShare()}. */
    public boolean prohibited() {
        return coverage.prohibitedShare() >= 1;
    }

    /** The share of the goods that may not be imported, from 0 to 1. */
    public double prohibitedShare() {
        return coverage.prohibitedShare();
    }

    /** The share of the goods on which some duty is payable, be it on a part of their value only, or that may not be imported. */
    public double dutiableShare() {
        return coverage.dutiableShare();
    }

    /** The additional and the ordinary duty together, the latter as far as it is computed. */
    public double withColumnOne() {
        return totalFraction() + columnOne.fraction();
    }

    /** True if some list names only a part of a line, which then counts as listed whole. */
    public boolean partlyListed() {
        return coverage.partlyListedLines() > 0;
    }
}
