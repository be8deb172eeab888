package ca.briefpack.render.site;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteRulesTest {
    private static List<Problem> problems(String body) {
        return new SiteRules("index.html", Set.of("en/national.pdf", "index.fr.html")).problems(
                "<html><head><meta charset=\"UTF-8\"/><title>T</title></head><body>" + body + "</body></html>");
    }

    @Test
    void a_page_of_words_controls_and_links_to_files_of_the_release_is_fit() {
        assertThat(problems(
                "<header><nav><a href=\"index.fr.html\" hreflang=\"fr\">F</a></nav></header><main id=\"m\" tabindex=\"-1\">"
                        + "<label for=\"q\">S</label><input type=\"search\" id=\"q\"/><a href=\"en/national.pdf#x\">P</a><a href=\"#m\">M</a>"
                        + "<a href=\"../2025-09-01-0a/index.fr.html\">E</a></main>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<script>x</script>|<script> is not allowed", "<style>p {}</style>|has <style>",
            "<p style=\"color:red\">x</p>|has an attribute 'style'", "<p onclick=\"x\">x</p>|attribute 'onclick'",
            "<a href=\"javascript:x\">x</a>|no path in a release",
            "<a href=\"en/province-on.pdf\">x</a>|which the release does not hold",
            "<a href=\"../../etc\">x</a>|no path in a release", "<form><p>x</p></form>|<form> is not allowed",
            "<iframe></iframe>|<iframe> is not allowed", "<div/>|element that never ends",
            "<![CDATA[x]]>|browsers read in other ways",
            "<input type=\"text\" autofocus=\"\"/>|attribute 'autofocus'", "<?x y?>|browsers read in other ways"})
    void what_runs_fetches_styles_or_leads_nowhere_is_refused(String body, String what) {
        assertThat(problems(body)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.P032);
            assertThat(problem.where()).isEqualTo("index.html");
            assertThat(problem.what()).contains(what);
        });
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused_with_the_line() {
        assertThat(problems("\n<p>x")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.P030);
            assertThat(problem.where()).isEqualTo("index.html:2");
            assertThat(problem.what()).startsWith("is not well formed");
        });
    }

    @Test
    void a_page_whose_head_is_not_where_it_is_looked_for_is_refused() {
        assertThat(new SiteRules("index.html", Set.of()).problems("<html><head><title>T</title></head><body></body></html>"))
                .extracting(Problem::what).containsExactly("does not hold <meta charset=\"UTF-8\"/> once");
    }
}
