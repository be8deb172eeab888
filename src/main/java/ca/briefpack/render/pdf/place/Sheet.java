package ca.briefpack.render.pdf.place;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Where everything stands on a page, in points from the lower left of the sheet.
 *
 * @param number from 1
 * @param paper  the whole sheet
 * @param frame  what its margins leave for the body
 * @param rules  straight lines outside charts, as thick as they are
 * @param boxes  coloured rectangles outside charts
 */
record Sheet(int number, Rectangle2D paper, Rectangle2D frame, List<Words> words, List<Rectangle2D> rules,
        List<Rectangle2D> boxes) {
    Sheet {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        boxes = List.copyOf(boxes);
    }
}
