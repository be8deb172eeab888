package ca.briefpack.render.pdf;

import ca.briefpack.model.Lang;
import java.time.LocalDate;

/**
 * What a PDF says about itself. Everything that a PDF library would take from the clock or from chance is given here, so that the
 * same page gives the same bytes.
 *
 * @param name         the file's name, for problems: {@code province-on-en.pdf}
 * @param title        shown in the reader's title bar
 * @param date         written as the time of creation, at midnight UTC
 * @param documentSeed the document id is made from it
 */
public record PdfMeta(Lang lang, String name, String title, String author, String subject, LocalDate date, long documentSeed) {
    public PdfMeta {
        if (name.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a PDF needs a name and a title, got name='" + name + "' title='" + title + "'");
        }
    }
}
