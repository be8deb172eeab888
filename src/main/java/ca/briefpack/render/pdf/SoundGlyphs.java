package ca.briefpack.render.pdf;

import java.util.HashMap;
import java.util.Map;
import org.verapdf.model.operator.Glyph;

/**
 * veraPDF's memory of the glyphs of a document, with fewer of them in it. It tells a glyph from another by the words that it stands
 * in, so that nearly each one printed is made and asked anew; but what rules read of a glyph comes from its font, its code and how
 * it is drawn, save that one for private use needs other words beside it, and that veraPDF measures none of a font that it has not
 * read yet where the words stand, in a drawing for one. So a sound glyph that was measured stands for all that look like it, and
 * what failed is made anew each time, so that failures are counted as ever.
 */
final class SoundGlyphs extends HashMap<String, Glyph> {
    private static final long serialVersionUID = 1L;

    /** This, for whichever font is asked for: what a glyph is called begins with its font. */
    Map<String, Map<String, Glyph>> ofEachFont() {
        return new HashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Map<String, Glyph> get(Object font) {
                return SoundGlyphs.this;
            }
        };
    }

    @Override
    public Glyph get(Object id) {
        // nearly always known by its look; the other is one that failed, which is walked but once by its name
        Glyph known = super.get(look((String) id));
        return known == null ? super.get(id) : known;
    }

    /** Takes down that no rule is broken by a glyph. */
    void keep(Glyph glyph) {
        boolean measured = glyph.getisGlyphPresent() != null && glyph.getwidthFromDictionary() != null;
        if (measured && Boolean.FALSE.equals(glyph.getunicodePUA())) {
            put(look(glyph.getID()), glyph);
        }
    }

    /** What a glyph is called, less the words that it stands in, which come before the last. */
    private static String look(String id) {
        int last = id.lastIndexOf(' ');
        int within = id.lastIndexOf(' ', id.lastIndexOf(' ', last - 1) - 1);
        return id.substring(0, within) + id.substring(last);
    }
}
