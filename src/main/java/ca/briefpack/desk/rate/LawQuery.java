package ca.briefpack.desk.rate;

import ca.briefpack.model.Country;
import ca.briefpack.model.Law;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A question about the law of a day: how far is it known, what is in force, what changed of late, what is enacted for later?
 *
 * @param from goods of this country; if empty, of every country that goods of a lane of Canada come from
 * @param into imported into this country; if empty, into every country of a lane of Canada
 * @param days how far back "of late" reaches
 */
public record LawQuery(Optional<Country> from, Optional<Country> into, LocalDate asOf, int days) {
    public LawQuery {
        if (days < 1) {
            throw new IllegalArgumentException("the look-back of " + days + " days must be of one at least");
        }
    }

    /** The day that changes are told from: as far back as asked, but not before the first day that the data describes. */
    public LocalDate since() {
        return cutsLookBack() ? Law.FIRST_DAY : asOf.minusDays(days);
    }

    /** True if the look-back reaches further than the data. */
    public boolean cutsLookBack() {
        return asOf.minusDays(days).isBefore(Law.FIRST_DAY);
    }
}
