package ca.briefpack.tariff;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.tariff.rate.EffectiveRate;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rates of a lane from one day to another: one schedule for each day on which some rate can move. Those are the days on which
 * the law changes, and the first of each month, when the window of the CUSMA claims can; between them nothing moves.
 *
 * @param byDay the schedule that holds from each day, to the day before the next
 */
public record RateHistory(Lane lane, NavigableMap<LocalDate, RateSchedule> byDay) {
    public RateHistory {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    /** A basket's effective rate that holds from a day on. */
    public record Point(LocalDate from, EffectiveRate rate) {
    }

    /** The history under the engine's law, both days included. */
    public static RateHistory of(RateEngine engine, Lane lane, Period days, RateAssumptions assumptions) {
        NavigableMap<LocalDate, RateSchedule> byDay = new TreeMap<>();
        days(engine.law(), days).forEach(day -> byDay.put(day, engine.schedule(lane, day, assumptions)));
        return new RateHistory(lane, byDay);
    }

    /** The rates of a day. @throws IllegalArgumentException if the history begins later */
    public RateSchedule on(LocalDate day) {
        Map.Entry<LocalDate, RateSchedule> entry = byDay.floorEntry(day);
        if (entry == null) {
            throw new IllegalArgumentException("the history begins on " + byDay.firstKey() + ", after " + day);
        }
        return entry.getValue();
    }

    /** The effective rate of a basket on the first day given and on each day after it on which some part of the rate moves. */
    public List<Point> of(Map<HsCode, Double> weights, LocalDate first) {
        List<Point> points = new ArrayList<>();
        byDay.tailMap(byDay.floorKey(first), true).forEach((day, schedule) -> {
            EffectiveRate rate = EffectiveRate.of(weights, schedule);
            if (points.isEmpty() || !rate.byAuthority().equals(points.get(points.size() - 1).rate().byAuthority())) {
                points.add(new Point(day.isBefore(first) ? first : day, rate));
            }
        });
        return points;
    }

    /** The first day, and every later one on which the law or a month begins. */
    private static NavigableSet<LocalDate> days(Law law, Period days) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        Stream.of(law.measures().stream().map(m -> m.inForce()), law.links().stream().map(l -> l.inForce()),
                law.codes().stream().map(c -> c.inForce()), law.precedence().stream().map(p -> p.inForce()),
                law.companyDuties().stream().map(c -> c.inForce()), law.itemDuties().stream().map(i -> i.inForce()),
                law.quotaShares().stream().map(q -> q.inForce())).flatMap(periods -> periods).distinct().forEach(period -> {
                    changes.add(period.from());
                    if (!period.isOpen()) {
                        changes.add(period.to().plusDays(1));
                    }
                });
        for (LocalDate month = days.from().withDayOfMonth(1); !month.isAfter(days.to()); month = month.plusMonths(1)) {
            changes.add(month);
        }
        changes.removeIf(day -> !days.contains(day));
        changes.add(days.from());
        return changes;
    }
}
