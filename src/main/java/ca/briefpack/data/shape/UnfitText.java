package ca.briefpack.data.shape;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Writing;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said of text that cannot be printed, in tables and in YAML alike.
 *
 * @param at the place of the character in the text
 */
public record UnfitText(int at, String what, String wayOut) {
    private static final String TAKE_OUT = "take it out, or write what was meant";

    /** The first character that no page or workbook can hold; of a text of which nothing can be seen, its first. */
    public static Optional<UnfitText> find(String text) {
        Optional<UnfitText> unfit = findCharacter(text);
        return unfit.isEmpty() && Writing.isBlank(text)
                ? Optional.of(new UnfitText(0, "holds nothing but " + Writing.named(text.codePointAt(0)),
                        "write words, or leave it empty"))
                : unfit;
    }

    private static Optional<UnfitText> findCharacter(String text) {
        return Writing.findUnfit(text).stream().boxed().findFirst().map(at -> new UnfitText(at,
                "holds " + Writing.named(text.codePointAt(at)) + ", which cannot be printed", TAKE_OUT));
    }

    /** A problem, with line and column, if such a character stands in the text of a file. */
    public static Optional<Problem> findProblem(String text, String where, Code code) {
        return findCharacter(text)
                .map(unfit -> new Problem(code, where + ":" + Writing.place(text, unfit.at()), unfit.what(), unfit.wayOut()));
    }

    /** A problem if the parser stands on a key or a text that an escape makes unfit, or of which nothing can be seen. */
    public static Optional<Problem> findProblem(JsonParser tokens, String where, Code code) {
        return findProblem(tokens, where, code, UnfitText::find);
    }

    /** The same, where a text may be blank: in a descriptor it may stand for a value that is missing. */
    public static Optional<Problem> findUnfit(JsonParser tokens, String where, Code code) {
        return findProblem(tokens, where, code, UnfitText::findCharacter);
    }

    private static Optional<Problem> findProblem(JsonParser tokens, String where, Code code,
            Function<String, Optional<UnfitText>> rule) {
        try {
            JsonToken token = tokens.currentToken();
            JsonLocation location = tokens.currentTokenLocation();
            return token != JsonToken.VALUE_STRING && token != JsonToken.FIELD_NAME ? Optional.empty()
                    : rule.apply(tokens.getText()).map(unfit -> new Problem(code,
                            where + ":" + location.getLineNr() + ":" + location.getColumnNr(), unfit.what(), unfit.wayOut()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }
}
