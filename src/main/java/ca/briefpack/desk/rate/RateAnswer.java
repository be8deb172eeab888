package ca.briefpack.desk.rate;

import ca.briefpack.model.TariffMeasure.Authority;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The answer to a question about one rate: the additional duties on goods of a code, measure by measure, and what explains
 * them.
 *
 * <p>All rates and shares are fractions of full customs value, as exact decimals. The ordinary (column 1) duty stands apart from
 * the levies.
 *
 * @param displaced          measures that cover the goods but give way, wholly or in part
 * @param prohibitedFraction share of the goods that may not be imported; 1 if none may
 * @param unheld             measures in force on the lane whose scope of goods is not held, so that they may add to the rate
 */
public record RateAnswer(RateQuery query, Preference preference, List<Levy> levies, List<GivenWay> displaced, Reach reach,
        BigDecimal prohibitedFraction, List<Measure> unheld, Notes notes) {
    public RateAnswer {
        levies = List.copyOf(levies);
        displaced = List.copyOf(displaced);
        unheld = List.copyOf(unheld);
    }

    /**
     * What a reader must know beside the figures.
     *
     * @param columnOne  the ordinary duty in words, with the citation of the schedule
     * @param conditions measures that fall on goods of a kind that no tariff line tells, or leave them be, with the share counted
     * @param knownTo    the last day on which the law of the lane was looked at; empty if no measure says so
     */
    public record Notes(ColumnOne columnOne, List<OnCondition> conditions, Optional<LocalDate> knownTo, List<String> remarks) {
        public Notes {
            conditions = List.copyOf(conditions);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The ordinary (column 1) duty on the goods asked about.
     *
     * @param fraction      of all goods, those whose duty is not computed left out; empty if nothing is computed
     * @param computedShare share of the value of goods whose duty is computed
     * @param words         the rates as enacted, of a single line; what is held, of many
     */
    public record ColumnOne(Optional<BigDecimal> fraction, BigDecimal computedShare, String words) {
    }

    /**
     * A measure on goods that meet a condition; if not {@code included}, one that leaves such goods be.
     *
     * @param condition in words
     * @param counted   share of the goods of its lines that is counted as meeting it, with its bounds
     */
    public record OnCondition(String measure, String condition, boolean included, BigDecimal counted, BigDecimal low,
            BigDecimal high, String note) {
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
     * How firmly the rate rests on the lists, and how far the goods differ.
     *
     * @param lines        lines blended
     * @param partlyListed lines of which some list names only a part, which count as covered
     * @param weighting    how the lines were weighted, in words
     * @param least        additional duty on the line that pays least
     * @param most         additional duty on the line that pays most
     * @param low          the rate if shares that meet conditions lie where they make it least
     * @param high         the rate if they lie where they make it most
     * @param listed       share of the goods within the scope of each measure, exempt or not, by id
     */
    public record Reach(int lines, int partlyListed, String weighting, BigDecimal least, BigDecimal most, BigDecimal low,
            BigDecimal high,
            SortedMap<String, BigDecimal> listed) {
    }

    /** The sum of the levies, to the last digit. */
    public BigDecimal totalFraction() {
        return Printed.plain(levies.stream().map(Levy::rateFraction).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The additional duties and column 1 together; empty if no column 1 duty is computed. */
    public Optional<BigDecimal> withColumnOne() {
        return notes.columnOne().fraction().map(column1 -> Printed.plain(totalFraction().add(column1)));
    }

    /** True if none of the goods may be imported. */
    public boolean prohibited() {
        return prohibitedFraction.compareTo(BigDecimal.ONE) >= 0;
    }
}
