package ca.briefpack.data.rows;

import ca.briefpack.model.Told;
import java.util.Optional;

/**
 * How much of a data package a question needs.
 *
 * @param chapter the chapter of the goods asked about, of two digits; empty if it may be any
 */
public record Scope(Extent extent, Optional<String> chapter) {
    /** Everything that the package holds. */
    public static final Scope ALL = new Scope(Extent.ALL, Optional.empty());
    /** What rates of any goods follow from. */
    public static final Scope RATES = new Scope(Extent.RATES, Optional.empty());
    /** What the law of a day is told from. */
    public static final Scope LAW = new Scope(Extent.LAW, Optional.empty());

    /** Which tables are read. */
    public enum Extent {
        ALL,
        /**
         * What rates follow from: the law, the trade that weighs lines and claims preference, the names of goods, the parameters
         * and the scenarios. Nothing else is read or checked; its tables are empty, and so are the hashes of the stamp.
         */
        RATES,
        /** What rates of the law as enacted follow from: the same without the scenarios. */
        ENACTED_RATES,
        /** The law itself, the names of goods and sectors, the events, the parameters and the scenarios. */
        LAW
    }

    /**
     * What rates of the goods of a chapter follow from. Of the large tables by goods the rows of other chapters are neither kept
     * nor checked, so that nothing is known of their totals, nor whether what refers to them exists.
     */
    public static Scope ratesOf(String chapter) {
        return new Scope(Extent.RATES, Optional.of(chapter));
    }

    /** The same without the scenarios. */
    public static Scope enactedRatesOf(String chapter) {
        return new Scope(Extent.ENACTED_RATES, Optional.of(chapter));
    }

    /** Whether the files of a folder are read. */
    public boolean holds(Told folder) {
        return isAll() || folder == Told.SCENARIOS && extent != Extent.ENACTED_RATES;
    }

    public boolean isAll() {
        return extent == Extent.ALL;
    }
}
