package ca.briefpack.data.shape;

import ca.briefpack.data.shape.Descriptor.Kind;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import ca.briefpack.words.Written;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A value that cannot be used: what is wrong with it and the way out, in words. Thrown while a row is read; the loader turns it
 * into a problem of that line.
 */
public final class RefusedValue extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(5);
    private static final Set<Kind> NUMERIC = EnumSet.of(Kind.INTEGER, Kind.NUMBER, Kind.OBSERVED);
    private final Code code;
    private final String wayOut;
    private final OptionalInt at;

    public RefusedValue(Code code, String what, String wayOut) {
        this(code, what, wayOut, OptionalInt.empty());
    }

    private RefusedValue(Code code, String what, String wayOut, OptionalInt at) {
        super(what);
        this.code = code;
        this.wayOut = wayOut;
        this.at = at;
    }

    public Code code() {
        return code;
    }

    public String wayOut() {
        return wayOut;
    }

    /** The place in the value of the character that is to blame, if it is one alone. */
    public OptionalInt at() {
        return at;
    }

    public static RefusedValue unfit(String column, UnfitText text) {
        return new RefusedValue(Code.P012, column + " " + text.what(), text.wayOut(), OptionalInt.of(text.at()));
    }

    public static RefusedValue empty(String column) {
        return new RefusedValue(Code.P012, column + " is empty", "fill it in");
    }

    public static RefusedValue notA(Kind kind, String column, String value) {
        if (NUMERIC.contains(kind) && Written.isBeyond(value)) {
            return new RefusedValue(Code.P012, column + " '" + value + "' is too large or too fine a number", Written.SIZE);
        }
        boolean symbol = kind != Kind.OBSERVED && ObservedCell.isMarked(value);
        return switch (kind) {
            case INTEGER ->
                typed(column, value, "a whole number", symbol ? unmarked(column) : "write digits only, such as 40000");
            case NUMBER -> typed(column, value, "a number",
                    symbol ? unmarked(column) : "write digits and a point, such as 1234.5");
            case BOOLEAN -> typed(column, value, "true or false", "write true or false");
            case DATE -> typed(column, value, "a date", "write year-month-day, such as 2025-03-04");
            case YEARMONTH -> typed(column, value, "a month", "write year-month, such as 2025-03");
            case YEAR -> typed(column, value, "a year", "write four digits, such as 2025");
            case OBSERVED, STRING -> typed(column, value, "a number or a symbol",
                    "write a number, perhaps marked E, p or r, or one of .. ... x F");
        };
    }

    private static RefusedValue typed(String column, String value, String noun, String wayOut) {
        return new RefusedValue(Code.P012, column + " '" + value + "' is not " + noun, wayOut);
    }

    private static String unmarked(String column) {
        return "write a plain number, or declare " + column + " as observed in " + Descriptor.FILE
                + " if symbols may stand in it";
    }

    public static RefusedValue below(String column, String value, String least) {
        return new RefusedValue(Code.P013, column + " " + value + " is below " + least, "write " + least + " or more");
    }

    /** A value above its bound; where the bound is that of a rate or share, per cent was likely meant. */
    public static RefusedValue above(String column, String value, String most) {
        return new RefusedValue(Code.P013, column + " " + value + " is above " + most, perCent(value, most));
    }

    private static String perCent(String value, String most) {
        try {
            BigDecimal written = new BigDecimal(value);
            BigDecimal fraction = written.movePointLeft(2);
            boolean isRate = new BigDecimal(most).compareTo(HIGHEST_RATE) <= 0;
            if (isRate && fraction.compareTo(new BigDecimal(most)) <= 0) {
                return "write " + plain(fraction) + " for " + plain(written) + " %";
            }
        } catch (NumberFormatException e) {
            // a bound on dates or months: there is no per cent to think of
            return "write " + most + " or before";
        }
        return "write " + most + " or less";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A value that does not keep the pattern of its column: told by an example of one that does, for few read patterns. */
    public static RefusedValue unlike(String column, String value, CellPattern pattern, Optional<String> example) {
        if (pattern.isOfDates()) {
            List<String> dates = pattern.listDates();
            String others = String.join(", ", dates.subList(0, dates.size() - 1));
            return typed(column, value, "a date",
                    "write " + others + (others.isEmpty() ? "" : " or ") + dates.get(dates.size() - 1)
                            + (others.isEmpty() ? "" : ", as exactly as it is known"));
        }
        return new RefusedValue(Code.P013, column + " '" + value + "' is not written as " + column + " is here",
                example.map(cell -> "write one such as " + cell).orElse("write it by the pattern " + pattern.written()));
    }

    /** {@code noun} is what the value should be a code of: {@code province}. */
    public static RefusedValue notACode(String noun, String column, String value, Collection<String> allowed) {
        String article = "aeio".indexOf(noun.charAt(0)) >= 0 || noun.startsWith("hs") ? "an " : "a ";
        return new RefusedValue(Code.P014, column + " '" + value + "' is not " + article + noun + " code",
                Nearest.useOneOf(value, allowed));
    }

    /** {@code CusmaTreatment} in words: {@code cusma treatment}. */
    public static String nounOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
