package ca.briefpack.render.pdf.place;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.pdf.place.Words.Part;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * No text lies outside its box. By the letters' own outlines, on every page: the body stays within the margins, and a chart's
 * words within their chart; running heads and feet stay between the margins and the edge that printers reach, on their side of
 * their rule; no text lies on a line, across the edge of a coloured box, or on other words. Tags are read in the order of the
 * page, and bookmarks can be told apart.
 */
public final class PlaceRules {
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** What office printers leave white at the edge of a sheet. */
    private static final double UNPRINTABLE = 5 * POINTS_PER_MM;
    /** Letters may touch what is beside them: italics lean, and round letters overshoot. */
    private static final double TOUCH = 0.6;
    /** By how much a line under a link may be longer than its letters, and how thick it is at most. */
    private static final double UNDERLINE = 1.5;

    private PlaceRules() {
    }

    /** What a page must keep, and how a text is told that breaks it. */
    private enum Rule {
        INSIDE("lies outside the margins, or is cut off",
                (sheet, words) -> words.part() == Part.BODY && !holds(words.room(), words.ink())),
        IN_CHART("lies outside its chart", (sheet, words) -> words.part() == Part.CHART && !holds(words.room(), words.ink())),
        IN_FURNITURE(Code.P033, "lies outside the place of running heads and feet",
                (sheet, words) -> words.part() == Part.HEAD_OR_FOOT && !isHead(sheet, words.ink())
                        && !isFoot(sheet, words.ink())),
        OFF_LINES("lies on a line", (sheet, words) -> sheet.rules().stream().anyMatch(rule -> strikes(rule, words.ink()))),
        OFF_EDGES("lies across the edge of a box", (sheet, words) -> sheet.boxes().stream()
                .anyMatch(box -> meets(box, words.ink()) && !holds(box, words.ink()))),
        APART("lies on other words", (sheet, words) -> sheet.words().stream()
                .anyMatch(other -> other != words && other.ink().intersects(words.ink())
                        && meets(shrunk(other.ink()), words.ink())));

        private final Code code;
        private final String broken;
        private final BiFunction<Sheet, Words, Boolean> breaks;

        Rule(String broken, BiFunction<Sheet, Words, Boolean> breaks) {
            this(Code.P032, broken, breaks);
        }

        Rule(Code code, String broken, BiFunction<Sheet, Words, Boolean> breaks) {
            this.code = code;
            this.broken = broken;
            this.breaks = breaks;
        }

        private List<Words> breaking(Sheet sheet) {
            return sheet.words().stream().filter(words -> breaks.apply(sheet, words)).toList();
        }
    }

    /**
     * One P032 for each rule that is broken, P033 for that of running heads and feet: the first text that breaks it, where it
     * stands, and how many more do.
     *
     * @throws IOException if it is not a PDF
     */
    public static List<Problem> check(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Sheet> sheets = SheetReader.read(document);
            List<Problem> problems = new ArrayList<>();
            for (Rule rule : Rule.values()) {
                findProblem(rule, sheets, name).ifPresent(problems::add);
            }
            problems.addAll(ReadingOrder.of(document, sheets).problems(name));
            problems.addAll(BookmarkRules.check(document, name));
            return problems;
        }
    }

    private static Optional<Problem> findProblem(Rule rule, List<Sheet> sheets, String name) {
        String first = "";
        int more = -1;
        for (Sheet sheet : sheets) {
            List<Words> found = rule.breaking(sheet);
            if (first.isEmpty() && !found.isEmpty()) {
                first = told(sheet, found.get(0), rule);
            }
            more += found.size();
        }
        String others = more > 0 ? ", as do " + more + " more texts" : "";
        return first.isEmpty() ? Optional.empty() : Optional.of(new Problem(rule.code, name, first + others,
                "shorten the words, let them wrap, or give them more room in the template or the brand's brief.css"));
    }

    private static String told(Sheet sheet, Words words, Rule rule) {
        return String.format(Locale.ROOT, "%s on page %d, %.0f mm from the left and %.0f mm from the top, %s", words.quoted(),
                sheet.number(),
                words.ink().getX() / POINTS_PER_MM, (sheet.paper().getMaxY() - words.ink().getMaxY()) / POINTS_PER_MM,
                rule.broken);
    }

    private static boolean isHead(Sheet sheet, Rectangle2D ink) {
        Rectangle2D frame = sheet.frame();
        Rectangle2D above = new Rectangle2D.Double(frame.getX(), frame.getMaxY(), frame.getWidth(),
                sheet.paper().getMaxY() - UNPRINTABLE - frame.getMaxY());
        return holds(above, ink)
                && sheet.rules().stream().noneMatch(rule -> holds(above, rule) && rule.getMinY() > ink.getMinY());
    }

    private static boolean isFoot(Sheet sheet, Rectangle2D ink) {
        Rectangle2D frame = sheet.frame();
        double bottom = sheet.paper().getMinY() + UNPRINTABLE;
        Rectangle2D below = new Rectangle2D.Double(frame.getX(), bottom, frame.getWidth(), frame.getMinY() - bottom);
        return holds(below, ink)
                && sheet.rules().stream().noneMatch(rule -> holds(below, rule) && rule.getMaxY() < ink.getMaxY());
    }

    private static boolean strikes(Rectangle2D rule, Rectangle2D ink) {
        boolean underlines = rule.getHeight() < UNDERLINE && Math.abs(rule.getMinX() - ink.getMinX()) < UNDERLINE
                && Math.abs(rule.getMaxX() - ink.getMaxX()) < UNDERLINE && rule.getMaxY() < ink.getCenterY();
        return meets(rule, ink) && !underlines;
    }

    private static boolean meets(Rectangle2D other, Rectangle2D ink) {
        // most are far apart, which is told without making anything
        return other.intersects(ink) && other.intersects(shrunk(ink));
    }

    private static boolean holds(Rectangle2D outer, Rectangle2D inner) {
        return inner.getMinX() >= outer.getMinX() - TOUCH && inner.getMaxX() <= outer.getMaxX() + TOUCH
                && inner.getMinY() >= outer.getMinY() - TOUCH && inner.getMaxY() <= outer.getMaxY() + TOUCH;
    }

    /** Never to nothing: a dash is thin. */
    private static Rectangle2D shrunk(Rectangle2D ink) {
        double across = Math.min(TOUCH, ink.getWidth() / 2);
        double up = Math.min(TOUCH, ink.getHeight() / 2);
        return new Rectangle2D.Double(ink.getX() + across / 2, ink.getY() + up / 2, ink.getWidth() - across,
                ink.getHeight() - up);
    }
}
