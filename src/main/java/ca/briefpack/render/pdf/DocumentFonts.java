package ca.briefpack.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The brand's fonts inside one document: each is embedded at first use, and words and charts share it. */
final class DocumentFonts {
    private final BrandFonts brand;
    private final PDDocument document;
    private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();

    DocumentFonts(BrandFonts brand, PDDocument document) {
        this.brand = brand;
        this.document = document;
    }

    void register(PdfRendererBuilder builder) {
        for (TrueTypeFont font : brand.fonts()) {
            BrandFonts.Face face = BrandFonts.face(font);
            builder.useFont(new Lazy(font), face.family(), face.weight(), face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    BrandFonts brand() {
        return brand;
    }

    /** The face that a chart's font asks for by its PostScript name, or by family with bold and italic. */
    Optional<PDFont> find(java.awt.Font wanted) {
        for (TrueTypeFont font : brand.fonts()) {
            if (BrandFonts.face(font).postScriptName().equals(wanted.getPSName())) {
                return Optional.of(embed(font));
            }
        }
        for (TrueTypeFont font : brand.fonts()) {
            BrandFonts.Face face = BrandFonts.face(font);
            boolean sameStyle = face.italic() == wanted.isItalic() && face.weight() >= 600 == wanted.isBold();
            if (face.family().equals(wanted.getFamily(java.util.Locale.ROOT)) && sameStyle) {
                return Optional.of(embed(font));
            }
        }
        return Optional.empty();
    }

    private PDFont embed(TrueTypeFont font) {
        return embedded.computeIfAbsent(font, f -> {
            try {
                return PDType0Font.load(document, f, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Embeds its font only when a page asks for it, so that an unused face adds nothing to the file. */
    private final class Lazy extends PDFontSupplier {
        private final TrueTypeFont font;

        Lazy(TrueTypeFont font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            return embed(font);
        }
    }
}
