package ca.briefpack.data.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Where the keys of a YAML text stand. */
public final class YamlLines {
    private YamlLines() {
    }

    /**
     * The line of each key, from 1, by its path: {@code colours.light.ink}.
     *
     * @param yaml a text that {@link YamlFile} has read without a problem
     */
    public static Map<String, Integer> of(String yaml) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser tokens = new YAMLFactory().createParser(yaml)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    lines.put(tokens.getParsingContext().pathAsPointer().toString().substring(1).replace('/', '.'),
                            tokens.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text that was read before can be read", e);
        }
        return lines;
    }
}
