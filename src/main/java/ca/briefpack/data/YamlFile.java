package ca.briefpack.data;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reader of a YAML file into a {@link YamlMap}; a key that stands twice is refused. */
final class YamlFile {
    private static final YAMLFactory FACTORY = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private YamlFile() {
    }

    /** Reads the text of a file; empty and a problem with its line if it is not YAML, or not keys with values. */
    static Optional<YamlMap> find(String where, String text, Code code, List<Problem> problems) {
        List<Problem> octal = new ArrayList<>();
        try (JsonParser tokens = FACTORY.createParser(text)) {
            JsonNode root = TokenTree.read(tokens, number -> OctalNumbers.findProblem(number, where, code).ifPresent(octal::add));
            if (!root.isObject()) {
                problems.add(new Problem(code, where, "holds no keys", "write one key: value a line"));
                return Optional.empty();
            }
            problems.addAll(octal);
            return octal.isEmpty() ? Optional.of(new YamlMap(root, where, "", code, problems)) : Optional.empty();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            boolean twice = e.getOriginalMessage().startsWith("Duplicate field");
            problems.add(new Problem(code, where + ":" + line, twice ? "has a key that stands twice" : "is not valid YAML",
                    twice ? "keep one of the two" : "look there for an indent, a colon or a quote that is wrong"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }
}
