package ca.briefpack.render.pdf;

import ca.briefpack.model.Lang;
import java.time.LocalDate;

/**
 * What a PDF says about itself. Everything that a PDF library would take from the clock or from chance is given here, so that the
 * same page gives the same bytes.
 *
 * @param name         the file's name, for problems: {@code province-on-en.pdf}
 * @param before       stands before the page's own title in the reader's title bar; empty but for what must be told there
 * @param date         written as the time of creation, at midnight UTC
 * @param documentSeed the document id is made from it
 */
public record PdfMeta(Lang lang, String name, String before, String author, String subject, LocalDate date, long documentSeed) {
    public PdfMeta {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a PDF needs a name");
        }
    }
}
