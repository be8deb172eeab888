package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.Brands;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.SampleBriefing;
import ca.briefpack.render.pdf.place.PlaceRules;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a text can come to lie outside its box, and what may stand close. */
class PlaceRulesTest {
    private static final String CHART =
            "<object type=\"briefpack/chart\" data-chart=\"by-sector\" class=\"chart\" alt=\"bars\"></object>";
    private static final String WORDS =
            "Ministère du Développement économique, de la Création d’emplois et du Commerce de la province, bureau du Nord ";

    private static List<Problem> faults(byte[] pdf) throws IOException {
        return PlaceRules.check(pdf, "sample-en.pdf");
    }

    private static List<String> faults(String body) throws IOException {
        return faults(SamplePdf.renderBody("<h1>Title</h1>" + body)).stream().map(Problem::what).toList();
    }

    private static String page2(String furniture) {
        return furniture + "<p>One</p><div class=\"pagebreak\"></div><p>Two</p>";
    }

    private static String head(String style, String left, String right) {
        return "<div class=\"running\" style=\"" + style + "\"><div class=\"running-line\"><span class=\"running-left\">" + left
                + "</span><span class=\"running-right\">" + right + "</span></div></div>";
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_page_as_it_should_be_breaks_no_rule(Lang lang) throws IOException {
        assertThat(faults(SamplePdf.render(lang))).isEmpty();
    }

    @Test
    void a_running_head_below_its_rule_is_named_with_page_place_and_way_out() throws IOException {
        List<Problem> problems =
                faults(SamplePdf.renderBody(page2(head("height: 11pt", WORDS + WORDS, "PROTECTED")) + "<h1>Title</h1>"));

        assertThat(problems.get(0).code()).isEqualTo(Code.P033);
        assertThat(problems.get(0).toString())
                .matches("P033 sample-en\\.pdf \".+\" on page 2, 18 mm from the left and \\d+ mm from the top, "
                        + "lies outside the place of running heads and feet(, as do \\d+ more texts)? -> shorten the words, .*");
    }

    static Stream<String> misplacedFurniture() {
        return Stream.of(
                // more lines than the margin holds, so that the first leaves the printable part of the sheet
                head("", (WORDS + WORDS).repeat(3), "PROTECTED"),
                // beyond the right margin
                head("white-space: nowrap", WORDS + WORDS, "PROTECTED"),
                "<div class=\"footing\"><span class=\"footing-left\">" + (WORDS + WORDS).repeat(3) + "</span></div>",
                "<div class=\"footing\" style=\"padding-top: 0; padding-bottom: 14pt; border-top: 0; border-bottom: 1pt solid #000000\">"
                        + WORDS + "</div>");
    }

    @ParameterizedTest
    @MethodSource("misplacedFurniture")
    void running_heads_and_feet_stand_in_their_margin_on_their_side_of_the_rule(String furniture) throws IOException {
        assertThat(faults(page2(furniture)))
                .anyMatch(fault -> fault.contains("lies outside the place of running heads and feet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-indent: -30mm", "position: relative; left: 175mm", "position: relative; left: -175mm",
            "margin-top: -20mm",
            "position: absolute; top: -5mm", "position: absolute; left: 178mm"})
    void words_beyond_the_margins_are_refused_even_if_they_are_not_painted(String style) {
        assertThat(refusal("<p style=\"" + style + "\">Words</p>")).contains("<p> \"Words\" lies outside the margins");
    }

    private static List<String> refusal(String body) {
        return catchThrowableOfType(BriefpackException.class, () -> SamplePdf.renderBody("<h1>Title</h1>" + body)).problems()
                .stream()
                .map(Problem::what).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<div style=\"overflow: hidden; height: 14pt; width: 40mm\"><p style=\"position: relative; top: -4pt\">Words</p></div>",
            "<div style=\"overflow: hidden; width: 40mm\"><p style=\"position: relative; left: 37mm\">Words</p></div>"})
    void words_that_are_cut_off_are_refused(String words) throws IOException {
        assertThat(faults(words)).anyMatch(fault -> fault.contains("lies outside the margins, or is cut off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=\"marking\" style=\"padding: 0; line-height: 5pt\">PROTECTED</div>",
            "<p style=\"border-bottom: 1pt solid #000000\">above</p><p style=\"margin-top: -12pt\">below</p>"})
    void words_on_a_line_are_refused(String words) throws IOException {
        assertThat(faults(words)).anyMatch(fault -> fault.contains("lies on a line"));
    }

    @Test
    void the_line_under_a_link_strikes_nothing() throws IOException {
        assertThat(faults("<p>See <a href=\"https://example.org/\" title=\"jumpy page\">jumpy page</a></p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"top: 8mm", "top: -4mm", "left: -5mm"})
    void words_half_out_of_their_tile_are_refused(String way) throws IOException {
        String tiles =
                "<div class=\"tiles\"><div class=\"tile\"></div><div class=\"tile\"><p class=\"tile-label\" style=\"border: 0; position: relative; "
                        + way + "\">A label of a tile</p>"
                        + "</div></div>";

        assertThat(faults(tiles))
                .anyMatch(fault -> fault.contains("\"A label of a tile\"") && fault.contains("lies across the edge of a box"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>One line</p><p style=\"margin-top: -14pt\">Another</p>",
            "<p>One line</p><p style=\"margin-top: -12pt\">Another</p>",
            "<p>First</p><p style=\"position: relative; top: -18pt\">Second</p>",
            "<div class=\"marking\">PROTECTED AND MORE<br/>AND MORE THAN THAT</div><div style=\"padding-left: 150mm\">beside it</div>"})
    void words_on_other_words_are_refused(String words) throws IOException {
        assertThat(faults(words)).anyMatch(fault -> fault.contains("lies on other words"));
    }

    @Test
    void words_outside_their_chart_are_refused() throws IOException, FontFormatException {
        assertThat(chart(-20, 20)).singleElement().asString().contains("\"A label\" on page 1")
                .contains("lies outside its chart");
        assertThat(chart(20, -3)).anyMatch(fault -> fault.contains("lies outside its chart"));
        assertThat(chart(20, 20)).isEmpty();
    }

    private static List<String> chart(float x, float y) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, Brands.NORTHERN.type().regular().toFile())
                .deriveFont(8f);
        byte[] pdf =
                SamplePdf.RENDERER.render("<html><head/><body><h1>Title</h1>" + CHART + "</body></html>", SamplePdf.meta(Lang.EN),
                        SampleBriefing.ontario().charts(), (chart, g, w, h) -> {
                            g.setColor(Color.BLACK);
                            g.setFont(font);
                            g.drawString("A label", x, y);
                        });
        return faults(pdf).stream().map(Problem::what).toList();
    }

    @Test
    void a_line_below_a_box_of_fixed_height_is_refused_before_the_page_is_painted() {
        assertThat(refusal("<div class=\"callout\" style=\"height: 14pt\"><p>One</p><p>Two</p></div>")).singleElement().asString()
                .matches("<p> \"Two\" ends \\d+ pixels below <div class=\"callout\">");
    }

    @Test
    void the_inspector_that_gates_packs_holds_the_rules() {
        byte[] pdf = SamplePdf.renderBody("<h1>Title</h1><p>One line</p><p style=\"margin-top: -14pt\">Another</p>");

        assertThat(new PdfInspector().inspect(pdf, "sample-en.pdf")).extracting(Problem::what).singleElement().asString()
                .contains("lies on other words");
    }
}
