package ca.briefpack.cli.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Names and values written as JSON: in their order, numbers with every digit that they have, rows of numbers on one line. */
public final class JsonText {
    private static final ObjectWriter WRITER = new ObjectMapper().writer(printer());

    private JsonText() {
    }

    public static String of(Map<String, Object> values) {
        try {
            return WRITER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names and numbers can always be written as JSON", e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return printer;
    }
}
