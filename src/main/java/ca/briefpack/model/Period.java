package ca.briefpack.model;

import java.time.LocalDate;

/** The days on which something is in force, both ends included. An open end is {@link LocalDate#MAX}. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends on " + to + " before it starts on " + from);
        }
    }

    public static Period from(LocalDate first) {
        return new Period(first, LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean isOpen() {
        return to.equals(LocalDate.MAX);
    }
}
