package ca.briefpack.render.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** JSON for machines that people can read too: indents of a space, line feeds, UTF-8, keys in the order given. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(printer());

    private Json() {
    }

    /** An object of names and values in turn, in the order given. */
    static Map<String, Object> object(Object... turns) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < turns.length; i += 2) {
            json.put((String) turns[i], turns[i + 1]);
        }
        return json;
    }

    /** @throws IllegalArgumentException if an object of several names keeps no order: its bytes would differ from run to run */
    static byte[] bytes(Map<String, Object> json) {
        requireOrder(json);
        try {
            return (WRITER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }

    // Map.of turns its entries by a number that each process draws anew.
    private static void requireOrder(Object value) {
        if (value instanceof Map<?, ?> object) {
            if (object.size() > 1 && !(object instanceof LinkedHashMap || object instanceof SortedMap)) {
                throw new IllegalArgumentException("an object without an order: " + object.keySet());
            }
            object.values().forEach(Json::requireOrder);
        } else if (value instanceof Collection<?> array) {
            array.forEach(Json::requireOrder);
        }
    }

    // The default indenter ends lines the way the machine does, which would make the bytes depend on it.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
