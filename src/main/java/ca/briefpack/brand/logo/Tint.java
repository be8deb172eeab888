package ca.briefpack.brand.logo;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Hex;
import ca.briefpack.brand.colour.Token;
import java.awt.Color;
import java.util.Arrays;
import java.util.Optional;

/** What a shape is filled or drawn with: a colour of its own, or that of a token, which follows paper and dark screens. */
@FunctionalInterface
interface Tint {
    Color of(Colours colours);

    /** The tint that an attribute names: {@code #RRGGBB} or {@code var(--primary)}. */
    static Optional<Tint> find(String written) {
        Optional<Tint> own = Hex.find(written).map(color -> colours -> color);
        return own
                .or(() -> Arrays.stream(Token.values()).filter(token -> written.equals("var(--" + token.key() + ")")).findFirst()
                        .map(token -> colours -> colours.get(token)));
    }
}
