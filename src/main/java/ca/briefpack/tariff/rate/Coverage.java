package ca.briefpack.tariff.rate;

/**
 * How firmly a rate rests on the lists: how many lines it blends, how many are listed only in part, and how far the goods differ.
 *
 * <p>Lists name goods at eight and ten digits. Trade into the United States is held at ten, so that a line is on a list or is
 * not. Trade elsewhere is held at six: there a line counts as within a list if any code of the list lies at, above or beneath it,
 * so that a line listed in part is taken whole, for exclusions as for inclusions.
 *
 * @param lines             lines with weight that were blended
 * @param partlyListedLines lines of which some list on the lane and day names only a part
 * @param prohibitedShare   share of the weight that may not be imported
 * @param dutiableShare     share of the weight on which some duty is payable, be it on a part of its value only, or that may not
 *                          be imported
 */
public record Coverage(int lines, int partlyListedLines, double prohibitedShare, double dutiableShare, Weighting weighting,
        Spread spread) {

    /** How the lines of a code were weighted. */
    public enum Weighting {
        /** One line: nothing to weigh. */
        LINE,
        /** What provinces sell of the line to China, as far as it is held. */
        INTO_CHINA,
        /** United States imports from Canada, line by line of ten digits. */
        BY_LINE,
        /** United States imports of the subheading from the exporting country. */
        EXPORTER,
        /** United States imports of the subheading from all countries, the exporting country having none beneath the code. */
        ALL_PARTNERS,
        /** Each line known beneath the code counts the same, no imports being held. */
        EQUAL
    }
}
