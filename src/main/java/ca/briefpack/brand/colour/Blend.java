package ca.briefpack.brand.colour;

import java.awt.Color;

/** Flat colours between two others: nothing on a page is transparent. */
public final class Blend {
    private Blend() {
    }

    /** @param share how far from the one to the other, 0 to 1 */
    public static Color of(Color from, Color to, double share) {
        return new Color(channel(from.getRed(), to.getRed(), share), channel(from.getGreen(), to.getGreen(), share),
                channel(from.getBlue(), to.getBlue(), share));
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
