package ca.briefpack.render;

import ca.briefpack.words.TextWidth;

/** About how wide words are, in letters of usual width: by it a long name is given another place before it is laid out. */
final class Breadth {
    /** Of a letter of prose, spaces among them. */
    private static final double USUAL = 0.9;
    private static final String CUT = "…";

    private Breadth() {
    }

    static double of(String words) {
        return TextWidth.of(words) / USUAL;
    }

    /** The words, or as many of them as are no wider than that and an ellipsis; a word that is too wide alone is cut. */
    static String shortened(String words, double most) {
        double width = 0;
        for (int end = 0; end < words.length(); end = words.offsetByCodePoints(end, 1)) {
            width += of(Character.toString(words.codePointAt(end)));
            if (width > most) {
                int space = words.lastIndexOf(' ', end);
                return words.substring(0, space > 0 ? space : end) + CUT;
            }
        }
        return words;
    }
}
