package ca.briefpack.render;

import static ca.briefpack.render.SampleBriefing.exact;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Unit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontPageTest {
    private static final Masthead SHORT = new Masthead(new Text("Unit", "Unité"), new Text("Unclassified", "Non classifié"));
    private static final Masthead LONG = new Masthead(Text.same("A name of more letters than fit beneath the title, ".repeat(3)),
            new Text("Unclassified", "Non classifié"));

    private static FrontPage page(int squeeze) {
        return new FrontPage(SHORT, Lang.EN, new Squeeze(squeeze, 0));
    }

    private static List<FrontPage.Worded> bars(int count) {
        List<Chart.Bar> bars =
                IntStream.range(0, count).mapToObj(i -> new Chart.Bar(Text.same("Sector"), exact("x" + i, 1, Unit.CAD))).toList();
        return List.of(page(0).worded(new Chart.Bars("losses", Scale.ONE, bars), "A title", "A subtitle"));
    }

    private static int height(FrontPage page, int bars, String column) {
        return Integer
                .parseInt(page
                        .chartHeight(bars(bars), page.above("Ontario", "It loses.", "As of", List.of(), List.of()),
                                List.of(column))
                        .replace("mm", ""));
    }

    @Test
    void charts_take_what_words_leave_and_no_more_than_looks_well() {
        String words = "<p>" + "word ".repeat(100) + "</p>";

        assertThat(height(page(0), 4, "<p>Few words</p>")).isEqualTo(44);
        assertThat(height(page(0), 12, words)).isLessThan(height(page(0), 12, "<p>Few words</p>"));
        assertThat(height(page(0), 4, String.join("", Collections.nCopies(20, words)))).as("least").isEqualTo(30);
    }

    @Test
    void the_first_squeeze_takes_an_entry_and_further_ones_from_charts_and_running_heads_too() {
        String words = "<p>" + "word ".repeat(60) + "</p>";

        assertThat(IntStream.range(1, 5).mapToObj(squeeze -> height(page(squeeze), 14, words)).toList())
                .isSortedAccordingTo(Collections.reverseOrder()).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 4).map(squeeze -> page(squeeze).entries()).toArray()).containsExactly(3, 2, 1, 1);
        assertThat(List.of(page(1).isTitleInHead(), page(2).isTitleInHead(), page(3).isTitleInHead())).containsExactly(true, true,
                false);
        assertThat(page(3).suppositionsInHead("x".repeat(400)).length())
                .isLessThan(page(0).suppositionsInHead("x".repeat(400)).length());
    }

    @Test
    void beside_low_charts_the_strip_says_more() {
        assertThat(page(0).entries(bars(3))).isEqualTo(3);
        assertThat(page(0).entries(bars(8))).isEqualTo(2);
    }

    @Test
    void a_long_name_in_either_language_makes_the_page_say_less_in_smaller_letters() {
        assertThat(page(0).isCrowded()).isFalse();
        assertThat(page(1).isCrowded()).isFalse();
        assertThat(page(2).isCrowded()).isTrue();
        assertThat(new FrontPage(LONG, Lang.FR, Squeeze.NONE).isCrowded()).isTrue();
        assertThat(new FrontPage(LONG, Lang.FR, new Squeeze(4, 0)).nameInHead().length())
                .isLessThan(LONG.organisation().fr().length());
    }

    @Test
    void pages_after_the_first_keep_three_rows_of_four_at_each_squeeze_and_never_none() {
        assertThat(new FrontPage(SHORT, Lang.EN, new Squeeze(4, 0)).rows(8)).isEqualTo(8);
        assertThat(new FrontPage(SHORT, Lang.EN, new Squeeze(0, 1)).rows(8)).isEqualTo(6);
        assertThat(new FrontPage(SHORT, Lang.EN, new Squeeze(0, 4)).rows(1)).isEqualTo(1);
    }

    @Test
    void what_is_supposed_stands_whole_in_heads_until_page_1_has_said_less_twice() {
        String words = "What-if: not a published edition. Supposed: one measure at 15.0% (law: 25.0%); another one at 0.0%.";
        assertThat(page(2).suppositionsInHead(words)).isEqualTo(words);
        assertThat(page(3).suppositionsInHead(words).length()).isLessThan(words.length());
    }
}
