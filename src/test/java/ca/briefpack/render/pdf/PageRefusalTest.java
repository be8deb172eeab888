package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.Brands;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.SampleBriefing;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRefusalTest {
    private static final String CHART =
            "<object type=\"briefpack/chart\" data-chart=\"by-sector\" class=\"chart\" alt=\"bars\"></object>";

    private static Problem refusal(String body) {
        return first(() -> SamplePdf.renderBody(body));
    }

    private static Problem first(org.assertj.core.api.ThrowableAssert.ThrowingCallable render) {
        return catchThrowableOfType(BriefpackException.class, render).problems().get(0);
    }

    @Test
    void a_character_without_a_glyph_is_named_with_its_code_and_its_place() {
        assertThat(refusal("<p>rice is 米 here</p>").toString())
                .startsWith("P031 sample-en.pdf the brand's fonts cannot print '米' (U+7C73) in \"rice is 米 here\"");
    }

    @Test
    void a_character_that_semibold_lacks_counts_as_missing() {
        assertThat(refusal("<p>\ud83d\ude00</p>").what()).contains("U+1F600");
    }

    @Test
    void a_font_family_of_no_brand_is_refused() {
        assertThat(refusal("<p style=\"font-family: Lato, sans-serif\">x</p>").toString())
                .contains("P031").contains("'Lato'").contains("use Source Sans 3");
    }

    @Test
    void a_font_family_that_only_the_librarys_defaults_ask_for_is_refused(@TempDir Path templates) throws IOException {
        PdfRenderer renderer =
                new PdfRenderer(Brands.styled(templates, "brief.css", "html { font-family: 'Source Sans 3'; }"));
        String page = "<html><head></head><body><h1>x</h1><p><code>c</code></p></body></html>";
        Problem problem = first(() -> renderer.render(page, SamplePdf.meta(Lang.EN), Map.of(), (c, g, w, h) -> {}));
        assertThat(problem.toString()).contains("P031").contains("<code>").contains("monospace");
    }

    @Test
    void an_entity_is_refused_with_its_line_and_what_to_write() {
        assertThat(first(() -> SamplePdf.render("<html>\n<head/>\n<body><p>1&nbsp;000</p></body></html>", Lang.EN)).toString())
                .isEqualTo("P030 sample-en.pdf:3 '&nbsp;' is not known to XML -> write the character itself or its number: "
                        + "&#160; is a no-break space, &amp; an ampersand");
    }

    @Test
    void a_document_type_is_refused() {
        assertThat(
                first(() -> SamplePdf.render("<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html><head/><body/></html>", Lang.EN))
                        .code())
                .isEqualTo(Code.P030);
    }

    @Test
    void an_open_element_is_refused_with_its_line() {
        assertThat(first(() -> SamplePdf.render("<html><head/>\n<body><p>x</body></html>", Lang.EN)).where())
                .isEqualTo("sample-en.pdf:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=\"http://example.org/x.png\" alt=\"x\"/>", "<p style=\"background: url(x.png)\">x</p>",
            "<iframe src=\"x\"></iframe>", "<script>x</script>", "<p><a href=\"file:///etc/passwd\" title=\"x\">x</a></p>",
            "<link rel=\"stylesheet\" href=\"x.css\"/>", "<style>@import 'x.css';</style>",
            "<object type=\"image/png\" data=\"x\" alt=\"x\"></object>"})
    void a_page_fetches_nothing(String fetching) {
        assertThat(refusal(fetching).code()).isEqualTo(Code.P030);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"by-sector|nowhere|there is no chart 'nowhere'",
            "alt=\"bars\"|alt=\" \"|has no alt text",
            "briefpack/chart|image/png|cannot be drawn"})
    void a_chart_must_exist_and_say_what_it_shows(String good, String bad, String what) {
        assertThat(refusal(CHART.replace(good, bad)).what()).contains(what);
    }

    @Test
    void a_logo_needs_no_chart_but_says_whose_it_is() {
        assertThat(SamplePdf.renderBody("<h1>x</h1><object type=\"briefpack/logo\" class=\"logo\" alt=\"A unit\"></object>"))
                .isNotEmpty();
        assertThat(refusal("<h1>x</h1><object type=\"briefpack/logo\" class=\"logo\" alt=\" \"></object>").what())
                .isEqualTo("the logo has no alt text");
    }

    @Test
    void a_chart_in_a_foreign_font_is_refused() {
        Problem problem =
                first(() -> SamplePdf.RENDERER.render("<html><head/><body>" + CHART + "</body></html>", SamplePdf.meta(Lang.EN),
                        SampleBriefing.ontario().charts(), (chart, g, w, h) -> {
                            g.setFont(new Font(Font.SERIF, Font.PLAIN, 9));
                            g.drawString("x", 0, 10);
                        }));
        assertThat(problem.toString()).startsWith("P031 sample-en.pdf chart 'by-sector' asks for the font");
    }

    @Test
    void a_character_without_a_glyph_in_a_chart_is_refused() {
        Problem problem =
                first(() -> SamplePdf.RENDERER.render("<html><head/><body>" + CHART + "</body></html>", SamplePdf.meta(Lang.EN),
                        SampleBriefing.ontario().charts(), (chart, g, w, h) -> g.drawString("米", 0, 10)));
        assertThat(problem.what()).contains("U+7C73");
    }

    @Test
    void a_first_page_that_overflows_is_refused() {
        String lines = "<p>x</p>".repeat(100);
        assertThat(refusal("<h1>x</h1>" + lines + "<div id=\"end-of-page-1\"></div>").toString())
                .startsWith("P033 sample-en.pdf page 1 overflows: 'end-of-page-1' is on page 3 -> ");
        assertThat(SamplePdf.renderBody("<h1>x</h1><p>x</p><div id=\"end-of-page-1\"></div>" + lines)).isNotEmpty();
    }

    @Test
    void a_quick_look_finds_that_page_1_overflows_where_the_whole_page_does() {
        for (int lines = 20; lines < 60; lines++) {
            String page = "<html><head/><body><h1>x</h1><div><div>" + "<p>x</p>".repeat(lines)
                    + "<div id=\"end-of-page-1\"></div></div><p>y</p></div>" + "<p>x</p>".repeat(200) + "</body></html>";
            List<Problem> quick = SamplePdf.RENDERER.overflow(page, "sample-en.pdf", Map.of());
            List<Problem> whole = new ArrayList<>();
            try {
                SamplePdf.render(page, Lang.EN);
            } catch (BriefpackException e) {
                whole.addAll(e.problems());
            }
            assertThat(quick).as("%d lines", lines).isEqualTo(whole);
        }
        assertThat(
                SamplePdf.RENDERER.overflow("<html><head/><body>" + "<p>x</p>".repeat(200) + "</body></html>", "x.pdf", Map.of()))
                .as("a page that does not say where its page 1 ends").isEmpty();
    }

    @Test
    void more_pages_than_the_budget_are_refused() {
        String page = "<html><head/><body data-max-pages=\"2\"><h1>x</h1>" + "<p>x</p>".repeat(150) + "</body></html>";
        Problem refused = first(() -> SamplePdf.render(page, Lang.EN));
        assertThat(refused.what()).matches("has [45] pages, and its budget is 2");
        assertThat(refused.code()).isEqualTo(Problem.Code.P034);
    }

    @Test
    void the_pages_before_the_annex_have_a_budget_of_their_own() {
        String half = "<p>x</p>".repeat(75);
        String page = "<html><head/><body data-max-pages=\"%s\"><h1>x</h1>" + half + "<h2 class=\"annex\">y</h2>" + half
                + "</body></html>";

        assertThat(first(() -> SamplePdf.render(page.formatted("1+9"), Lang.EN)).what())
                .matches("has before its annex [23] pages, and its budget is 1");
        assertThat(first(() -> SamplePdf.render(page.formatted("1+1"), Lang.EN)).what())
                .matches("has [456] pages, and its budget is 2");
        assertThat(SamplePdf.render(page.formatted("3+3"), Lang.EN)).isNotEmpty();
    }

    @Test
    void text_that_would_run_over_its_edge_is_refused() {
        assertThat(
                refusal("<h1>x</h1><div class=\"tiles\"><div class=\"tile\"><p class=\"tile-value\">$123,456.7 billion</p></div>"
                        + "<div class=\"tile\"><p>x</p></div></div><p style=\"white-space: nowrap\">" + "long ".repeat(60)
                        + "</p>").what())
                .contains("pixels wider than its place");
    }

    @Test
    void a_table_wider_than_the_page_is_refused() {
        String cells = "<td style=\"white-space: nowrap\">a cell that does not wrap</td>".repeat(12);
        assertThat(refusal("<h1>x</h1><table class=\"data\"><tr>" + cells + "</tr></table>").what())
                .startsWith("<table class=\"data\">").contains("wider than its place");
    }

    @Test
    void every_problem_of_a_page_is_told_at_once() {
        List<Problem> problems = catchThrowableOfType(BriefpackException.class,
                () -> SamplePdf.renderBody("<p>米</p><img src=\"x\"/><p style=\"font-family: Lato\">x</p>")).problems();
        assertThat(problems).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_brand_without_fonts_is_refused(@TempDir Path templates) throws IOException {
        Brands.copy(templates);
        Files.createDirectories(templates.resolve("brand/northern/fonts"));
        assertThatThrownBy(() -> new PdfRenderer(Brands.northern(templates))).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("holds no font");
    }
}
