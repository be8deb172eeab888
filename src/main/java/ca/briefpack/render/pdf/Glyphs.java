package ca.briefpack.render.pdf;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.Locale;
import java.util.Optional;

/** The check that the brand's fonts can print a text; without it a missing glyph would print as {@code #}. */
final class Glyphs {
    private static final int CONTEXT = 20;

    private Glyphs() {
    }

    static Optional<Problem> firstMissing(String text, BrandFonts fonts, String where) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (!isLayoutSpace(codePoint) && !fonts.canPrint(codePoint)) {
                return Optional.of(missing(text, i, codePoint, where));
            }
        }
        return Optional.empty();
    }

    private static boolean isLayoutSpace(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }

    private static Problem missing(String text, int at, int codePoint, String where) {
        String around = text.substring(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT))
                .replaceAll("\\s+", " ").strip();
        return new Problem(Code.P031, where, String.format(Locale.ROOT, "the brand's fonts cannot print '%s' (U+%04X) in \"%s\"",
                Character.toString(codePoint), codePoint, around), "write it with other characters, or add a font that has it");
    }
}
