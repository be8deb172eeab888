package ca.briefpack.content;

import ca.briefpack.model.Law;
import java.time.LocalDate;

/**
 * What identifies the release a briefing belongs to.
 *
 * @param asOf      the logical date: the law of that day, facts known on that day
 * @param baseline  the date whose law is the baseline
 * @param releaseId {@code 2025-10-15-1a2b3c4d}: the as-of date and the head of the hash of all inputs; of a what-if release
 *                  {@link #WHAT_IF} comes first
 * @param inputHash sha-256 of all inputs
 * @param change    what the headline figures were in the edition before, and what moved them since
 * @param conflicts the indices of conflict that editions before it published
 */
public record Edition(LocalDate asOf, LocalDate baseline, String releaseId, String inputHash, String dataVersion,
        EditionChange change,
        ConflictHistory conflicts) {
    /** An edition that is compared with no other. */
    public Edition(LocalDate asOf, LocalDate baseline, String releaseId, String inputHash, String dataVersion) {
        this(asOf, baseline, releaseId, inputHash, dataVersion, EditionChange.FIRST, ConflictHistory.NONE);
    }

    /** The same edition, compared with those before. */
    public Edition with(EditionChange sinceLast, ConflictHistory before) {
        return new Edition(asOf, baseline, releaseId, inputHash, dataVersion, sinceLast, before);
    }

    /** What the name of a what-if release, and of each of its files, begins with. */
    public static final String WHAT_IF = "what-if-";
    /** How far back "what changed in the law" looks. */
    private static final int RECENT_DAYS = 60;
    /** The day with which effective rates over time and the timeline of measures begin. */
    public static final LocalDate HISTORY = LocalDate.of(2025, 1, 1);

    /** The day from which rates over time are told: {@link #HISTORY}, or the look-back of an edition before it. */
    public LocalDate historyStart() {
        return asOf.isBefore(HISTORY) ? lookBack() : HISTORY;
    }

    /** The day from which changes in the law are told; the data describes none before {@link Law#FIRST_DAY}. */
    public LocalDate lookBack() {
        LocalDate recent = asOf.minusDays(RECENT_DAYS);
        return recent.isBefore(Law.FIRST_DAY) ? Law.FIRST_DAY : recent;
    }
}
