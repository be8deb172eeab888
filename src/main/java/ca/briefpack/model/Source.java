package ca.briefpack.model;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication that figures were taken from: its id, title, publisher, vintage, and licence or caution.
 *
 * @param vintage its date or the period that it describes: {@code 2025-09-15}, {@code 2025-02..2026-08}, {@code to 2026-07-23}
 */
public record Source(String id, String title, String publisher, String vintage, String licence) {
    private static final Pattern BEGINS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?!\\d))?(?:-(\\d{2})(?!\\d))?.*");

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
}
