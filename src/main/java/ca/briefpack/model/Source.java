package ca.briefpack.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication that figures were taken from.
 *
 * @param publisher who made it; of a copy or a report also where it was read, {@code Statistics Canada via a repository}
 * @param vintage   its date or the period that it describes: {@code 2025-09-15}, {@code 2025-02..2026-08}, {@code to 2026-07-23}
 * @param licence   its licence, or what to be careful of
 * @param seenAt    the site, or the repository and commit, where it was read; empty if it is our own
 * @param address   the page itself, if one is on record: {@code https://} and all that follows
 */
public record Source(String id, String title, String publisher, String vintage, String licence, String seenAt,
        Optional<String> address, Standing standing) {
    private static final Pattern BEGINS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?!\\d))?(?:-(\\d{2})(?!\\d))?.*");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?!\\d)(?:-(\\d{2})(?!\\d))?|Q([1-4]))?");
    private static final int MONTHS_A_QUARTER = 3;
    private static final String VIA = " via ";

    /** How far what was read is from who made it. */
    public enum Standing {
        /** Published by who made it. */
        PRIMARY,
        /** Read in a copy, or as somebody else tells it. */
        REPORTED,
        /** An assumption, a grouping or a computation of briefpack. */
        OWN
    }

    /** True if its vintage begins after the day, so that it can only be a later report of what was known on the day. */
    public boolean isLaterThan(LocalDate day) {
        Matcher date = BEGINS.matcher(vintage);
        if (!date.matches()) {
            return false;
        }
        int month = date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
        int of = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        return LocalDate.of(Integer.parseInt(date.group(1)), month, of).isAfter(day);
    }

    /**
     * True if its vintage names a date that begins after the day, so that what it says rests on what was not known on the day. A quarter
     * begins with its last month; a text consolidated up to a date, {@code to 2026-07-23}, holds what was in it before.
     */
    public boolean reachesBeyond(LocalDate day) {
        return !vintage.startsWith("to ")
                && NAMED.matcher(vintage).results().map(Source::first).anyMatch(date -> date.isAfter(day));
    }

    private static LocalDate first(MatchResult date) {
        int month = date.group(4) != null ? MONTHS_A_QUARTER * Integer.parseInt(date.group(4))
                : date.group(2) == null ? 1 : Integer.parseInt(date.group(2));
        return LocalDate.of(Integer.parseInt(date.group(1)), month, date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
    }

    public boolean isReported() {
        return standing == Standing.REPORTED;
    }

    /** Who made what another reports, if the publisher names both. */
    public Optional<String> maker() {
        int at = publisher.indexOf(VIA);
        return at < 0 ? Optional.empty() : Optional.of(publisher.substring(0, at));
    }

    /** Who reports it: what the publisher names after "via", or the publisher. */
    public String reporter() {
        int at = publisher.indexOf(VIA);
        return at < 0 ? publisher : publisher.substring(at + VIA.length());
    }
}
