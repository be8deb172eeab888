package ca.briefpack.render.site;

import ca.briefpack.content.Card.Tile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What page 1 of a brief says at its head, read from the page that its PDF and its HTML are made of: so the words and numbers are
 * the same.
 *
 * @param finding the title; empty if the page has none
 * @param tiles   the key figures
 */
public record PageOne(Optional<String> finding, List<Tile> tiles) {
    private static final String END = "end-of-page-1";
    private static final String FIGURE = "data-figure";
    private static final List<String> PARTS = List.of("tile-label", "tile-value", "tile-range", "tile-change");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    public PageOne {
        tiles = List.copyOf(tiles);
    }

    /** @param xhtml a page that is well formed */
    public static PageOne of(String xhtml) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new Walk(factory.createXMLStreamReader(new StringReader(xhtml))).read();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a page is well formed before its head is read: " + e.getMessage(), e);
        }
    }

    /** One reading of a page, from its beginning to the end of page 1. */
    private static final class Walk {
        private final XMLStreamReader page;
        private final List<Tile> tiles = new ArrayList<>();
        private Optional<String> finding = Optional.empty();

        Walk(XMLStreamReader page) {
            this.page = page;
        }

        PageOne read() throws XMLStreamException {
            while (page.hasNext()) {
                if (page.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (END.equals(attribute("id"))) {
                    break;
                } else if (page.getLocalName().equals("h1") && finding.isEmpty()) {
                    finding = Optional.of(words()).filter(words -> !words.isEmpty());
                } else if (!attribute(FIGURE).isEmpty()) {
                    tiles.add(tile(attribute(FIGURE)));
                }
            }
            return new PageOne(finding, tiles);
        }

        private Tile tile(String figure) throws XMLStreamException {
            Map<String, String> parts = new HashMap<>();
            Optional<String> id = Optional.empty();
            int depth = 1;
            while (depth > 0) {
                int event = page.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String kind = attribute("class").split(" ")[0];
                    if (PARTS.contains(kind)) {
                        id = kind.equals("tile-value") ? Optional.of(attribute("title")).filter(named -> !named.isEmpty()) : id;
                        parts.put(kind, words());
                    } else {
                        depth++;
                    }
                }
            }
            return new Tile(figure, id, parts.getOrDefault("tile-label", figure), parts.getOrDefault("tile-value", ""),
                    told(parts, "tile-range"), told(parts, "tile-change"));
        }

        private static Optional<String> told(Map<String, String> parts, String kind) {
            return Optional.ofNullable(parts.get(kind)).filter(words -> !words.isEmpty());
        }

        private String attribute(String name) {
            String value = page.getAttributeValue("", name);
            return value == null ? "" : value;
        }

        /** All text in the element that the reader stands at, up to its end. */
        private String words() throws XMLStreamException {
            StringBuilder words = new StringBuilder();
            int depth = 1;
            while (depth > 0) {
                switch (page.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS -> words.append(page.getText());
                    default -> {
                        // comments say nothing
                    }
                }
            }
            return ENDS.matcher(SPACE.matcher(words).replaceAll(" ")).replaceAll("");
        }
    }
}
