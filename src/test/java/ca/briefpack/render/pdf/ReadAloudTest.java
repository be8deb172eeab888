package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.render.pdf.place.PlaceRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener hears of a PDF: every part in the order of the page, in its language, and nothing that says nothing. */
class ReadAloudTest {
    private static final String LIST = "<ul><li>One</li><li>Two</li></ul><ol><li>Three</li></ol>";

    private static List<String> faults(String body) throws IOException {
        return faults(SamplePdf.renderBody("<h1>Title</h1>" + body));
    }

    private static List<String> faults(byte[] pdf) throws IOException {
        return PlaceRules.check(pdf, "sample-en.pdf").stream().map(Problem::what).toList();
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                collect(element, into);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>Titre : <span lang=\"en\">Report</span></p>", "<p><span lang=\"en\">Report</span></p>",
            "<p><span lang=\"en\">Report</span>, suite</p>",
            "<p>Titre : <span lang=\"en\">Report</span>, suite</p>", "<ul><li><b>1</b> <i lang=\"en\">Report</i></li></ul>",
            "<p>Titre : <b><span lang=\"en\">Report</span></b></p>",
            "<table class=\"data\"><caption>A</caption><thead><tr><th scope=\"col\"><span lang=\"en\">Report</span></th></tr></thead><tbody><tr><td>x</td></tr></tbody></table>"})
    void words_of_another_language_say_so_wherever_they_end(String body) throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.renderBody("<h1>Title</h1>" + body))) {
            assertThat(elements(document)).extracting(PDStructureElement::getLanguage).contains("en");
        }
    }

    @Test
    void a_text_that_is_read_after_what_stands_below_it_is_named() throws IOException {
        assertThat(faults("<p style=\"margin-top: 80pt\">Below</p><p style=\"margin-top: -80pt\">Above</p>"))
                .containsExactly("\"Above\" on page 1 is read aloud after \"Below\", which stands below it");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<div class=\"halves\"><div class=\"half\"><p>Left</p><p>Left, lower</p></div><div class=\"half\"><p>Right</p></div></div>",
            "<table class=\"data\"><caption>A table</caption><tr><th scope=\"col\">A</th><th scope=\"col\">B<br/>B<br/>B</th></tr><tr><td>1<br/>1</td><td>2</td></tr></table>",
            "<p>One</p><div class=\"pagebreak\"></div><p>Two</p>"})
    void columns_rows_and_pages_may_follow_each_other(String body) throws IOException {
        assertThat(faults(body)).isEmpty();
    }

    @Test
    void a_column_may_go_on_to_the_next_page_before_the_one_beside_it_begins() throws IOException {
        assertThat(faults("<div class=\"halves\"><div class=\"half\">" + "<p>Left</p>".repeat(60)
                + "</div><div class=\"half\"><p>Right</p></div></div>")).isEmpty();
    }

    @Test
    void bookmarks_have_words_of_their_own() throws IOException {
        assertThat(faults("<h2>Part</h2><h3>Same</h3><h2>Other</h2><h3>Same</h3>")).isEmpty();
        assertThat(faults("<h2>Part</h2><h2>Part</h2>")).containsExactly("has the bookmark 'Part' twice in one place");
        assertThat(faults("<h2> </h2><p>One</p>")).containsExactly("has a bookmark without words");
    }

    @Test
    void the_dot_of_an_item_is_named_and_a_number_is_read_as_it_stands() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.renderBody("<h1>Title</h1>" + LIST))) {
            assertThat(elements(document).stream().filter(element -> element.getStructureType().equals("Lbl")))
                    .extracting(PDStructureElement::getActualText).containsExactly("\u2022", "\u2022", null);
        }
    }

    @Test
    void a_mark_of_a_list_that_says_nothing_is_found() throws IOException {
        assertThat(faults(LIST)).isEmpty();
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(SamplePdf.renderBody("<h1>Title</h1>" + LIST))) {
            elements(document).stream().filter(element -> element.getStructureType().equals("Lbl"))
                    .forEach(label -> label.setActualText(null));
            document.save(changed);
        }
        assertThat(faults(changed.toByteArray())).containsExactly("has 2 tags Lbl that say nothing");
    }

    @Test
    void a_table_without_a_foot_has_no_tag_of_one() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.render(Lang.EN))) {
            assertThat(elements(document)).extracting(PDStructureElement::getStructureType).contains("Table", "TBody")
                    .doesNotContain("TFoot");
        }
    }

    @Test
    void a_part_in_another_language_says_so() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.renderBody(
                "<h1>Title</h1><p>In English, <span lang=\"fr-CA\">en français</span> and on</p><ul><li lang=\"fr-CA\">Un</li></ul>"))) {
            assertThat(elements(document).stream().filter(element -> "fr-CA".equals(element.getLanguage())))
                    .extracting(PDStructureElement::getStructureType).contains("Span", "LI");
        }
    }
}
