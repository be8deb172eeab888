package ca.briefpack.data.yaml;

import ca.briefpack.data.shape.UnfitText;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reader of a YAML or JSON text into one tree. Its numbers are sound, its words can be printed and stand on one line. */
public final class TreeReader {
    private final JsonFactory factory;
    private final String where;
    private final Code code;
    private final boolean blanks;

    /**
     * @param factory of parsers of the format; it should refuse a key that stands twice
     * @param where   what messages call the file
     * @param code    that of what is wrong with it
     */
    public TreeReader(JsonFactory factory, String where, Code code) {
        this(factory, where, code, false);
    }

    private TreeReader(JsonFactory factory, String where, Code code, boolean blanks) {
        this.factory = factory;
        this.where = where;
        this.code = code;
        this.blanks = blanks;
    }

    /** A reader of texts in which a word may be blank: in a descriptor it may stand for a value that is missing. */
    public static TreeReader ofBlanks(JsonFactory factory, String where, Code code) {
        return new TreeReader(factory, where, code, true);
    }

    /**
     * The tree of a text, a missing node if it is empty; none, and a problem with its line for each, if something is wrong with
     * it.
     */
    public Optional<JsonNode> find(String text, List<Problem> problems) {
        List<Problem> found = new ArrayList<>(UnfitText.findProblem(text, where, code).stream().toList());
        if (!found.isEmpty()) {
            problems.addAll(found);
            return Optional.empty();
        }
        JsonNode root = null;
        try (JsonParser tokens = factory.createParser(text)) {
            root = TokenTree.read(tokens, new Scalars(where, code, blanks, found)::isSound);
            if (tokens.currentToken() != null && tokens.nextToken() != null) {
                // an empty document stands after the end of the text
                int line = Math.min(tokens.currentTokenLocation().getLineNr(), (int) text.lines().count());
                found.add(problem(line, "begins a second document, which would not be read",
                        "keep one of the two, or join them"));
            }
        } catch (JacksonException e) {
            found.add(problem(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(root) : Optional.empty();
    }

    private Problem problem(JacksonException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        if (e instanceof StreamConstraintsException) {
            boolean number = e.getOriginalMessage().startsWith("Number");
            return number ? problem(line, "holds a number of too many digits", "write it shorter")
                    : problem(line, "has values within values too deep, or too long a word",
                            "flatten it, or restore the file from a copy");
        }
        if (e.getOriginalMessage().startsWith("Duplicate field")) {
            return problem(line, "has a key that stands twice", "keep one of the two");
        }
        if (e.getOriginalMessage().contains("exceeds the limit")) {
            return problem(line, "is longer than a file of settings can be", "see what went wrong with it, or restore it");
        }
        boolean yaml = factory.getFormatName().equals("YAML");
        return problem(line, "is not valid " + factory.getFormatName(),
                yaml ? "look there for an indent, a colon or a quote that is wrong"
                        : "look there for a missing comma, quote or bracket");
    }

    private Problem problem(int line, String what, String wayOut) {
        return new Problem(code, where + ":" + line, what, wayOut);
    }
}
