package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.cli.page.ComparisonPage;
import ca.briefpack.cli.page.JsonText;
import ca.briefpack.cli.page.Percent;
import ca.briefpack.cli.term.TerminalFormat;
import ca.briefpack.desk.release.Comparison;
import ca.briefpack.desk.release.Comparison.Line;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.model.figure.Unit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the terminal prints: a zero is a true zero there too. */
class PrintedZerosTest {
    @Test
    void a_rate_is_printed_as_zero_only_if_it_is() {
        Cases.hold(1_000, draws -> {
            BigDecimal fraction = ninth(draws.real("fraction", 0, 5));
            assertThat(isZero(Percent.of(fraction))).isEqualTo(fraction.signum() == 0);
        });
    }

    @Test
    void a_change_of_rate_is_printed_as_zero_only_if_there_is_none() {
        Cases.hold(1_000, draws -> {
            BigDecimal before = ninth(draws.real("before", 0, 5));
            BigDecimal after = before.add(ninth(draws.real("change", -0.001, 0.001)));
            assertThat(isZero(Percent.change(before, after))).isEqualTo(before.compareTo(after) == 0);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0.25 | 25.00 %", "0.00004 | 0.004 %", "0 | 0.00 %", "0.000000001 | 0.0000001 %"})
    void a_small_rate_keeps_its_first_digit(BigDecimal fraction, String words) {
        assertThat(Percent.of(fraction)).isEqualTo(words);
    }

    @Test
    void a_time_is_printed_as_zero_only_if_it_is() {
        Cases.hold(1_000, draws -> {
            long millis = draws.whole("millis", 0L, 5000L);
            assertThat(isZero(TerminalFormat.of(Duration.ofMillis(millis)))).isEqualTo(millis == 0);
        });
    }

    @Test
    void a_comparison_marks_what_rounds_to_zero_on_the_page_in_json_and_in_csv() {
        Line line =
                new Line("nu.exports-change", Unit.CAD, numbers("0", "0", "10000", "0", "0", "10000"), Set.of("last", "data"));
        ComparisonPage page = new ComparisonPage(new Comparison("a", "b", List.of(line)));

        assertThat(text(page)).contains("[low]    0.00    0.01  [low]         0.00   0.01", "[low] rounds to zero");
        assertThat(page.csv()).endsWith("\nnu.exports-change,cad,[low],0,10000,[low],0,10000\n");
        assertThat(JsonText.of(page.values())).contains("\"last\" : \"[low]\"", "\"data\" : \"[low]\"", "\"method\" : 0");
    }

    @Test
    void a_comparison_tells_of_figures_that_moved_by_less_than_is_printed() {
        Line still = new Line("on.exports-us", Unit.CAD, numbers("5", "0", "0", "0", "0", "5"), Set.of());
        Line hardly = new Line("nu.exports-us", Unit.CAD, numbers("5", "0", "0", "0", "0", "5"), Set.of("data"));

        assertThat(text(new ComparisonPage(new Comparison("a", "b", List.of(still)))))
                .contains("None of 1 headline figures has moved.");
        assertThat(text(new ComparisonPage(new Comparison("a", "b", List.of(still, hardly)))))
                .contains("None of 2 headline figures has moved by as much as is printed. 1 has moved by less than is printed.");
    }

    private static BigDecimal ninth(double value) {
        return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_EVEN);
    }

    private static List<BigDecimal> numbers(String... digits) {
        return List.of(digits).stream().map(BigDecimal::new).toList();
    }

    private static String text(ComparisonPage page) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        page.print(out);
        out.flush();
        return words.toString();
    }

    private static boolean isZero(String printed) {
        return !printed.equals(TrueZero.LOW) && !printed.matches(".*[1-9].*");
    }
}
