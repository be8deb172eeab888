package ca.briefpack.brand.colour;

import java.util.List;
import java.util.stream.Stream;

/**
 * A colour that stands on another on some page, chart or sheet.
 *
 * @param least the least contrast at which it can be read there, or seen
 */
record ColourPair(Token words, Token ground, double least) {
    private static final List<Token> ON_PAPER = List.of(Token.INK, Token.MUTED, Token.PRIMARY, Token.LINK, Token.MARKING,
            Token.WARNING, Token.LOSS, Token.GAIN, Token.UNSURE);
    private static final List<Token> ON_TINT =
            List.of(Token.INK, Token.MUTED, Token.PRIMARY, Token.LINK, Token.LOSS, Token.GAIN);
    private static final List<Token> ON_DESK = List.of(Token.INK, Token.MUTED, Token.PRIMARY, Token.LINK);
    private static final List<Token> SHAPES = List.of(Token.SERIES1, Token.SERIES2, Token.SERIES3, Token.SERIES4);

    /** Those that are used. Rules, gridlines and hatches only part what words tell, and may be as pale as they like. */
    static List<ColourPair> used() {
        return Stream.of(pairs(ON_PAPER, Token.PAPER, Contrast.TEXT), pairs(ON_TINT, Token.TINT, Contrast.TEXT),
                pairs(ON_DESK, Token.DESK, Contrast.TEXT), pairs(SHAPES, Token.PAPER, Contrast.SHAPE),
                pairs(List.of(Token.INK), Token.NEUTRAL, Contrast.TEXT)).flatMap(List::stream).toList();
    }

    private static List<ColourPair> pairs(List<Token> words, Token ground, double least) {
        return words.stream().map(word -> new ColourPair(word, ground, least)).toList();
    }

    double ratio(Colours colours) {
        return Contrast.ratio(colours.get(words), colours.get(ground));
    }

    boolean holds(Colours colours) {
        return ratio(colours) >= least;
    }
}
