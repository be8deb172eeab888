package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfRendererTest {
    /** All words by their place on the page; the fonts print a no-break space with the glyph of the space. */
    private static String text(byte[] pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    private static String text(byte[] pdf, int page) throws IOException {
        return text(pdf, page, page);
    }

    private static String text(byte[] pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("[ \u00a0]+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_brief_passes_both_profiles(Lang lang) {
        assertThat(new PdfInspector().inspect(SamplePdf.render(lang), "sample.pdf")).isEmpty();
    }

    @Test
    void words_are_read_out_in_the_order_of_the_page() {
        assertThat(PdfReader.read(SamplePdf.render(Lang.EN), "sample").words()).containsSubsequence("PROTECTED · PROTÉGÉ",
                "Tariffs and Ontario", "As of October 1, 2025 · first edition", "Exports at risk", "$14.6 billion",
                "Share of provincial GDP",
                "2.1%", "Autos would lose most, $1.9 billion of sales",
                "Automobiles −$1.9 billion Iron and steel −$800 million Offices, after effects −$300 million",
                "Source: Statistics Canada.", "What changed",
                "Steel after quota: 50%.", "Next dates", "Impact by product",
                "Exports to the United States and their modelled change", "Product", "Exports", "(C$ million)", "Product 1",
                "10.0",
                "Product 60", "All products", "Definitions and sources", "A modelled change.");
    }

    @Test
    void a_table_header_is_read_out_once_however_many_pages_repeat_it() {
        assertThat(PdfReader.read(SamplePdf.render(Lang.EN), "sample").words()).containsOnlyOnce("Product", "Exports", "Review");
    }

    @Test
    void both_languages_have_one_shape() {
        PdfContents english = PdfReader.read(SamplePdf.render(Lang.EN), "en");
        PdfContents french = PdfReader.read(SamplePdf.render(Lang.FR), "fr");
        assertThat(english.headings()).startsWith("H1 Tariffs and Ontario", "H2 What changed").hasSameSizeAs(french.headings());
        assertThat(english.tables()).containsExactly("62 x 6").isEqualTo(french.tables());
        assertThat(english.links()).hasSizeGreaterThan(2).isEqualTo(french.links());
        assertThat(french.altTexts()).hasSize(2).allMatch(alt -> alt.startsWith("Barres de la variation"));
        assertThat(french.words()).hasSameSizeAs(english.words()).contains("Les droits de douane et l’Ontario", "−3,1 G$");
    }

    @Test
    void letters_are_never_joined_into_ligatures() throws IOException {
        assertThat(text(SamplePdf.render(Lang.EN))).contains("after the table", "affine offers", "efficient files",
                "fluffy offices");
        assertThat(text(SamplePdf.render(Lang.FR))).contains("œuvres suffisent");
    }

    @Test
    void words_of_charts_can_be_searched() throws IOException {
        assertThat(text(SamplePdf.render(Lang.EN), 1)).contains("Offices, after effects", "−$1.9 billion");
        assertThat(text(SamplePdf.render(Lang.FR), 1)).contains("Sidérurgie", "−800 M$");
    }

    @Test
    void a_line_never_ends_after_an_apostrophe() throws IOException {
        byte[] pdf = SamplePdf.renderBody("<h1>x</h1><p>" + "de l’automobile d’Ottawa ".repeat(60) + "</p>");
        assertThat(text(pdf).lines()).noneMatch(line -> line.strip().endsWith("’"));
    }

    @Test
    void every_page_of_a_long_table_repeats_its_header() throws IOException {
        byte[] pdf = SamplePdf.render(Lang.EN);
        assertThat(text(pdf, 2)).contains("Product 1", "Change", "(C$ million)");
        assertThat(text(pdf, 3)).contains("Product 60", "Change", "(C$ million)");
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        byte[] pdf = SamplePdf.render(Lang.FR);
        int pages = Loader.loadPDF(pdf).getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            assertThat(text(pdf, page)).contains("page " + page + " de " + pages);
        }
    }

    @Test
    void only_the_first_page_has_no_running_head() throws IOException {
        byte[] pdf = SamplePdf.render(Lang.EN);
        assertThat(text(pdf, 1)).doesNotContain("Northern Institute · Brief");
        assertThat(text(pdf, 2)).contains("Northern Institute · Brief");
        assertThat(text(pdf, 3)).contains("Northern Institute · Brief");
    }

    @Test
    void headings_become_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.render(Lang.EN))) {
            PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> inside = new ArrayList<>();
            title.children().forEach(item -> inside.add(item.getTitle()));
            assertThat(title.getTitle()).isEqualTo("Tariffs and Ontario");
            assertThat(inside).containsExactly("What changed", "Who gains, who pays", "What stakeholders ask", "Next dates",
                    "Impact by product", "Definitions and sources");
        }
    }

    @Test
    void the_document_says_who_it_is_in_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.render(Lang.FR))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Sample & example: Les droits de douane et l’Ontario");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Northern Institute");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-CA");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).hasToString("2025-10-01T00:00:00Z");
        }
    }

    @Test
    void zone_and_locale_of_the_machine_change_no_byte() {
        byte[] here = SamplePdf.render(Lang.FR);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(SamplePdf.render(Lang.FR)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void four_threads_write_the_same_bytes() throws Exception {
        byte[] expected = SamplePdf.render(Lang.EN);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> renders = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                renders.add(threads.submit(() -> SamplePdf.render(Lang.EN)));
            }
            for (Future<byte[]> render : renders) {
                assertThat(render.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_word_too_long_for_its_cell_wraps_and_loses_nothing() throws IOException {
        String word = "Rindfleischetikettierung".repeat(12);
        byte[] pdf = SamplePdf.renderBody("<h1>x</h1><table class=\"data\" style=\"table-layout: fixed\"><tr><td>" + word
                + "</td><td></td></tr></table>");
        assertThat(Pattern.compile("\\s+").matcher(text(pdf)).replaceAll("")).contains(word);
        assertThat(text(pdf).lines().count()).isGreaterThan(5);
    }
}
