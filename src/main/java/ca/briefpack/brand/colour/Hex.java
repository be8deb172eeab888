package ca.briefpack.brand.colour;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Colours as they are written: {@code #RRGGBB}. */
public final class Hex {
    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int BASE = 16;

    private Hex() {
    }

    /** The colour, if it is so written. */
    public static Optional<Color> find(String written) {
        return Optional.of(written).filter(word -> FORM.matcher(word).matches())
                .map(word -> new Color(Integer.parseInt(word.substring(1), BASE)));
    }

    public static String of(Color color) {
        return String.format(Locale.ROOT, "#%02X%02X%02X", color.getRed(), color.getGreen(), color.getBlue());
    }
}
