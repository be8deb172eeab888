package ca.briefpack.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.brand.Brand;
import ca.briefpack.brand.Brands;
import ca.briefpack.model.BriefpackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
    private final HtmlRenderer renderer = new HtmlRenderer(Brands.NORTHERN);

    private String render(String body) {
        return renderer.render(
                "<html lang=\"fr-CA\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta charset=\"UTF-8\"/><title>x</title></head><body>"
                        + body + "</body></html>",
                "x.html", Map.of(), (chart, width, height, alt) -> "<svg " + Math.round(width) + " "
                        + Math.round(height) + " " + alt + "/>");
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
    void a_chart_keeps_the_proportions_it_has_on_paper() {
        assertThat(body(
                "<object type=\"briefpack/chart\" data-chart=\"c\" style=\"width:100%;height:25.4mm\" alt=\"A chart\"></object>"))
                .isEqualTo("<div class=\"chart\"><svg 510 72 A chart/></div>");
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
                "x.html", Map.of(), null);

        assertThat(html).contains("<style>ul > li { color: red }</style>");
        assertThat(new HtmlInspector().inspect(html, "x.html")).isEmpty();
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
                Map.of(), null);

        assertThat(new HtmlInspector().inspect(page, "x.html")).isEmpty();
        Brands.styled(templates, "brief.css", "\np { background: url(data:image/png;base64,iVBORw0KGgo=) }");
        assertThatThrownBy(() -> new HtmlRenderer(brand)).hasMessageContaining("brief.css:2 'url(data:...)' cannot be printed");
    }

    @Test
    void templates_without_a_style_sheet_for_the_screen_are_refused(@TempDir Path templates) throws IOException {
        Brand brand = Brands.styled(templates, "brief.css", "");
        Files.delete(templates.resolve("style/screen.css"));

        assertThatThrownBy(() -> new HtmlRenderer(brand)).hasMessageContaining("put the style sheet of that name there");
    }
}
