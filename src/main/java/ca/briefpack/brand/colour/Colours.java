package ca.briefpack.brand.colour;

import java.awt.Color;
import java.util.Map;

/** One flat colour for each {@link Token}. */
public record Colours(Map<Token, Color> byToken) {
    public Colours {
        byToken = Map.copyOf(byToken);
        for (Token token : Token.values()) {
            if (!byToken.containsKey(token)) {
                throw new IllegalArgumentException("a brand has a colour for each token, and none for " + token.key());
            }
        }
    }

    public Color get(Token token) {
        return byToken.get(token);
    }
}
