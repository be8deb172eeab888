package ca.briefpack.render.chart.axis;

import ca.briefpack.model.Lang;
import ca.briefpack.render.chart.ink.Lettering;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Time across a plot: whole months from the first date's month to the end of the last date's month, so that the last step can be
 * seen. Ticks stand at firsts of months, as many as have room: every month, quarter, half-year, year, or several years.
 */
public record DateAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final int[] MONTH_STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final double APART = 7;
    private static final String[] MONTHS_EN =
            {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    private static final String[] MONTHS_FR = {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.",
            "nov.", "déc."};

    /** A labelled date. */
    public record Tick(LocalDate date, String label) {
    }

    public static DateAxis spanning(LocalDate first, LocalDate last, double left, double right) {
        return new DateAxis(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1), left, right);
    }

    public double x(LocalDate date) {
        double share = ChronoUnit.DAYS.between(from, date) / (double) ChronoUnit.DAYS.between(from, to);
        return left + share * (right - left);
    }

    /** Months by name, or years by number when even every second quarter has no room. */
    public List<Tick> ticks(Lang lang, Lettering lettering) {
        for (int step : MONTH_STEPS) {
            List<Tick> ticks = ticks(step, lang);
            double year = lettering.width("2000");
            double widest = ticks.stream().mapToDouble(t -> Math.max(lettering.width(t.label), year)).max().orElse(0);
            double pitch = (right - left) * step / ChronoUnit.MONTHS.between(from, to);
            if (ticks.size() < 2 || pitch >= widest + APART) {
                return ticks.isEmpty() ? List.of(new Tick(from, month(from, lang))) : ticks;
            }
        }
        return List.of(new Tick(from, String.valueOf(from.getYear())));
    }

    private List<Tick> ticks(int step, Lang lang) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate date = from; date.isBefore(to); date = date.plusMonths(1)) {
            long count = YearMonth.from(date).getLong(ChronoField.PROLEPTIC_MONTH);
            if (count % step == 0) {
                ticks.add(new Tick(date, step < 12 ? month(date, lang) : String.valueOf(date.getYear())));
            }
        }
        return ticks;
    }

    private static String month(LocalDate date, Lang lang) {
        return (lang == Lang.FR ? MONTHS_FR : MONTHS_EN)[date.getMonthValue() - 1];
    }
}
