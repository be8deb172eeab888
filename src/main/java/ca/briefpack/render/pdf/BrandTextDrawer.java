package ca.briefpack.render.pdf;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.NameList;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes a chart's words as text in the brand's embedded fonts, so that they can be searched and read aloud. */
final class BrandTextDrawer extends PdfBoxGraphics2DFontTextDrawer {
    private final DocumentFonts fonts;
    private final String where;

    BrandTextDrawer(DocumentFonts fonts, String where) {
        this.fonts = fonts;
        this.where = where;
    }

    /**
     * True unless the text must be drawn as shapes.
     *
     * @throws BriefpackException P031 for a character that the brand's fonts cannot print: it would be drawn as a box
     */
    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env) throws IOException, FontFormatException {
        StringBuilder words = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            words.append(c);
        }
        text.first();
        Glyphs.firstMissing(words.toString(), fonts.brand(), where).ifPresent(problem -> {
            throw new BriefpackException(problem);
        });
        return super.canDrawText(text, env);
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        return fonts.find(font).orElseThrow(() -> new BriefpackException(new Problem(Code.P031, where,
                "asks for the font '" + font.getPSName() + "', which is not of the brand",
                "use " + NameList.of(fonts.brand().families()))));
    }
}
