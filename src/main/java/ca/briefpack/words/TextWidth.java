package ca.briefpack.words;

import java.util.stream.IntStream;

/**
 * How wide text is in a sans font, in widths of a digit, from the kinds of its letters: capitals are about a quarter wider
 * than digits, small letters about as wide, letters such as i and l about half. An estimate on the wide side, the same on every
 * machine.
 */
public final class TextWidth {
    private static final String NARROW_LETTERS = " \u00a0.,;:!'’|()[]/-iljtfrI";
    private static final String WIDEST_LETTERS = "mwMW%@—…";
    /** Widths in tenths of a digit, so that they add up exactly. */
    private static final int NARROW = 6;
    private static final int SMALL = 10;
    private static final int CAPITAL = 13;
    private static final int WIDEST = 16;
    private static final double TENTHS = 10;
    /** Of the letters met most, for texts are long. */
    private static final int[] KNOWN = IntStream.range(0, 256).map(TextWidth::tenths).toArray();
    /** How much wider bold text is. */
    public static final double BOLD = 1.1;

    private TextWidth() {
    }

    public static double of(String text) {
        return of(text, 0, text.length());
    }

    /** The width of the letters from {@code start} to before {@code end}. */
    public static double of(String text, int start, int end) {
        long tenths = 0;
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            tenths += letter < KNOWN.length ? KNOWN[letter] : tenths(letter);
        }
        return tenths / TENTHS;
    }

    public static double bold(String text) {
        return of(text) * BOLD;
    }

    private static int tenths(int letter) {
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (WIDEST_LETTERS.indexOf(letter) >= 0) {
            return WIDEST;
        }
        return Character.isUpperCase(letter) ? CAPITAL : SMALL;
    }
}
