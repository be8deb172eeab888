package ca.briefpack.model;

import java.time.LocalDate;
import java.util.stream.Stream;

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

    /** The days that both have. @throws IllegalArgumentException if there are none, see {@link #overlaps} */
    public Period within(Period other) {
        return new Period(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** The first day, and the day after the last if there is one. */
    Stream<LocalDate> turns() {
        return isOpen() ? Stream.of(from) : Stream.of(from, to.plusDays(1));
    }

    public boolean isOpen() {
        return to.equals(LocalDate.MAX);
    }
}
