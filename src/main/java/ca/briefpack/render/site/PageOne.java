package ca.briefpack.render.site;

import ca.briefpack.content.Card.Tile;
import ca.briefpack.render.Elements;
import ca.briefpack.render.Markup;
import ca.briefpack.render.XhtmlReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What page 1 of a brief says at its head, read from the page that its PDF and its HTML are made of: so the words and numbers are
 * the same.
 *
 * @param finding the title; empty if the page has none
 * @param tiles   the key figures
 */
public record PageOne(Optional<String> finding, List<Tile> tiles) {
    private static final String FIGURE = "data-figure";
    private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    public PageOne {
        tiles = List.copyOf(tiles);
    }

    /**
     * @param name what the page is called in problems
     * @throws ca.briefpack.model.BriefpackException P030 if it is not well formed
     */
    public static PageOne of(String xhtml, String name) {
        List<Element> first = Elements.of(new XhtmlReader(name).read(xhtml).getDocumentElement()).stream()
                .takeWhile(element -> !element.getAttribute("id").equals(Markup.END_OF_PAGE_1)).toList();
        return new PageOne(
                first.stream().filter(element -> element.getTagName().equals("h1")).map(PageOne::words).flatMap(Optional::stream)
                        .findFirst(),
                first.stream().filter(element -> element.hasAttribute(FIGURE)).map(PageOne::tile).toList());
    }

    private static Tile tile(Element tile) {
        String figure = tile.getAttribute(FIGURE);
        Optional<Element> value = part(tile, "tile-value");
        return new Tile(figure, value.map(printed -> printed.getAttribute("title")).filter(id -> !id.isEmpty()),
                part(tile, "tile-label").flatMap(PageOne::words).orElse(figure), value.flatMap(PageOne::words).orElse(""),
                part(tile, "tile-range").flatMap(PageOne::words), part(tile, "tile-change").flatMap(PageOne::words));
    }

    private static Optional<Element> part(Element tile, String kind) {
        return Elements.of(tile).stream().filter(element -> Elements.isOfClass(element, kind)).findFirst();
    }

    /** All text in an element; absent if there is none. */
    private static Optional<String> words(Element element) {
        String words = SPACE.matcher(element.getTextContent()).replaceAll(" ");
        return Optional.of(ENDS.matcher(words).replaceAll("")).filter(some -> !some.isEmpty());
    }
}
