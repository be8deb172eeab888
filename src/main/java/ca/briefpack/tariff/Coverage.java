package ca.briefpack.tariff;

/**
 * How firmly a rate rests on the lists: how many six-digit lines it blends, and how many are listed only in part.
 *
 * <p>The lists name goods at eight and ten digits, the trade is held at six. A line counts as within a list if any code of the
 * list lies at, above or beneath it, so a line listed in part is over-inclusive, for exclusions as for inclusions.
 *
 * @param lines             lines with weight that were blended
 * @param partlyListedLines lines of which some list on the lane and day names only a part
 * @param prohibitedShare   share of the weight that may not be imported
 * @param dutiableShare     share of the weight on which some duty is payable, be it on a part of its value only
 */
public record Coverage(int lines, int partlyListedLines, double prohibitedShare, double dutiableShare, Weighting weighting) {

    /** How the lines of a code were weighted. */
    public enum Weighting {
        /** One line: nothing to weigh. */
        LINE,
        /** What provinces sell of the line to China, as far as it is held. */
        INTO_CHINA,
        /** United States imports of the line from the exporting country. */
        EXPORTER,
        /** United States imports of the line from all countries, the exporting country having none beneath the code. */
        ALL_PARTNERS,
        /** Each line known beneath the code counts the same, no imports being held. */
        EQUAL
    }
}
