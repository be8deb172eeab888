package ca.briefpack.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;

/**
 * The tree of a JSON or YAML text, put together token by token: an object mapper would learn a few hundred Java types first, which takes
 * longer than to read every small file of a package. Numbers are exact.
 */
final class TokenTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final JsonParser tokens;
    private final Consumer<JsonParser> wholeNumbers;

    private TokenTree(JsonParser tokens, Consumer<JsonParser> wholeNumbers) {
        this.tokens = tokens;
        this.wholeNumbers = wholeNumbers;
    }

    /**
     * Reads the first value of a text; a text without any is a missing node.
     *
     * @param wholeNumbers told of each whole number when the parser stands on it
     */
    static JsonNode read(JsonParser tokens, Consumer<JsonParser> wholeNumbers) throws IOException {
        return tokens.nextToken() == null ? MissingNode.getInstance() : new TokenTree(tokens, wholeNumbers).node();
    }

    private JsonNode node() throws IOException {
        return switch (tokens.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(plain(tokens.getDecimalValue()));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(tokens.getText());
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String key = tokens.currentName();
            tokens.nextToken();
            object.set(key, node());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            array.add(node());
        }
        return array;
    }

    private JsonNode wholeNumber() throws IOException {
        wholeNumbers.accept(tokens);
        return switch (tokens.getNumberType()) {
            case INT -> NODES.numberNode(tokens.getIntValue());
            case LONG -> NODES.numberNode(tokens.getLongValue());
            default -> NODES.numberNode(tokens.getBigIntegerValue());
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
