package ca.briefpack.render.workbook;

import ca.briefpack.words.TextWidth;

/**
 * How tall rows are, in points, worked out from where their words wrap: no font file is measured, so every machine gets the same
 * heights. The heights are suggestions: a program that measures its fonts may fit the rows again.
 */
final class RowHeights {
    static final double BODY_LINE = 15.75;
    private static final double HEADING_1_LINE = 21.0;
    private static final double HEADING_2_LINE = 18.75;
    /** What Excel allows. */
    static final double TALLEST = 409.0;

    private RowHeights() {
    }

    static double line(CellLooks.Named named) {
        return switch (named) {
            case HEADING_1 -> HEADING_1_LINE;
            case HEADING_2 -> HEADING_2_LINE;
            default -> BODY_LINE;
        };
    }

    /** The lines that a text takes in a column with {@code room} for so many digits, words kept whole where they fit. */
    static int lines(String text, double room) {
        // most texts; where little room is left, adding up widths may round
        if (TextWidth.of(text) < room - 1) {
            return 1;
        }
        int lines = 1;
        double filled = 0;
        for (String word : text.split(" ")) {
            double width = TextWidth.of(word);
            double space = filled > 0 ? TextWidth.of(" ") : 0;
            if (filled > 0 && filled + space + width > room) {
                lines++;
                filled = 0;
                space = 0;
            }
            int broken = (int) Math.floor(width / room);
            lines += broken;
            filled += space + width - broken * room;
        }
        return lines;
    }
}
