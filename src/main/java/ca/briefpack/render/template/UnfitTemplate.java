package ca.briefpack.render.template;

import ca.briefpack.words.Writing;
import java.io.IOException;
import java.util.OptionalInt;

/** A template that holds a character which cannot be printed. */
final class UnfitTemplate extends IOException {
    private static final long serialVersionUID = 1L;
    private final String place;

    private UnfitTemplate(String text, int at) {
        super("holds " + Writing.named(text.codePointAt(at)) + ", which cannot be printed");
        this.place = Writing.place(text, at);
    }

    /** @throws UnfitTemplate if a character of the template cannot be printed */
    static void refuse(String text) throws UnfitTemplate {
        OptionalInt at = Writing.findUnfit(text);
        if (at.isPresent()) {
            throw new UnfitTemplate(text, at.getAsInt());
        }
    }

    /** The line and column of the character: {@code 12:5}. */
    String place() {
        return place;
    }
}
