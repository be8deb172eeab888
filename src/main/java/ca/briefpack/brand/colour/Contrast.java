package ca.briefpack.brand.colour;

import java.awt.Color;

/** The contrast of two colours as WCAG 2 defines it: (lighter luminance + 0.05) / (darker luminance + 0.05), from 1 to 21. */
public final class Contrast {
    /** The least contrast of text with its ground. */
    public static final double TEXT = 4.5;
    /** The contrast at which text as small as that of charts reads with ease. */
    private static final double SMALL_TEXT = 7;
    /** The least contrast of lines and bars with their ground. */
    public static final double SHAPE = 3;

    private Contrast() {
    }

    public static double ratio(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    /**
     * The ink where it reads with ease on the ground, else white or black, whichever parts more from it: one of them reaches
     * 4.58:1 on any.
     */
    public static Color textOn(Color ground, Color ink) {
        return ratio(ink, ground) >= SMALL_TEXT ? ink
                : ratio(Color.WHITE, ground) >= ratio(Color.BLACK, ground) ? Color.WHITE : Color.BLACK;
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
