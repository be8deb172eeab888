package ca.briefpack.tariff;

import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The days on which anything in a law begins or has ended. From one of them to the next the law is the same, and within a month
 * so are the claims, so that a rate has to be worked out once for each stretch of days.
 */
final class LawDays {
    private static final long MONTHS = 12;
    private static final long STRETCHES = 1_000_000;

    private final long[] days;

    /** @param cusmaEnded first day without the preference */
    LawDays(Law law, LocalDate cusmaEnded) {
        // thousands of periods have few days between them
        Set<LocalDate> first = new HashSet<>();
        Set<LocalDate> last = new HashSet<>();
        periods(law).forEach(period -> {
            first.add(period.from());
            last.add(period.to());
        });
        first.add(cusmaEnded);
        days = LongStream
                .concat(first.stream().mapToLong(LocalDate::toEpochDay), last.stream().mapToLong(day -> day.toEpochDay() + 1))
                .sorted().distinct().toArray();
    }

    private static Stream<Period> periods(Law law) {
        return Stream.of(law.measures().stream().map(TariffMeasure::inForce), law.links().stream().map(Law.ScopeLink::inForce),
                law.codes().stream().map(Law.ScopeCode::inForce), law.precedence().stream().map(Law.PrecedenceRule::inForce),
                law.companyDuties().stream().map(Law.CompanyDuty::inForce), law.itemDuties().stream().map(Law.ItemDuty::inForce))
                .flatMap(Function.identity());
    }

    /** A number that two days share if no change lies between them and they are of the same month. */
    long stretch(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        long interval = place >= 0 ? place + 1L : -(place + 1L);
        return (day.getYear() * MONTHS + day.getMonthValue()) * STRETCHES + interval;
    }
}
