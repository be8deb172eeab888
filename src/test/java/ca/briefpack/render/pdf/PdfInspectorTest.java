package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfInspectorTest {
    private final PdfInspector inspector = new PdfInspector();

    @Test
    void a_skipped_heading_level_is_found() {
        byte[] pdf = SamplePdf.renderBody("<h1>x</h1><h3>y</h3>");
        assertThat(inspector.inspect(pdf, "a.pdf")).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).startsWith("P032 a.pdf breaks PDF/UA-1 clause 7.4.2-1 ");
            assertThat(problem.wayOut()).contains("none skipped");
        });
    }

    @Test
    void rows_of_unequal_length_are_found() {
        byte[] pdf = SamplePdf.renderBody(
                "<h1>x</h1><table class=\"data\"><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr></thead>"
                        + "<tbody><tr><td>1</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>");
        assertThat(inspector.inspect(pdf, "a.pdf")).isNotEmpty()
                .allSatisfy(p -> assertThat(p.toString()).contains("PDF/UA-1 clause 7.2-"));
    }

    @Test
    void a_plain_pdf_breaks_both_profiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        assertThat(inspector.inspect(bytes.toByteArray(), "a.pdf")).anyMatch(p -> p.what().contains("PDF/A-2a"))
                .anyMatch(p -> p.what().contains("PDF/UA-1"));
    }

    @Test
    void what_is_no_pdf_cannot_be_checked() {
        assertThat(inspector.inspect("no pdf".getBytes(StandardCharsets.US_ASCII), "a.pdf")).singleElement()
                .satisfies(p -> assertThat(p.what()).startsWith("cannot be checked"));
    }

    @Test
    void threads_inspect_side_by_side() throws Exception {
        byte[] good = SamplePdf.renderBody("<h1>x</h1>");
        byte[] bad = SamplePdf.renderBody("<h1>x</h1><h3>y</h3>");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Problem>>> found = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                byte[] pdf = i % 2 == 0 ? good : bad;
                found.add(threads.submit(() -> inspector.inspect(pdf, "a.pdf")));
            }
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).get()).hasSize(i % 2);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
