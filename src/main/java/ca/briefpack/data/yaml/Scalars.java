package ca.briefpack.data.yaml;

import ca.briefpack.data.shape.UnfitText;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Written;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is wrong with the way in which a number or a word stands in a YAML or JSON text: a number that is none, or of no use; one
 * that begins with 0, which YAML reads to the base 8, while its writer may mean 10 or a code; a word that stands for another
 * value, or that cannot be printed.
 */
final class Scalars {
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_]+");
    private static final Pattern OTHER_BASE = Pattern.compile("[-+]?0[xb][0-9a-fA-F_]{1,16}");
    private final String where;
    private final Code code;
    private final boolean blanks;
    private final List<Problem> problems;

    /**
     * @param blanks   whether a word may be blank
     * @param problems takes what is found
     */
    Scalars(String where, Code code, boolean blanks, List<Problem> problems) {
        this.where = where;
        this.code = code;
        this.blanks = blanks;
        this.problems = problems;
    }

    /** Whether the value on which the parser stands can be taken as it is. */
    boolean isSound(JsonParser tokens) throws IOException {
        Optional<Problem> fault = tokens.currentToken().isNumeric() ? findInNumber(tokens) : findInWord(tokens);
        fault.ifPresent(problems::add);
        return fault.isEmpty();
    }

    private Optional<Problem> findInNumber(JsonParser tokens) throws IOException {
        String written = tokens.getText();
        if (tokens.currentToken() == JsonToken.VALUE_NUMBER_INT && OCTAL.matcher(written).matches()) {
            return problem(tokens, "holds " + written + ", which YAML reads to the base 8",
                    "write it without the leading 0, or in quotes if it is a code");
        }
        String number = written.replace("_", "");
        if (Written.findNumber(number).isPresent() || OTHER_BASE.matcher(written).matches()) {
            return Optional.empty();
        }
        return Written.isBeyond(number)
                ? problem(tokens, "holds " + written + ", which is too large or too fine a number", Written.SIZE)
                : problem(tokens, "'" + written + "' is not a number", "write a number, or inf where it may be infinite");
    }

    private Optional<Problem> findInWord(JsonParser tokens) throws IOException {
        boolean alias = tokens instanceof YAMLParser yaml && yaml.isCurrentAlias();
        return alias
                ? problem(tokens, "holds *" + tokens.getText() + ", which stands for a value written elsewhere",
                        "write the value itself")
                : blanks ? UnfitText.findUnfit(tokens, where, code) : UnfitText.findProblem(tokens, where, code);
    }

    private Optional<Problem> problem(JsonParser tokens, String what, String wayOut) {
        return Optional.of(new Problem(code, where + ":" + tokens.currentTokenLocation().getLineNr(), what, wayOut));
    }
}
