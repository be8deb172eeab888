package ca.briefpack.data;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers that begin with 0: YAML reads 010 to the base 8, as 8, while its writer may mean 10 or a code. So they are refused. */
public final class OctalNumbers {
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");

    private OctalNumbers() {
    }

    /**
     * A problem for each.
     *
     * @param text  a text that the mapper can read
     * @param where what messages call the file
     */
    public static List<Problem> problems(ObjectMapper mapper, String text, String where, Code code) {
        List<Problem> problems = new ArrayList<>();
        try (JsonParser tokens = mapper.createParser(text)) {
            while (tokens.nextToken() != null) {
                if (tokens.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                    findProblem(tokens, where, code).ifPresent(problems::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what was read once can be read again", e);
        }
        return problems;
    }

    /** A problem if the whole number on which the parser stands is one of them. */
    static Optional<Problem> findProblem(JsonParser tokens, String where, Code code) {
        try {
            String number = tokens.getText();
            return OCTAL.matcher(number).matches() ? Optional.of(new Problem(code, where + ":" + tokens.currentTokenLocation().getLineNr(),
                    "holds " + number + ", which YAML reads to the base 8",
                    "write it without the leading 0, or in quotes if it is a code")) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }
}
