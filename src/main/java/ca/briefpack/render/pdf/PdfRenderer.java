package ca.briefpack.render.pdf;

import ca.briefpack.brand.Brand;
import ca.briefpack.content.Chart;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.BrandStyle;
import ca.briefpack.render.XhtmlReader;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Turns a page written in XHTML into a PDF that is PDF/A-2a and PDF/UA-1 at once: tagged, with bookmarks, embedded fonts and
 * charts as searchable text. The same page gives the same bytes on every run, thread, zone and locale. It fetches nothing: the
 * style sheet {@code brief.css} and the brand's fonts are read when it is made. It may be used by several threads.
 */
public final class PdfRenderer {
    private static final String STYLE = "brief.css";
    private final Brand brand;
    private final BrandFonts fonts;
    private final String css;

    static {
        // The library logs every page to the terminal; what matters comes back as problems.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @throws BriefpackException P030 or P031 if {@code brief.css} or the fonts cannot be read, if the style sheet would fetch a file
     *                            or lose a text, or if no page can be laid out by it in this brand
     */
    public PdfRenderer(Brand brand) {
        this.brand = brand;
        this.fonts = new BrandFonts(brand.type().fonts());
        this.css = new BrandStyle(brand).onPaper(STYLE);
        refuse(PageRules.check(fonts, brand.styles().resolve(STYLE), css));
        tryOut();
    }

    /** What is wrong with the brand's pages is told once, before there are any. */
    private void tryOut() {
        Document page = check("<html><head/><body><p>.</p></body></html>", STYLE, Map.of());
        addStyle(page, (Element) page.getElementsByTagName("head").item(0));
        try (PDDocument document = new PDDocument()) {
            DocumentFonts embedded = new DocumentFonts(fonts, document);
            try (PdfBoxRenderer layout =
                    builder(page, document, embedded,
                            new ChartObjects(Map.of(), (chart, g, width, height) -> {}, embedded, brand, ""))
                            .buildPdfRenderer()) {
                requireRoom(layout, page, STYLE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory can be closed", e);
        }
    }

    private static void requireRoom(PdfBoxRenderer layout, Document page, String name) {
        refuse(PageRoom.findProblem(layout, page, name).stream().toList());
    }

    /**
     * The PDF's bytes. Each {@code <object type="briefpack/chart" data-chart="id">} is drawn by {@code drawer} from
     * {@code charts}.
     *
     * @throws BriefpackException with every problem found: P030 for the page itself, P031 for fonts, P032 or P033 for overflow
     */
    public byte[] render(String xhtml, PdfMeta meta, Map<String, Chart> charts, ChartDrawer drawer) {
        Document page = check(xhtml, meta.name(), charts);
        prepare(page, head(page, meta), meta);
        try (PDDocument document = new PDDocument()) {
            DocumentFonts embedded = new DocumentFonts(fonts, document);
            ChartObjects objects = new ChartObjects(charts, drawer, embedded, brand, meta.name());
            try (PdfBoxRenderer layout = builder(page, document, embedded, objects).buildPdfRenderer()) {
                requireRoom(layout, page, meta.name());
                layout.layout();
                // room for its tables makes no brief shorter
                if (new LayoutRules(fonts, meta.name()).hasPagesAllowed(layout, page) && TableBreaks.mend(layout.getRootBox())) {
                    layout.layout();
                }
                refuse(new LayoutRules(fonts, meta.name()).check(layout, page));
                layout.createPDFWithoutClosing();
                PageContents.tidy(document, new TableTags(document).mend());
                ListLabels.name(document);
                new PdfIdentity(meta).fix(document);
                return save(document);
            }
        } catch (IOException | RuntimeException e) {
            throw asProblem(e, meta);
        }
    }

    /**
     * What has no room on page 1, quickly: only what stands there is laid out. Nothing of a page that does not say where its
     * page 1 ends.
     *
     * @throws BriefpackException as {@link #check} does
     */
    public List<Problem> overflow(String xhtml, String name, Map<String, Chart> charts) {
        Document page = check(xhtml, name, charts);
        if (!LayoutRules.cutAfterFirstPage(page)) {
            return List.of();
        }
        addStyle(page, (Element) page.getElementsByTagName("head").item(0));
        try (PDDocument document = new PDDocument()) {
            DocumentFonts embedded = new DocumentFonts(fonts, document);
            ChartObjects objects = new ChartObjects(charts, (chart, g, width, height) -> {}, embedded, brand, name);
            try (PdfBoxRenderer layout = builder(page, document, embedded, objects).buildPdfRenderer()) {
                requireRoom(layout, page, name);
                layout.layout();
                return new LayoutRules(fonts, name).checkFirstPage(layout);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory can be closed", e);
        }
    }

    /**
     * The page as it would be rendered, if nothing in it forbids that.
     *
     * @throws BriefpackException with every problem found: P030 for the page itself, P031 for fonts and letters
     */
    public Document check(String xhtml, String name, Map<String, Chart> charts) {
        Document page = new XhtmlReader(name).read(xhtml);
        Dom.dropScreenParts(page);
        Dom.keepLanguages(page);
        refuse(new PageRules(fonts, name, charts.keySet()).check(page));
        return page;
    }

    private void prepare(Document page, Element head, PdfMeta meta) {
        addStyle(page, head);
        new PdfIdentity(meta).declare(page, head);
        new HeadingBookmarks(page).addTo(head);
    }

    private void addStyle(Document page, Element head) {
        Element style = page.createElement("style");
        style.setTextContent(css);
        head.insertBefore(style, head.getFirstChild());
    }

    private static PdfRendererBuilder builder(Document page, PDDocument document, DocumentFonts embedded, ChartObjects objects) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withProducer("briefpack");
        // pages are read and written again before they are saved: packing them in between is for nothing
        builder.testMode(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUnicodeCharacterBreaker(new CharacterBreaks());
        builder.useObjectDrawerFactory(objects);
        builder.usePageSupplier((pages, width, height, number, box) -> PageContents.blank(pages, width, height));
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
        embedded.register(builder);
        builder.withW3cDocument(page, "");
        return builder;
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Element head(Document page, PdfMeta meta) {
        return Optional.ofNullable((Element) page.getElementsByTagName("head").item(0))
                .orElseThrow(() -> new BriefpackException(new Problem(Code.P030, meta.name() + ":1", "has no <head>",
                        "start the page with <html><head>...</head><body>")));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
    }

    /** Problems found while drawing come wrapped by the library. */
    private static RuntimeException asProblem(Exception thrown, PdfMeta meta) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BriefpackException problem) {
                return problem;
            }
        }
        if (thrown instanceof UncheckedIOException || thrown instanceof IOException) {
            return new BriefpackException(new Problem(Code.P032, meta.name(), "cannot be written: " + thrown.getMessage(),
                    "see the cause in the log"), thrown);
        }
        return (RuntimeException) thrown;
    }
}
