package ca.briefpack.cli.term;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PlainPrinterTest {
    /** Every way in which a text can be printed. */
    private static final List<BiConsumer<PrintWriter, String>> WAYS = List.of(PrintWriter::println, PrintWriter::print,
            PrintWriter::write,
            (out, text) -> out.println((Object) text), (out, text) -> out.printf("%s", text), PrintWriter::append,
            (out, text) -> out.println(text.toCharArray()),
            (out, text) -> text.chars().forEach(out::write), (out, text) -> new IllegalStateException(text).printStackTrace(out));

    @Test
    void no_text_steers_the_terminal_however_it_is_printed() {
        Cases.hold(300, draws -> assertPlain(draws.text("text", 40)));
    }

    private static void assertPlain(String text) {
        WAYS.forEach(way -> {
            StringWriter said = new StringWriter();
            PrintWriter out = PlainPrinter.to(said);
            way.accept(out, text + "\u001b[31m\u0007\b\r\n\u007f\u009b31m\u0085\u2028\u2029\u202e\u2066x");
            assertThat(said.toString().replace(System.lineSeparator(), "").replace("\t", "").chars()
                    .filter(c -> Character.isISOControl(c)
                            || "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
                                    .indexOf(c) >= 0))
                    .isEmpty();
        });
    }

    @Test
    void what_is_printed_at_once_stays_on_its_line_and_control_characters_are_told_by_number() {
        StringWriter said = new StringWriter();
        PlainPrinter.to(said).println("a\nP014 forged\u001b[2J\u009b");

        assertThat(said.toString()).isEqualTo("a\\u000aP014 forged\\u001b[2J\\u009b" + System.lineSeparator());
    }

    @Test
    void letters_of_every_language_stay_as_they_are() {
        String words = "Québec\u00a0: 5 % \u2013 ᐃᓄᒃᑎᑐᑦ 漢字 🍁 e\u0301";
        StringWriter said = new StringWriter();
        PlainPrinter.to(said).print(words);

        assertThat(said.toString()).isEqualTo(words);
    }

    @Test
    void lines_of_our_own_making_are_lines() {
        StringWriter said = new StringWriter();
        PlainPrinter.lines(PlainPrinter.to(said), "one\ntwo");

        assertThat(said.toString().lines()).containsExactly("one", "two");
    }
}
