package ca.briefpack.render;

import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Lang;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How one language writes plain numbers and dates: its decimal mark, digit groups, months and the order of a date. */
final class Notation {
    static final char NBSP = '\u00a0';
    static final char MINUS = '\u2212';
    private static final String[] MONTHS_EN = {"January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"};
    private static final String[] MONTHS_FR = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre"};
    private final Lang lang;

    Notation(Lang lang) {
        this.lang = lang;
    }

    /** {@code October 15, 2025} / {@code 15 octobre 2025}; the first of the month in French is {@code 1er}. */
    String date(LocalDate date) {
        if (lang == Lang.FR) {
            String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
            return day + NBSP + month(date) + " " + date.getYear();
        }
        return month(date) + NBSP + date.getDayOfMonth() + ", " + date.getYear();
    }

    /** A date to the precision it is known to: {@code October 2025}, {@code 2026}. */
    String date(DatePoint point) {
        return switch (point.precision()) {
            case DAY -> date(point.first());
            case MONTH -> month(point.first()) + " " + point.first().getYear();
            case YEAR -> String.valueOf(point.first().getYear());
        };
    }

    /** A plain number with the language's decimal mark and digit groups. */
    String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String decimals = dot < 0 ? "" : plain.substring(dot + 1);
        String sign = value.signum() < 0 ? String.valueOf(MINUS) : "";
        return sign + grouped(whole) + (decimals.isEmpty() ? "" : (lang == Lang.FR ? "," : ".") + decimals);
    }

    private String month(LocalDate date) {
        return (lang == Lang.FR ? MONTHS_FR : MONTHS_EN)[date.getMonthValue() - 1];
    }

    private String grouped(String whole) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(lang == Lang.FR ? NBSP : ',');
            }
            out.append(whole.charAt(i));
        }
        return out.toString();
    }
}
