package ca.briefpack.data.yaml;

import ca.briefpack.words.OneLine;
import ca.briefpack.words.Writing;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The tree of a JSON or YAML text, put together token by token: an object mapper would learn a few hundred Java types first,
 * which takes longer than to read every small file of a package. Numbers are exact, words composed and on one line.
 */
final class TokenTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private final JsonParser tokens;
    private final Check scalars;

    /** Whether the number or word on which a parser stands can be taken as it is. */
    @FunctionalInterface
    interface Check {
        boolean isSound(JsonParser tokens) throws IOException;
    }

    private TokenTree(JsonParser tokens, Check scalars) {
        this.tokens = tokens;
        this.scalars = scalars;
    }

    /**
     * Reads the first value of a text; a text without any is a missing node.
     *
     * @param scalars told of each number, word and key when the parser stands on it; what is not sound is null in the tree
     */
    static JsonNode read(JsonParser tokens, Check scalars) throws IOException {
        return tokens.nextToken() == null ? MissingNode.getInstance() : new TokenTree(tokens, scalars).node();
    }

    private JsonNode node() throws IOException {
        JsonToken token = tokens.currentToken();
        if (token.isScalarValue() && !scalars.isSound(tokens)) {
            return NODES.nullNode();
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(plain(tokens.getDecimalValue()));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.textNode(words(tokens.getText()));
        };
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            scalars.isSound(tokens);
            String key = words(tokens.currentName());
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

    /** An escape may part a letter from its accent, which a look at the whole text does not see. */
    private static String words(String text) {
        return Writing.composed(OneLine.of(text));
    }

    private JsonNode wholeNumber() throws IOException {
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
