package ca.briefpack.render.pdf.place;

import ca.briefpack.render.pdf.place.Words.Part;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Paints a page without paper, and notes where each word, line and coloured box comes to stand. */
final class SheetReader extends PDFGraphicsStreamEngine {
    private static final double THICKEST_RULE = 2.5;
    private static final int WHITE = 0xFFFFFF;
    private final List<Words> words = new ArrayList<>();
    private final List<Rectangle2D> rules = new ArrayList<>();
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final Deque<Part> parts = new ArrayDeque<>(List.of(Part.BODY));
    private final Deque<Integer> contents = new ArrayDeque<>(List.of(Words.UNTAGGED));
    private final Map<PDFont, Map<Integer, Rectangle2D>> shapes;
    private final StringBuilder text = new StringBuilder();
    private Rectangle2D ink;
    private GeneralPath path = new GeneralPath();
    private boolean cuts;
    private final Rectangle2D paper;
    private Rectangle2D frame;

    private SheetReader(PDPage page, Map<PDFont, Map<Integer, Rectangle2D>> shapes) {
        super(page);
        this.shapes = shapes;
        this.paper = bounds(page.getCropBox());
        this.frame = paper;
    }

    /** The pages of a document, in order. */
    static List<Sheet> read(PDDocument document) throws IOException {
        Map<PDFont, Map<Integer, Rectangle2D>> shapes = new HashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            SheetReader reader = new SheetReader(page, shapes);
            reader.processPage(page);
            sheets.add(new Sheet(sheets.size() + 1, reader.paper, reader.frame, reader.words, reader.rules, reader.boxes));
        }
        return sheets;
    }

    private static Rectangle2D bounds(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        boolean furniture = tag.equals(COSName.ARTIFACT) && properties != null
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        parts.push(furniture ? Part.HEAD_OR_FOOT : tag.getName().equals("Figure") ? Part.CHART : parts.peek());
        contents.push(properties == null ? contents.peek() : properties.getInt(COSName.MCID, contents.peek()));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        parts.pop();
        contents.pop();
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        finishWords();
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        finishWords();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String letter = font.toUnicode(code);
        text.append(letter == null ? "\ufffd" : letter);
        Rectangle2D shape = shape(font, code);
        if (!shape.isEmpty()) {
            AffineTransform toPaper = place.createAffineTransform();
            toPaper.scale(0.001, 0.001);
            Rectangle2D here = bounds(shape, toPaper);
            ink = ink == null ? here : ink.createUnion(here);
        }
    }

    /** The smallest rectangle around another that is moved, turned or stretched: letters are many, so no path is made of it. */
    private static Rectangle2D bounds(Rectangle2D shape, AffineTransform to) {
        double[] corners = {shape.getMinX(), shape.getMinY(), shape.getMaxX(), shape.getMinY(), shape.getMaxX(), shape.getMaxY(),
                shape.getMinX(), shape.getMaxY()};
        to.transform(corners, 0, corners, 0, 4);
        Rectangle2D bounds = new Rectangle2D.Double(corners[0], corners[1], 0, 0);
        for (int i = 2; i < corners.length; i += 2) {
            bounds.add(corners[i], corners[i + 1]);
        }
        return bounds;
    }

    private Rectangle2D shape(PDFont font, int code) throws IOException {
        Map<Integer, Rectangle2D> known = shapes.computeIfAbsent(font, f -> new HashMap<>());
        Rectangle2D shape = known.get(code);
        if (shape == null) {
            shape = font instanceof PDVectorFont drawn ? drawn.getNormalizedPath(code).getBounds2D() : new Rectangle2D.Double();
            known.put(code, shape);
        }
        return shape;
    }

    private void finishWords() {
        if (ink != null) {
            Rectangle2D room = getGraphicsState().getCurrentClippingPath().getBounds2D();
            // the head that a table repeats is read out once, like furniture, but stands in the body
            boolean repeated = parts.peek() == Part.HEAD_OR_FOOT && !room.contains(paper);
            words.add(new Words(text.toString(), ink, room, repeated ? Part.BODY : parts.peek(), contents.peek()));
        }
        text.setLength(0);
        ink = null;
    }

    private void paint(int color, double thickness) {
        if (parts.peek() != Part.CHART && color != WHITE) {
            for (Rectangle2D piece : pieces(path)) {
                Rectangle2D painted = new Rectangle2D.Double(piece.getX() - thickness / 2, piece.getY() - thickness / 2,
                        piece.getWidth() + thickness, piece.getHeight() + thickness);
                (Math.min(painted.getWidth(), painted.getHeight()) <= THICKEST_RULE ? rules : boxes).add(painted);
            }
        }
        finishPath();
    }

    /** The bounds of each part of a path that is drawn without lifting the pen. */
    private static List<Rectangle2D> pieces(GeneralPath path) {
        List<GeneralPath> pieces = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator step = path.getPathIterator(null, 0.5); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                pieces.add(new GeneralPath());
                pieces.get(pieces.size() - 1).moveTo(at[0], at[1]);
            } else if (kind == PathIterator.SEG_LINETO) {
                pieces.get(pieces.size() - 1).lineTo(at[0], at[1]);
            }
        }
        return pieces.stream().map(GeneralPath::getBounds2D).toList();
    }

    private void finishPath() {
        if (cuts) {
            PDGraphicsState state = getGraphicsState();
            state.intersectClippingPath(new Area(path));
            // outside heads and feet, the first cut on a page is that to its margins
            if (parts.size() == 1 && frame == paper) {
                frame = state.getCurrentClippingPath().getBounds2D();
            }
            cuts = false;
        }
        path = new GeneralPath();
    }

    private int stroking() throws IOException {
        return getGraphicsState().getStrokingColor().toRGB();
    }

    private int filling() throws IOException {
        return getGraphicsState().getNonStrokingColor().toRGB();
    }

    private double lineWidth() {
        return transformWidth(getGraphicsState().getLineWidth());
    }

    @Override
    public void strokePath() throws IOException {
        paint(stroking(), lineWidth());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        paint(filling(), 0);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        paint(filling(), lineWidth());
    }

    @Override
    public void endPath() {
        finishPath();
    }

    @Override
    public void clip(int windingRule) {
        path.setWindingRule(windingRule);
        cuts = true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        // pages hold none
    }

    @Override
    public void shadingFill(COSName name) {
        // pages hold none
    }
}
