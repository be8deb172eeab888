package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.render.pdf.TornTables.Places;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that begins at every height of a page. */
class TableBreaksTest {
    private static final String NOTE = "The note under the table. ".repeat(12);

    @ParameterizedTest
    @ValueSource(strings = {"", "<br/>second line<br/>third line"})
    void at_least_two_rows_stand_on_either_side_of_a_break_and_the_notes_with_the_last(String more) {
        TreeSet<Integer> onFirstPage = new TreeSet<>();
        for (int above = 0; above < 38; above++) {
            byte[] pdf = SamplePdf.renderBody("<h1>Title</h1>" + "<p>Words</p>".repeat(above) + table(14, more));

            assertThat(TornTables.of(pdf)).as("%d paragraphs above", above).isEmpty();
            Places table = TornTables.tables(pdf).get(0);
            onFirstPage.add((int) table.rows().stream().filter(row -> row == table.first()).count());
        }
        assertThat(onFirstPage).contains(12, 14).doesNotContain(1, 13);
    }

    @Test
    void a_table_of_up_to_ten_rows_stays_whole_with_its_notes_unless_it_is_higher_than_two_fifths_of_a_page() {
        for (int above = 0; above < 38; above++) {
            Places low = TornTables.tables(SamplePdf.renderBody("<h1>Title</h1>" + "<p>Words</p>".repeat(above) + table(10, "")))
                    .get(0);

            assertThat(low.first()).as("%d paragraphs above", above).isEqualTo(low.last());
        }
        Places high = TornTables
                .tables(SamplePdf.renderBody("<h1>Title</h1>" + "<p>Words</p>".repeat(18) + table(10, "<br/>2<br/>3<br/>4")))
                .get(0);
        assertThat(high.first()).isLessThan(high.last());
    }

    @Test
    void the_header_of_a_table_stands_above_its_rows_on_either_page_and_a_page_laid_out_again_passes_both_profiles()
            throws IOException {
        byte[] pdf = SamplePdf.renderBody("<h1>Title</h1>" + "<p>Words</p>".repeat(21) + table(14, ""));

        assertThat(TornTables.tables(pdf).get(0).rows()).contains(1, 2);
        assertThat(page(pdf, 1)).containsSubsequence("Caption", "Column", "Row 1\n");
        assertThat(page(pdf, 2)).containsSubsequence("Column", "Row 14\n", "The note");
        assertThat(new PdfInspector().inspect(pdf, "table.pdf")).isEmpty();
        assertThat(pdf).isEqualTo(SamplePdf.renderBody("<h1>Title</h1>" + "<p>Words</p>".repeat(21) + table(14, "")));
    }

    /** What a template makes of a table, with a second note as that of the trace has. */
    private static String table(int rows, String more) {
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= rows; i++) {
            body.append("<tr").append(i == rows ? " class=\"total\"" : "").append("><th scope=\"row\">Row ").append(i)
                    .append(more).append("</th></tr>");
        }
        return "<h2>Heading</h2><h3>Below it</h3><table class=\"data compact\"><caption>Caption</caption><thead><tr><th scope=\"col\">Column</th></tr></thead><tbody>"
                + body + "</tbody></table><p class=\"note\">" + NOTE + "</p>\n<p class=\"note\">A second note.</p>";
    }

    private static List<String> page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).lines().map(line -> line.startsWith("The note") ? "The note" : line)
                    .map(line -> line.startsWith("Row") ? line + "\n" : line).toList();
        }
    }
}
