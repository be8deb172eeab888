package ca.briefpack.render;

/** About how wide words are, in letters of usual width: by it a long name is given another place before it is laid out. */
final class Breadth {
    private static final String NARROW = "ijltfrI.,:;!|'’()[]- \u00a0";
    private static final String WIDE = "mwœæ";
    private static final String WIDEST = "MWŒÆ—…";
    private static final double OF_NARROW = 0.65;
    private static final double OF_SMALL = 1.1;
    private static final double OF_CAPITAL = 1.4;
    private static final double OF_WIDE = 1.7;
    private static final double OF_WIDEST = 2;
    private static final String CUT = "…";

    private Breadth() {
    }

    static double of(String words) {
        return words.codePoints().mapToDouble(Breadth::of).sum();
    }

    private static double of(int letter) {
        if (WIDEST.indexOf(letter) >= 0 || Character.isIdeographic(letter)) {
            return OF_WIDEST;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return OF_WIDE;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return OF_NARROW;
        }
        return Character.isUpperCase(letter) ? OF_CAPITAL : OF_SMALL;
    }

    /** The words, or as many of them as are no wider than that and an ellipsis; a word that is too wide alone is cut. */
    static String shortened(String words, double most) {
        double width = 0;
        for (int end = 0; end < words.length(); end = words.offsetByCodePoints(end, 1)) {
            width += of(words.codePointAt(end));
            if (width > most) {
                int space = words.lastIndexOf(' ', end);
                return words.substring(0, space > 0 ? space : end) + CUT;
            }
        }
        return words;
    }
}
