package ca.briefpack.words;

/**
 * How wide text is in a sans font, in widths of a digit, from the kinds of its letters: capitals are about a quarter wider
 * than digits, small letters about as wide, letters such as i and l about half. An estimate on the wide side, the same on every
 * machine.
 */
public final class TextWidth {
    private static final String NARROW_LETTERS = " \u00a0.,;:!'’|()[]/-iljtfrI";
    private static final String WIDEST_LETTERS = "mwMW%@—…";
    private static final double NARROW = 0.6;
    private static final double SMALL = 1.0;
    private static final double CAPITAL = 1.3;
    private static final double WIDEST = 1.6;
    /** How much wider bold text is. */
    public static final double BOLD = 1.1;

    private TextWidth() {
    }

    public static double of(String text) {
        return text.chars().mapToDouble(TextWidth::of).sum();
    }

    public static double bold(String text) {
        return of(text) * BOLD;
    }

    private static double of(int letter) {
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (WIDEST_LETTERS.indexOf(letter) >= 0) {
            return WIDEST;
        }
        return Character.isUpperCase(letter) ? CAPITAL : SMALL;
    }
}
