package ca.briefpack.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brand.Brands;
import ca.briefpack.content.Chart;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished page with something put into it that no template of ours could print. */
class HtmlInspectorTest {
    private static final Set<String> LEADS = Set.of("x.pdf", "../fr/x.html", "https://example.org/");
    private static final String PAGE = new HtmlRenderer(Brands.NORTHERN).render(
            "<html lang=\"en-CA\" xmlns=\"http://www.w3.org/1999/xhtml\">"
                    + "<head><meta charset=\"UTF-8\"/><title>x</title></head><body><h1 id=\"top\">x</h1><p>words</p>"
                    + "<p><a href=\"https://example.org/\" rel=\"noreferrer\" title=\"x\">x</a> <a href=\"#top\">x</a> <a href=\"mailto:x@example.org\">x</a></p>"
                    + "<ul><li><a href=\"x.pdf\">x</a> <a href=\"../fr/x.html\">x</a></li></ul>"
                    + "<details><summary>x</summary><table id=\"t\"><caption>x</caption><tr><td data-value=\"1.5\">1,5</td></tr></table>"
                    + "<p><a class=\"csv\" download=\"x.csv\">x</a></p></details>"
                    + "<object type=\"briefpack/chart\" data-chart=\"c\" style=\"height:20mm\" alt=\"A chart\"></object></body></html>",
            "x.html", Map.of(),
            new Pictures(HtmlInspectorTest::picture, HtmlInspectorTest::picture), LEADS);

    private static String picture(Chart chart, double width, double height, String alt) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"x\" viewBox=\"0 0 9 9\">"
                + "<rect x=\"1\" y=\"1\" width=\"2\" height=\"2\" fill=\"#12355b\"/><path d=\"M0 0L1 1Z\" fill=\"none\" stroke=\"#12355b\" stroke-width=\"0.5\"/>"
                + "<text x=\"1\" y=\"1\" font-size=\"8\" textLength=\"9\" lengthAdjust=\"spacingAndGlyphs\" font-weight=\"400\" fill=\"#12355b\">x</text></svg>";
    }

    private static List<Problem> inspect(String page) {
        return new HtmlInspector().inspect(page, "en/x.html", LEADS);
    }

    @Test
    void a_page_as_it_should_be_passes() {
        assertThat(inspect(PAGE)).isEmpty();
    }

    @Test
    void a_page_leads_to_no_address_that_is_no_source() {
        assertThat(new HtmlInspector().inspect(PAGE, "en/x.html", Set.of("x.pdf", "../fr/x.html", "https://example.org/other")))
                .extracting(Object::toString)
                .containsExactly("P032 en/x.html links to 'https://example.org/', which is no source on record"
                        + " -> name the page in the column address of data/sources.csv, and print it from there");
    }

    @Test
    void a_page_forbids_scripts_and_addresses_before_anything_else() {
        assertThat(PAGE).containsPattern(
                "<head><meta charset=\"UTF-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src( 'sha256-[A-Za-z0-9+/]{43}='){2}; style-src-attr 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'\"><title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x</script>", "<SCRIPT src=x></SCRIPT>", "<p onclick=\"x()\">x</p>", "<p ONCLICK=x>x</p>",
            "<p/onclick=x>x</p>", "<img src=\"x.png\">",
            "<img srcset=\"x.png 2x\">", "<p><a href=\"javascript:x()\">x</a></p>", "<p><a href=\"JaVaScRiPt:x()\">x</a></p>",
            "<p><a href=\" https://x\">x</a></p>",
            "<p><a href=\"java&#10;script:x()\">x</a></p>", "<p><a href=\"http://example.org\">x</a></p>",
            "<p><a href=\"data:text/html,x\">x</a></p>",
            "<p><a href=\"//example.org\">x</a></p>", "<p><a href=\"y.pdf\">x</a></p>", "<p><a href=\"../../x.pdf\">x</a></p>",
            "<p><a href=\"../fr/y.html\">x</a></p>", "<p><a href=\"/x.pdf\">x</a></p>", "<p><a href=\"x.pdf?y\">x</a></p>",
            "<p><a href=\"data:text/csv,x\">x</a></p>",
            "<p><a download=\"x.csv\" href=\"data:text/csv;charset=utf-8,%EF%BB%BF1.5%0D%0A\">x</a></p>",
            "<details><summary>x</summary><table id=\"u\"><tr><td>1</td></tr></table><p><a download=\"x.csv\" href=\"data:text/csv;charset=utf-8,%EF%BB%BF2%0D%0A\">x</a></p></details>",
            "<h2>x</h2>", "<table><tr><td>x</td></tr></table>", "<figure>x</figure>", "<p id=\"top\">x</p>",
            "<p><a href=\"#lost\">x</a></p>",
            "<div tabindex=\"1\">x</div>", "<p><a href=\"#top\" ping=\"https://x\">x</a></p>",
            "<p><a href=\"https://example.org/other\" rel=\"noreferrer\">x</a></p>",
            "<p><a href=\"https://example.org/#top\" rel=\"noreferrer\">x</a></p>",
            "<p><a href=\"HTTPS://example.org/\" rel=\"noreferrer\">x</a></p>",
            "<p><a href=\"https://example.org/\">x</a></p>", "<p><a href=\"https://example.org/\" rel=\"opener\">x</a></p>",
            "<p><a href=\"#top\" target=\"_blank\">x</a></p>",
            "<iframe src=\"x\"></iframe>", "<iframe srcdoc=\"x\"></iframe>", "<object data=\"x\"></object>", "<embed src=\"x\">",
            "<link rel=\"stylesheet\" href=\"x\">",
            "<base href=\"x\">", "<form action=\"x\"></form>", "<p><input value=x></p>", "<p><button formaction=x>x</button></p>",
            "<video poster=\"x\"></video>",
            "<audio src=\"x\"></audio>", "<meta http-equiv=\"refresh\" content=\"0;url=x\">",
            "<META HTTP-EQUIV=REFRESH CONTENT='0;url=x'>",
            "<meta http-equiv=\"x-dns-prefetch-control\" content=\"on\">", "<noscript>x</noscript>",
            "<template><p>x</p></template>", "<math><mi>x</mi></math>",
            "<svg><script>x</script></svg>", "<svg><use href=\"x\"></use></svg>", "<svg><image href=\"x\"></image></svg>",
            "<svg><a href=\"x\"></a></svg>",
            "<svg onload=\"x\"></svg>", "<svg><rect fill=\"url(x)\"></rect></svg>", "<svg><path fill=\"u\\72l(x)\"></path></svg>",
            "<svg><foreignObject></foreignObject></svg>",
            "<svg><set attributeName=\"href\" to=\"x\"></set></svg>", "<p style=\"background: url(x)\">x</p>",
            "<p style=\"background: URL(x)\">x</p>",
            "<p style=\"background:u\\72l(x)\">x</p>", "<p style=\"background:image-set('x' 1x)\">x</p>",
            "<p style=\"} ; background:url(x)\">x</p>",
            "<p STYLE='background:&#117;rl(x)'>x</p>", "<style>p { color: red }</style>", "<style>@import 'x';</style>",
            "<p background=\"x\">x</p>",
            "<p is=\"x-y\">x</p>", "<x-y>x</x-y>", "<p nonce=x>x</p>", "<p><font color=red>x</font></p>", "<p><div>x</div></p>",
            "<p>x</b></p>", "<p>a & b &x; <</p>"})
    void what_runs_fetches_leads_away_or_would_be_put_right_is_refused(String put) {
        assertThat(inspect(PAGE.replace("<p>words</p>", put))).as(put).isNotEmpty()
                .allMatch(problem -> problem.code() == Code.P032
                        && problem.where().equals("en/x.html") && !problem.wayOut().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta http-equiv=\"Content-Security-Policy\"[^>]*>|", "default-src 'none'|default-src *",
            "; form-action 'none'|", "'sha256-|'sha256-x",
            " \\* On a screen| * x", "<title>x</title>|<title>x</title><style>p { color: red }</style>"})
    void a_page_without_the_policy_for_its_own_style_is_refused(String change) {
        String[] parts = change.split("(?<!\\\\)\\|", -1);
        String changed = PAGE.replaceFirst(parts[0], parts[1]);

        assertThat(changed).isNotEqualTo(PAGE);
        assertThat(inspect(changed)).extracting(Problem::what)
                .anyMatch(what -> what.contains("does not forbid scripts and addresses"));
    }

    @Test
    void the_policy_comes_before_whatever_it_forbids() {
        String policy = PAGE.replaceAll("(?s).*(<meta http-equiv[^>]*>).*", "$1");
        assertThat(inspect(PAGE.replace(policy, "").replace("</title>", "</title>" + policy))).isNotEmpty();
    }
}
