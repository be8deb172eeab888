package ca.briefpack.tariff;

import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * The days on which anything in a law begins or has ended. From one of them to the next the law is the same, and within a month so
 * are the claims, so that a rate has to be worked out once for each stretch of days.
 */
final class LawDays {
    private static final long MONTHS = 12;
    private static final long STRETCHES = 1_000_000;

    private final long[] days;

    /** @param cusmaEnded first day without the preference */
    LawDays(Law law, LocalDate cusmaEnded) {
        TreeSet<Long> changes = new TreeSet<>();
        changes.add(cusmaEnded.toEpochDay());
        law.measures().forEach(measure -> add(changes, measure.inForce()));
        law.links().forEach(link -> add(changes, link.inForce()));
        law.codes().forEach(code -> add(changes, code.inForce()));
        law.precedence().forEach(rule -> add(changes, rule.inForce()));
        law.companyDuties().forEach(duty -> add(changes, duty.inForce()));
        law.itemDuties().forEach(item -> add(changes, item.inForce()));
        days = changes.stream().mapToLong(Long::longValue).toArray();
    }

    private static void add(TreeSet<Long> changes, Period period) {
        changes.add(period.from().toEpochDay());
        changes.add(period.to().toEpochDay() + 1);
    }

    /** A number that two days share if no change lies between them and they are of the same month. */
    long stretch(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        long interval = place >= 0 ? place + 1L : -(place + 1L);
        return (day.getYear() * MONTHS + day.getMonthValue()) * STRETCHES + interval;
    }
}
