package ca.briefpack.content;

import ca.briefpack.model.Actors;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.util.Optional;

/**
 * A dated, cited fact: an event, a position, a due date, a support measure.
 *
 * @param id     stable from edition to edition
 * @param kind   its sort, a key for wording: {@code closure}, {@code for}, {@code deadline}
 * @param detail who or where, in words
 */
public record Fact(String id, String kind, Actors.DatePoint date, Text title, Text detail, Optional<Figure> figure,
        SourceRow row) {
}
