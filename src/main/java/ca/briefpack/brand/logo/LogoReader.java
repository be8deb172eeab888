package ca.briefpack.brand.logo;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.awt.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Takes in a logo element by element; what is not known is refused, so nobody has to know all that a picture could do. */
final class LogoReader extends DefaultHandler {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> PAINT = Set.of("fill", "stroke", "stroke-width");
    private static final Set<String> OF_SVG = Set.of("viewBox", "width", "height", "version");
    private static final Pattern BOX = Pattern.compile("0 0 ([0-9]{1,4}(?:\\.[0-9]{1,3})?) ([0-9]{1,4}(?:\\.[0-9]{1,3})?)");
    private static final int MOST_PARTS = 200;
    private static final double NARROWEST = 0.5;
    private static final double WIDEST = 8;
    private static final String DRAW = "draw with svg, g, " + String.join(", ", new TreeSet<>(Shapes.MEASURES.keySet()));
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Map<String, String>> paints = new ArrayDeque<>();
    private Optional<Locator> place = Optional.empty();
    private double width;
    private double height;

    LogoReader(String file) {
        this.file = file;
    }

    /** @throws BriefpackException with all that was refused */
    Logo logo() {
        if (problems.isEmpty() && parts.isEmpty()) {
            problems.add(new Problem(Code.P030, file, "draws nothing", DRAW));
        }
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return new Logo(width, height, parts);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = Optional.of(locator);
    }

    @Override
    public void processingInstruction(String target, String data) {
        refuse("'<?" + target + "' could lead elsewhere", "leave it out");
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (!new String(text, start, length).isBlank()) {
            refuse("holds the words '" + new String(text, start, length).strip() + "', which are not drawn",
                    "draw letters as paths");
        }
    }

    @Override
    public void startElement(String space, String name, String written, Attributes attributes) {
        Map<String, String> given = attributes(attributes);
        boolean root = paints.isEmpty();
        Map<String, String> paint = new HashMap<>(root ? Map.of() : paints.peek());
        PAINT.stream().filter(given::containsKey).forEach(key -> paint.put(key, given.get(key)));
        paints.push(paint);
        if (!space.equals(SVG) || root != name.equals("svg")
                || !root && !name.equals("g") && !Shapes.MEASURES.containsKey(name)) {
            refuse("<" + written + "> is not drawn",
                    root ? "begin with <svg xmlns=\"" + SVG + "\" viewBox=\"0 0 120 40\">" : DRAW);
            return;
        }
        Set<String> own = root ? OF_SVG : Set.copyOf(Shapes.MEASURES.getOrDefault(name, List.of()));
        given.keySet().stream().filter(key -> !PAINT.contains(key) && !own.contains(key)).sorted()
                .forEach(key -> refuse("the attribute '" + key + "' of <" + name + "> is not drawn",
                        "leave it out; fill, stroke and stroke-width say how a shape looks"));
        if (root) {
            measure(given.getOrDefault("viewBox", ""));
        } else if (!name.equals("g")) {
            add(name, given, paint);
        }
    }

    @Override
    public void endElement(String space, String name, String written) {
        paints.pop();
    }

    private static Map<String, String> attributes(Attributes attributes) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            given.put(attributes.getQName(i), attributes.getValue(i).strip());
        }
        return given;
    }

    private void measure(String box) {
        Matcher form = BOX.matcher(box);
        if (!form.matches()) {
            refuse("viewBox=\"" + box + "\" does not say how large it is",
                    "write viewBox=\"0 0 120 40\": from 0 0, width, height");
            return;
        }
        width = Double.parseDouble(form.group(1));
        height = Double.parseDouble(form.group(2));
        if (!(width / height >= NARROWEST && width / height <= WIDEST)) {
            refuse("viewBox=\"" + box + "\" is too narrow or too wide for the head of a page",
                    "make it from half to " + (int) WIDEST + " times as wide as high");
        }
    }

    private void add(String name, Map<String, String> given, Map<String, String> paint) {
        try {
            Shape shape = Shapes.of(name, given);
            if (parts.size() == MOST_PARTS) {
                refuse("has more than " + MOST_PARTS + " shapes", "draw it with fewer");
            } else if (parts.size() < MOST_PARTS) {
                parts.add(new Part(shape, tint(paint, "fill"), tint(paint, "stroke"), stroke(paint)));
            }
        } catch (IllegalArgumentException e) {
            refuse("<" + name + "> " + e.getMessage(), "use plain numbers, and in a path the steps M L H V C Q Z");
        }
    }

    private Optional<Tint> tint(Map<String, String> paint, String key) {
        String written = paint.getOrDefault(key, "none");
        Optional<Tint> tint = Tint.find(written);
        if (tint.isEmpty() && !written.equals("none")) {
            refuse(key + "=\"" + written + "\" is no flat colour", "write none, #RRGGBB or a token of the brand, var(--primary)");
        }
        return tint;
    }

    private static float stroke(Map<String, String> paint) {
        String written = paint.getOrDefault("stroke-width", "1");
        if (!written.matches("[0-9]{1,3}(?:\\.[0-9]{1,3})?")) {
            throw new IllegalArgumentException("stroke-width=\"" + written + "\" is not a plain number");
        }
        return Float.parseFloat(written);
    }

    private void refuse(String what, String wayOut) {
        problems.add(new Problem(Code.P030, file + ":" + place.map(Locator::getLineNumber).orElse(1), what, wayOut));
    }
}
