package ca.briefpack.render.pdf;

import ca.briefpack.model.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Puts a PDF's identity into the page before layout, and takes clock and chance out of the document before it is saved. */
final class PdfIdentity {
    private static final String XMP_DATE = "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)";
    private final PdfMeta meta;

    PdfIdentity(PdfMeta meta) {
        this.meta = meta;
    }

    /**
     * Author, subject and language of the page become those of {@code meta}, whatever the template wrote; its title is the one that
     * readers see on it.
     */
    void declare(Document page, Element head) {
        remove(head, "title");
        remove(head, "meta");
        Element title = page.createElement("title");
        NodeList headings = page.getElementsByTagName("h1");
        String seen = headings.getLength() == 0 ? "" : headings.item(0).getTextContent().replaceAll("\\s+", " ").strip();
        title.setTextContent(meta.before() + seen);
        head.appendChild(title);
        addMeta(page, head, "author", meta.author());
        addMeta(page, head, "subject", meta.subject());
        addMeta(page, head, "description", meta.subject());
        page.getDocumentElement().setAttribute("lang", meta.lang() == Lang.FR ? "fr-CA" : "en-CA");
    }

    void fix(PDDocument document) throws IOException {
        Calendar midnight = GregorianCalendar.from(meta.date().atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(midnight);
        document.getDocumentInformation().setModificationDate(midnight);
        document.setDocumentId(meta.documentSeed());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String fixed = xmp.replaceAll(XMP_DATE, "$1" + meta.date() + "T00:00:00Z$3");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }

    private static void addMeta(Document page, Element head, String name, String content) {
        Element element = page.createElement("meta");
        element.setAttribute("name", name);
        element.setAttribute("content", content);
        head.appendChild(element);
    }

    private static void remove(Element head, String tag) {
        NodeList found = head.getElementsByTagName(tag);
        while (found.getLength() > 0) {
            found.item(0).getParentNode().removeChild(found.item(0));
        }
    }
}
