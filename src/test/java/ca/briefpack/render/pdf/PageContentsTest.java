package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;

class PageContentsTest {
    private static final String BACKGROUND = "/Artifact /Background BDC ";
    private static final String HEAD = "/Artifact /Pagination BDC ";

    @Test
    void an_artifact_that_paints_nothing_goes() throws IOException {
        assertThat(tidied(BACKGROUND + "EMC 0 g " + HEAD + "EMC 1 w")).isEqualTo("0 g 1 w");
    }

    @Test
    void an_artifact_that_follows_another_joins_it() throws IOException {
        assertThat(tidied(BACKGROUND + "0 0 9 9 re f EMC " + BACKGROUND + "EMC " + BACKGROUND + "1 1 9 9 re f EMC"))
                .isEqualTo("/Artifact BMC 0 0 9 9 re f 1 1 9 9 re f EMC");
    }

    @Test
    void artifacts_apart_stay_apart() throws IOException {
        assertThat(tidied(BACKGROUND + "0 0 9 9 re f EMC q " + BACKGROUND + "1 1 9 9 re f EMC Q"))
                .isEqualTo("/Artifact BMC 0 0 9 9 re f EMC q /Artifact BMC 1 1 9 9 re f EMC Q");
    }

    @Test
    void a_running_head_joins_no_background() throws IOException {
        assertThat(tidied(BACKGROUND + "0 0 9 9 re f EMC " + HEAD + "1 1 9 9 re f EMC"))
                .isEqualTo("/Artifact BMC 0 0 9 9 re f EMC /Artifact <</Type /Pagination >> BDC 1 1 9 9 re f EMC");
    }

    @Test
    void what_is_read_keeps_its_mark_even_where_it_paints_nothing() throws IOException {
        String read = "/Span <</MCID 0 >> BDC EMC /Span <</MCID 1 >> BDC 0 0 9 9 re f EMC";
        assertThat(tidied(read)).isEqualTo(read);
    }

    @Test
    void what_is_named_furniture_is_no_longer_read() throws IOException {
        assertThat(tidied("/Span <</MCID 0 >> BDC 0 g EMC /Span <</MCID 7 >> BDC 1 g EMC"))
                .isEqualTo("/Span <</MCID 0 >> BDC 0 g EMC /Artifact <</Type /Pagination >> BDC 1 g EMC");
    }

    @Test
    void no_artifact_of_a_brief_stands_empty_or_has_a_dictionary_of_its_own() throws IOException {
        try (PDDocument brief = Loader.loadPDF(SamplePdf.render(Lang.EN))) {
            for (PDPage page : brief.getPages()) {
                assertThat(text(page)).contains("/Artifact").doesNotContainPattern("/Artifact [^A-Z]*B[MD]C EMC");
                assertThat(page.getResources().getPropertiesNames()).isEmpty();
            }
        }
    }

    /** A page of the given content, with number 7 as furniture. */
    private static String tidied(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            resources.put(COSName.BACKGROUND, properties("Background"));
            resources.put(COSName.getPDFName("Pagination"), properties("Pagination"));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            PageContents.tidy(document, Map.of(page.getCOSObject(), Set.of(7)));
            return text(page);
        }
    }

    private static PDPropertyList properties(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.getPDFName(type));
        return PDPropertyList.create(dictionary);
    }

    private static String text(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1).replaceAll("\\s+", " ").strip();
    }
}
