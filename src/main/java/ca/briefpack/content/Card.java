package ca.briefpack.content;

import ca.briefpack.model.Lang;
import java.util.List;
import java.util.Optional;

/**
 * Page 1 of a pack in one language, in short: what the list of a release shows of it and finds it by. Its words are those that the
 * page prints.
 *
 * @param finding the title of page 1
 * @param tiles   its key figures, in the order of the page
 */
public record Card(PackSpec pack, Lang lang, String finding, List<Tile> tiles, Themes themes) {
    public Card {
        tiles = List.copyOf(tiles);
    }

    /**
     * A key figure as page 1 prints it.
     *
     * @param figure its name among the figures of the pack: {@code gdp-change-share}
     * @param id     the id by which it can be explained; empty if it is printed without
     * @param range  its range in words; empty if the page prints none
     * @param since  how far it moved since the edition before; empty if the page does not say
     */
    public record Tile(String figure, Optional<String> id, String label, String amount, Optional<String> range,
            Optional<String> since) {
    }
}
