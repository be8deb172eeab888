package ca.briefpack.render;

import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Unit;

/**
 * How one language puts a unit to a number: {@code $3.1 billion}, {@code 3,1 G$}, {@code near 0%}, {@code C$ million} over a
 * column.
 */
final class AmountWords {
    private static final char NBSP = Notation.NBSP;
    private static final char MINUS = Notation.MINUS;
    private final Lang lang;

    AmountWords(Lang lang) {
        this.lang = lang;
    }

    /** A value in its two parts: the number, which may hold a sign of currency, and what follows it. */
    record Amount(String amount, String unit) {
        String joined() {
            return unit.isEmpty() ? amount : amount + NBSP + unit;
        }
    }

    Amount amount(String number, Unit unit, Scale scale) {
        return new Amount(marked(number, unit, scale), trailing(number, unit, scale));
    }

    /** What rounds to zero without being zero; the scale does not matter, for nothing is left of it. */
    Amount near(Unit unit, Scale scale) {
        Scale none = scale == Scale.PERCENT ? scale : Scale.ONE;
        return new Amount((isFrench() ? "près de" + NBSP : "near" + NBSP) + marked("0", unit, none), trailing("0", unit, none));
    }

    /** {@code $2.2 to $4.4 billion}, {@code 7.1% to 10.0%}, {@code de 2,2 à 4,4 G$}. */
    String range(String low, String high, Unit unit, Scale scale) {
        String last = new Amount(marked(high, unit, scale), trailing(high, unit, scale)).joined();
        return isFrench() ? "de " + low + " à " + last : marked(low, unit, scale) + " to " + last;
    }

    /** Two ends, each with its unit: {@code near $0 to $4.4 billion}, {@code de près de 0 $ à 4,4 G$}. */
    String range(Amount low, Amount high) {
        return isFrench() ? "de " + low.joined() + " à " + high.joined() : low.joined() + " to " + high.joined();
    }

    String withinRounding() {
        return isFrench() ? "dans l’arrondi" : "within rounding";
    }

    /** English puts the currency and the per cent at the number, and the sign before the currency: {@code −$3.1}. */
    private String marked(String number, Unit unit, Scale scale) {
        if (isFrench()) {
            return number;
        }
        if (scale == Scale.PERCENT) {
            return unit == Unit.POINTS ? number : number + "%";
        }
        String currency = unit == Unit.CAD ? "$" : unit == Unit.USD ? "US$" : "";
        return number.charAt(0) == MINUS ? MINUS + currency + number.substring(1) : currency + number;
    }

    private String trailing(String number, Unit unit, Scale scale) {
        if (scale == Scale.PERCENT) {
            return unit == Unit.POINTS ? points(number) : isFrench() ? "%" : "";
        }
        return switch (unit) {
            case CAD -> isFrench() ? dollars(scale) : size(scale);
            case USD -> isFrench() ? dollars(scale) + NBSP + "US" : size(scale);
            default -> "";
        };
    }

    /** In French what is less than two is singular. */
    private String points(String number) {
        return number.matches(isFrench() ? MINUS + "?[01](,\\d+)?" : MINUS + "?1") ? "point" : "points";
    }

    String heading(Unit unit, Scale scale) {
        if (scale == Scale.PERCENT) {
            return unit == Unit.POINTS ? "points" : "%";
        }
        return switch (unit) {
            case CAD -> isFrench() ? dollars(scale) + NBSP + "CA" : ("C$ " + size(scale)).strip();
            case USD -> isFrench() ? dollars(scale) + NBSP + "US" : ("US$ " + size(scale)).strip();
            case JOBS -> counted("jobs", "emplois", "d’emplois", scale);
            case PERSONS -> counted("persons", "personnes", "de personnes", scale);
            default -> size(scale);
        };
    }

    private String counted(String english, String french, String ofFrench, Scale scale) {
        if (!isFrench()) {
            return (size(scale) + " " + english).strip();
        }
        return scale == Scale.ONE ? french : size(scale) + " " + ofFrench;
    }

    private String size(Scale scale) {
        return switch (scale) {
            case THOUSAND -> isFrench() ? "milliers" : "thousand";
            case MILLION -> isFrench() ? "millions" : "million";
            case BILLION -> isFrench() ? "milliards" : "billion";
            default -> "";
        };
    }

    /** French has a symbol for a million and a billion of dollars, and none for a thousand. */
    private static String dollars(Scale scale) {
        return switch (scale) {
            case THOUSAND -> "milliers de" + NBSP + "$";
            case MILLION -> "M$";
            case BILLION -> "G$";
            default -> "$";
        };
    }

    private boolean isFrench() {
        return lang == Lang.FR;
    }
}
