package ca.briefpack.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.brand.Brand;
import ca.briefpack.brand.Brands;
import ca.briefpack.content.Chart;
import ca.briefpack.model.BriefpackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
    private static final Pictures NONE = new Pictures((chart, width, height, alt) -> "", (chart, width, height, alt) -> "");
    private static final Set<String> BESIDE = Set.of("x.pdf", "../en/x.html");
    private final HtmlRenderer renderer = new HtmlRenderer(Brands.NORTHERN);

    private String render(String body) {
        return renderer.render(
                "<html lang=\"fr-CA\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"UTF-8\"/><title>x</title></head><body>"
                        + body + "</body></html>",
                "x.html", Map.of(), new Pictures(HtmlRendererTest::picture, HtmlRendererTest::picture), BESIDE);
    }

    private static String picture(Chart chart, double width, double height, String alt) {
        return "<svg " + Math.round(width) + " " + Math.round(height) + " " + alt + "/>";
    }

    private String body(String body) {
        String html = render(body);
        return html.substring(html.indexOf("<body>") + 6, html.indexOf("</body>"));
    }

    @Test
    void the_page_is_html_in_its_language_with_its_style_inside() {
        assertThat(render("")).startsWith(
                "<!DOCTYPE html>\n<html lang=\"fr-CA\"><head><meta charset=\"UTF-8\"><meta http-equiv=\"Content-Security-Policy\" content=")
                .contains("<title>x</title>")
                .contains("<style>:root { --paper: #FFFFFF;").contains(" * How a brief looks").contains("On a screen")
                .doesNotContain("xmlns=");
    }

    @Test
    void words_and_attributes_stay_as_they_are() {
        assertThat(body("<p class=\"a &quot;b&quot;\">5 &lt; 6 &amp; <b>7</b>&#160;$</p>"))
                .isEqualTo("<p class=\"a &quot;b&quot;\">5 &lt; 6 &amp; <b>7</b>\u00a0$</p>");
    }

    @Test
    void an_empty_element_is_closed_for_browsers_do_not_know_the_short_form() {
        assertThat(body("<div class=\"brandbar\"/><br/>")).isEqualTo("<div class=\"brandbar\"></div><br>");
    }

    @Test
    void what_belongs_to_sheets_of_paper_is_left_out() {
        assertThat(body("<div class=\"running what-if\">head</div><div class=\"footing\">foot</div><p>stays</p>"))
                .isEqualTo("<p>stays</p>");
    }

    @Test
    void boxes_become_the_landmarks_that_they_are() {
        assertThat(body("<div class=\"masthead\"/><div class=\"content\"><div class=\"figure\" id=\"chart-a\"/></div>"))
                .isEqualTo(
                        "<header class=\"masthead\"></header><main class=\"content\"><figure class=\"figure\" id=\"chart-a\"></figure></main>");
    }

    @Test
    void contents_list_sections_and_under_each_its_parts() {
        assertThat(body(
                "<nav class=\"contents\"/><h2 id=\"a\">One</h2><h3 id=\"b\">of\n one</h3><h3 id=\"c\">of one too</h3><h2 id=\"d\">Two</h2>"))
                .startsWith("<nav class=\"contents\"><ul><li><a href=\"#a\">One</a><ul><li><a href=\"#b\">of one</a></li>"
                        + "<li><a href=\"#c\">of one too</a></li></ul></li><li><a href=\"#d\">Two</a></li></ul></nav>");
    }

    @Test
    void a_link_to_a_file_that_is_not_there_is_left_out_with_its_item() {
        assertThat(body(
                "<ul><li><a href=\"x.pdf\">PDF</a></li><li><a href=\"../fr/x.html\">Fran\u00e7ais</a></li><li><a href=\"#y\">y</a></li></ul>"))
                .isEqualTo("<ul><li><a href=\"x.pdf\">PDF</a></li><li><a href=\"#y\">y</a></li></ul>");
    }

    @Test
    void a_table_scrolls_within_a_region_that_keys_reach_and_that_has_its_name() {
        assertThat(body("<table><caption>A\n table</caption><tr><td>1</td></tr></table>")).isEqualTo(
                "<div aria-label=\"A table\" class=\"scroll\" role=\"region\" tabindex=\"0\"><table class=\"\"><caption>A\n table</caption><tr><td>1</td></tr></table></div>");
    }

    @Test
    void a_table_of_more_columns_than_a_telephone_shows_says_so() {
        assertThat(body("<table class=\"data\"><tr>" + "<td>1</td>".repeat(5) + "</tr></table>"))
                .contains("<table class=\"data some\">");
        assertThat(body("<table class=\"data\"><tr>" + "<td>1</td>".repeat(10) + "</tr></table>"))
                .contains("<table class=\"data many\">");
    }

    @Test
    void the_numbers_of_a_chart_are_saved_by_a_link_that_holds_them() {
        assertThat(body(
                "<details><table><tr><th>A, \u00e9</th><th>=B</th></tr><tr><td>\"c\"</td><td data-value=\"-8.1\">\u22128,1</td></tr></table>"
                        + "<p><a class=\"csv\" download=\"x.csv\">CSV</a></p></details>"))
                .contains(
                        "href=\"data:text/csv;charset=utf-8,%EF%BB%BF%22A%2C%20%C3%A9%22%2C%27%3DB%0D%0A%22%22%22c%22%22%22%2C-8.1%0D%0A\"");
    }

    @Test
    void a_chart_has_a_class_for_each_pair_of_colours() {
        String chart = "<object data-chart=\"c\" style=\"height:9mm\" alt=\"A chart\"/>";
        String html = renderer.render(
                "<html><head><meta charset=\"UTF-8\"/><title>x</title></head><body>" + chart + chart + "</body></html>", "x.html",
                Map.of(), new Pictures((c, w, h, alt) -> "<rect fill=\"#111111\"/><path fill=\"none\" stroke=\"#111111\"/>",
                        (c, w, h, alt) -> "<rect fill=\"#eeeeee\"/><path fill=\"none\" stroke=\"#eeeeee\"/>"),
                Set.of());

        assertThat(html).containsPattern("(?s)(<rect class=\"k1\"/><path fill=\"none\" class=\"k2\"/>.*){2}")
                .contains(
                        ".k1 { fill: #111111; }\n.k2 { stroke: #111111; }\n@media screen and (prefers-color-scheme: dark) {\n.k1 { fill: #eeeeee; }\n.k2 { stroke: #eeeeee; }\n}");
        assertThatThrownBy(() -> new ColourSchemes().merge("<rect fill=\"#111111\"/>", "<path fill=\"#eeeeee\"/>"))
                .hasMessageContaining("other shapes in dark colours");
    }

    @Test
    void a_chart_keeps_the_proportions_it_has_on_paper() {
        assertThat(body(
                "<object type=\"briefpack/chart\" data-chart=\"c\" style=\"width:100%;height:25.4mm\" alt=\"A chart\"></object>"))
                .contains("<div class=\"chart\"><svg 510 72 A chart/></div>");
        assertThat(body("<div class=\"half\"><object data-chart=\"c\" style=\"height:25.4mm\" alt=\"A chart\"/></div>"))
                .contains("<svg 246 72 ");
    }

    @Test
    void no_line_breaks_between_a_minus_and_a_dollar() {
        assertThat(body("<p>\u2212$1.5</p>")).isEqualTo("<p>\u2212\u2060$1.5</p>");
    }

    @Test
    void the_name_of_an_edition_in_a_heading_may_end_a_line_after_its_date() {
        assertThat(body(
                "<table><tr><th class=\"c-2025-10-15-59d392eb\">2025-10-15-59d392eb</th><td>2025-10-15-59d392eb</td></tr></table>"))
                .contains("<th class=\"c-2025-10-15-59d392eb\">2025-10-15-<wbr>59d392eb</th>")
                .contains("<td>2025-10-15-59d392eb</td>");
    }

    @Test
    void a_style_of_the_page_stands_in_it_as_it_is() {
        String html = renderer.render(
                "<html><head><meta charset=\"UTF-8\"/><title>x</title><style>ul &gt; li { color: red }</style></head><body></body></html>",
                "x.html", Map.of(), NONE, Set.of());

        assertThat(html).contains("<style>ul > li { color: red }</style>");
        assertThat(new HtmlInspector().inspect(html, "x.html", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p { background: url(x.png) }", "p { background: URL(//example.org/x) }",
            "p { cursor: u\\72l(x), auto }", "@import 'x.css';",
            "@font-face { font-family: x; src: url(x.woff) }", "p { background: image-set('x.png' 1x) }", "/* </style> */",
            "/* </STYLE><script> */", "p {"})
    void a_style_sheet_that_fetches_or_ends_its_page_is_refused_with_its_line(String css, @TempDir Path templates)
            throws IOException {
        for (String file : List.of("brief.css", "screen.css")) {
            Brands.styled(templates, "brief.css", "p { color: red }");
            Brands.styled(templates, "screen.css", "p { color: red }");
            Brand brand = Brands.styled(templates, file, "\n\n" + css);

            assertThatThrownBy(() -> new HtmlRenderer(brand)).isInstanceOf(BriefpackException.class)
                    .hasMessageMatching("(?s)P030 .*" + file + ":\\d+ .* -> .*");
        }
    }

    @Test
    void data_may_stand_in_the_style_sheet_for_the_screen_alone(@TempDir Path templates) throws IOException {
        Brands.styled(templates, "brief.css", "");
        Brand brand = Brands.styled(templates, "screen.css",
                "p { background: url('data:image/png;base64,iVBORw0KGgo=') }\r\n@font-face { font-family: x; src: url(DATA:font/ttf;base64,AA) }");
        String page = new HtmlRenderer(brand).render(
                "<html lang=\"en\"><head><meta charset=\"UTF-8\"/><title>x</title></head><body></body></html>", "x.html",
                Map.of(), NONE, Set.of());

        assertThat(new HtmlInspector().inspect(page, "x.html", Set.of())).isEmpty();
        Brands.styled(templates, "brief.css", "\np { background: url(data:image/png;base64,iVBORw0KGgo=) }");
        assertThatThrownBy(() -> new HtmlRenderer(brand)).hasMessageContaining("brief.css:2 'url(data:...)' cannot be printed");
    }

    @Test
    void templates_without_a_style_sheet_for_the_screen_are_refused(@TempDir Path templates) throws IOException {
        Brand brand = Brands.styled(templates, "brief.css", "");
        Files.delete(templates.resolve("style/screen.css"));

        assertThatThrownBy(() -> new HtmlRenderer(brand)).hasMessageContaining("put the style sheet of that name there");
    }

    @Test
    void the_logo_stands_in_the_page_and_can_be_published() {
        String page = renderer.render("<html lang=\"en\"><head><meta charset=\"UTF-8\"/><title>x</title></head><body><div>"
                + "<object type=\"briefpack/logo\" class=\"logo\" alt=\"A unit\"></object></div></body></html>", "x.html",
                Map.of(), null, Set.of());

        assertThat(page).contains("<div class=\"logo\"><svg").contains("aria-label=\"A unit\"").doesNotContain("<object");
        assertThat(new HtmlInspector().inspect(page, "x.html", Set.of())).isEmpty();
    }
}
