package ca.briefpack.brand.colour;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * What the colours of a brand must keep: every pair that is used has the contrast of WCAG 2 AA, and losses are warm and gains blue,
 * which those tell apart who see no red or no green.
 */
public final class ColourRules {
    private static final int STEPS = 255;
    private static final double CIRCLE = 360;
    private static final double WARM_UP_TO = 60;
    private static final double BLUE_FROM = 190;
    private static final double BLUE_UP_TO = 260;
    private final Colours colours;
    private final Report report;

    /** Takes in a fault of the colour of a token. */
    public interface Report {
        void refuse(Token token, String what, String wayOut);
    }

    public ColourRules(Colours colours, Report report) {
        this.colours = colours;
        this.report = report;
    }

    /** Reports every fault. */
    public void check() {
        for (ColourPair pair : ColourPair.used()) {
            if (!pair.holds(colours)) {
                report.refuse(pair.words(), told(pair.words()) + " on " + told(pair.ground()) + " has a contrast of "
                        + ratio(pair.ratio(colours)) + ":1, below " + ratio(pair.least()) + ":1", wayOut(pair));
            }
        }
        checkHue(Token.LOSS, "warm", hue -> hue <= WARM_UP_TO, "choose one from red to yellow: losses are warm in every brand");
        checkHue(Token.GAIN, "blue", hue -> hue >= BLUE_FROM && hue <= BLUE_UP_TO,
                "choose a blue: gains are blue in every brand, for those who see no red or no green");
    }

    private String told(Token token) {
        return token.key() + " " + Hex.of(colours.get(token));
    }

    private static String ratio(double value) {
        // cut, so that what falls short never reads as enough
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
    }

    private String wayOut(ColourPair failed) {
        List<ColourPair> all = ColourPair.used().stream().filter(pair -> pair.words() == failed.words()).toList();
        return nearest(colours.get(failed.words()), all).map(colour -> "use " + Hex.of(colour) + ", the nearest that passes")
                .orElse("choose another " + failed.ground().key() + ": no shade of " + failed.words().key()
                        + " passes on all that it stands on");
    }

    /** The colour, as little darker or lighter as is needed to pass on every ground. */
    private Optional<Color> nearest(Color from, List<ColourPair> pairs) {
        for (int step = 1; step <= STEPS; step++) {
            for (Color end : List.of(Color.BLACK, Color.WHITE)) {
                Color shade = Blend.of(from, end, step / (double) STEPS);
                if (pairs.stream().allMatch(pair -> Contrast.ratio(shade, colours.get(pair.ground())) >= pair.least())) {
                    return Optional.of(shade);
                }
            }
        }
        return Optional.empty();
    }

    private void checkHue(Token token, String word, DoublePredicate fits, String wayOut) {
        Color color = colours.get(token);
        float[] parts = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), new float[3]);
        if (parts[1] == 0 || !fits.test(parts[0] * CIRCLE)) {
            report.refuse(token, told(token) + " is not " + word, wayOut);
        }
    }
}
