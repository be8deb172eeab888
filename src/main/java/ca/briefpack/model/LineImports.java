package ca.briefpack.model;

import java.time.YearMonth;

/**
 * United States imports of a line of the tariff schedule from Canada in the months from {@code first} to {@code last}, both
 * included, and the part that claimed CUSMA preference; customs value in US dollars.
 */
public record LineImports(HsCode line, YearMonth first, YearMonth last, double importUsd, double claimedUsd, SourceRow row) {
    public LineImports {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("months turned round: " + last + " is before " + first);
        }
    }
}
