package ca.briefpack.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.render.SampleBriefing;
import ca.briefpack.render.Squeeze;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Page 1 of a page alone: word for word what the whole page begins with, and well formed. */
class FrontTest {
    private static final String HEAD =
            "<html>\n<head><title>x</title></head>\n<body><div class=\"content\"><p>${b.pack.slug()}</p>";
    private static final String END = "<div id=\"end-of-page-1\"></div>";
    @TempDir
    private Path temp;

    private TemplateEngine engine(String page) throws IOException {
        Files.writeString(temp.resolve("page.ftlh"), page);
        return new TemplateEngine(temp, "northern");
    }

    private static String front(TemplateEngine engine) {
        return engine.front("page.ftlh", SampleBriefing.ontario(), Lang.EN, Squeeze.NONE);
    }

    private static String whole(TemplateEngine engine) {
        return engine.page("page.ftlh", SampleBriefing.ontario(), Lang.EN, Squeeze.NONE);
    }

    @Test
    void it_is_what_the_page_begins_with_and_what_is_open_is_closed() throws IOException {
        TemplateEngine engine = engine(HEAD + END + "<p>page 2</p></div></body></html>");

        String front = front(engine);
        assertThat(front).isEqualTo("<html>\n<head><title>x</title></head>\n<body><div class=\"content\"><p>province-on</p>"
                + "<div id=\"end-of-page-1\"></div></div></body></html>");
        assertThat(whole(engine)).startsWith(front.substring(0, front.indexOf("</div></body>")));
    }

    @Test
    void what_comes_after_it_is_not_worded() throws IOException {
        TemplateEngine engine = engine(HEAD + END + "${nothing}</div></body></html>");

        assertThat(front(engine)).endsWith("</html>");
        assertThat(catchThrowableOfType(BriefpackException.class, () -> whole(engine)).getMessage()).contains("'nothing'");
    }

    @Test
    void what_is_wrong_on_it_is_placed_in_the_template() throws IOException {
        TemplateEngine engine = engine("<html>\n<body>\n<p>x" + END + "</p></body></html>");
        assertThat(front(engine)).isEqualTo("<html>\n<body>\n<p>x<div id=\"end-of-page-1\"></div></p></body></html>");

        TemplateEngine broken = engine("<html>\n<body>\n<p>x</q>" + END + "</body></html>");
        assertThat(catchThrowableOfType(BriefpackException.class, () -> front(broken)).problems().get(0).where())
                .endsWith("page.ftlh:3");
    }

    @Test
    void it_may_end_with_any_element_in_however_many_pieces() throws IOException {
        assertThat(front(engine("<html><body><p ${\"id\"}=\"end-${'of'}-page-1\" ${\"class\"}='x'/>${nothing}")))
                .isEqualTo("<html><body><p id=\"end-of-page-1\" class='x'/></body></html>");
    }

    @Test
    void a_page_that_does_not_say_where_its_page_1_ends_is_worded_to_its_end() throws IOException {
        TemplateEngine engine = engine(HEAD + "<p>page 2</p></div></body></html>");

        assertThat(front(engine)).isEqualTo(whole(engine));
    }
}
