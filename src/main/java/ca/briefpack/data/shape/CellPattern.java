package ca.briefpack.data.shape;

import ca.briefpack.model.HsCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The pattern that the cells of a column keep. Codes of so many digits, of which there are most, are told without searching. */
public final class CellPattern {
    private static final Pattern DIGITS = Pattern.compile("(?:\\\\d|\\[0-9])\\{(\\d{1,2})}");
    private static final String HS_CODE = "(\\d\\d){1,5}";

    private final String written;
    private final Predicate<String> test;

    private CellPattern(String written, Predicate<String> test) {
        this.written = written;
        this.test = test;
    }

    /** Empty if the text is no regular expression. */
    public static Optional<CellPattern> find(String written) {
        try {
            Matcher matcher = Pattern.compile(written).matcher("");
            Matcher digits = DIGITS.matcher(written);
            if (digits.matches()) {
                int count = Integer.parseInt(digits.group(1));
                return Optional.of(new CellPattern(written, cell -> Digits.isDigits(cell, count)));
            }
            return Optional.of(
                    new CellPattern(written, written.equals(HS_CODE) ? HsCode::isCode : cell -> matcher.reset(cell).matches()));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    String written() {
        return written;
    }

    public boolean matches(String cell) {
        return test.test(cell);
    }

    /** Whether it is one of days, of months or of years, or of dates as exactly as they are known. */
    boolean isOfDates() {
        return !listDates().isEmpty() && !matches("0-0") && !matches("99");
    }

    /** A date in each of the forms that it takes, the least exact first. */
    List<String> listDates() {
        return Stream.of("2025", "2025-03", "2025-03-04").filter(this::matches)
                .filter(date -> matches("2025-03") || matches("2025-03-04")).toList();
    }
}
