package ca.briefpack.render.pdf.place;

import java.awt.geom.Rectangle2D;

/**
 * Words that one stroke of the pen puts on a sheet, all on one line.
 *
 * @param text what they say
 * @param ink  the smallest rectangle around the letters, in points from the lower left of the sheet
 * @param room what is not cut away around them: the frame of the page, or their chart
 * @param part what they belong to
 * @param content the number of the marked content of their sheet by which tags name them, or {@link #UNTAGGED}
 */
record Words(String text, Rectangle2D ink, Rectangle2D room, Part part, int content) {
    /** No tag names them. */
    static final int UNTAGGED = -1;
    private static final int LONGEST = 60;

    /** The parts of a sheet. */
    enum Part {
        BODY, CHART, HEAD_OR_FOOT
    }

    /** The words as a problem quotes them. */
    String quoted() {
        String plain = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        return "\"" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain) + "\"";
    }
}
