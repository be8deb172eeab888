package ca.briefpack.render.workbook;

/**
 * How wide text is in the sans body font, in widths of a digit, from the kinds of its letters: capitals are about a quarter wider than
 * digits, small letters a little narrower. An estimate on the wide side, the same on every machine.
 */
final class TextWidth {
    private static final double CAPITAL = 1.25;
    private static final double SMALL = 0.92;
    /** How much wider bold text is. */
    static final double BOLD = 1.1;

    private TextWidth() {
    }

    static double of(String text) {
        return text.chars().mapToDouble(TextWidth::of).sum();
    }

    static double bold(String text) {
        return of(text) * BOLD;
    }

    private static double of(int letter) {
        if (Character.isUpperCase(letter) || "%@—…".indexOf(letter) >= 0) {
            return CAPITAL;
        }
        return Character.isDigit(letter) ? 1 : letter == 'm' || letter == 'w' ? CAPITAL : SMALL;
    }
}
