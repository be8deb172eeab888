package ca.briefpack.run;

import ca.briefpack.model.TariffMeasure.Authority;
import java.math.BigDecimal;
import java.util.List;

/**
 * The answer to a question about one rate: the additional duties on goods of a code, measure by measure, and what explains
 * them.
 *
 * <p>All rates and shares are fractions of full customs value, as exact decimals. Column 1 duty is not among them, as no
 * rate is held.
 *
 * @param displaced          measures that cover the goods but give way, wholly or in part
 * @param prohibitedFraction share of the goods that may not be imported; 1 if none may
 * @param unheld             measures in force on the lane whose scope of goods is not held, so that they may add to the rate
 */
public record RateAnswer(RateQuery query, Preference preference, List<Levy> levies, List<GivenWay> displaced, Reach reach,
                         BigDecimal prohibitedFraction, List<Measure> unheld, List<String> remarks) {
    public RateAnswer {
        levies = List.copyOf(levies);
        displaced = List.copyOf(displaced);
        unheld = List.copyOf(unheld);
        remarks = List.copyOf(remarks);
    }

    /** The share of value that claims CUSMA preference, and where it was read: {@code claims on heading 4407, 2025-10}. */
    public record Preference(BigDecimal share, String readFrom) {
    }

    /** A measure by id, with its title in English. */
    public record Measure(String id, String title) {
    }

    /** What a measure adds: {@code rateFraction = statutoryRate x appliedToShare}, to the last digit. */
    public record Levy(Measure measure, Authority authority, BigDecimal statutoryRate, BigDecimal appliedToShare,
                       BigDecimal rateFraction, String citation) {
    }

    /**
     * A measure that gives way.
     *
     * @param by   the measure that it gives way to; its own id where no other measure is the cause
     * @param why  citation of the rule, or the reason where there is none
     * @param kind how it gives way, in a few words
     */
    public record GivenWay(String measure, String by, String why, String kind) {
    }

    /**
     * How firmly the rate rests on the lists.
     *
     * @param lines        six-digit lines blended
     * @param partlyListed lines of which some list names only a part, which count as covered
     * @param weighting    how the lines were weighted, in words
     */
    public record Reach(int lines, int partlyListed, String weighting) {
    }

    /** The sum of the levies, to the last digit. */
    public BigDecimal totalFraction() {
        return Printed.plain(levies.stream().map(Levy::rateFraction).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** True if none of the goods may be imported. */
    public boolean prohibited() {
        return prohibitedFraction.compareTo(BigDecimal.ONE) >= 0;
    }
}
