package ca.briefpack.render.site;

import ca.briefpack.content.Card;
import ca.briefpack.content.Card.Tile;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Themes;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON form of a card: what page 1 of a brief says at its head, for machines, and for the list of the release. */
public final class CardFile {
    private CardFile() {
    }

    public static byte[] bytes(Card card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", card.pack().slug());
        json.put("kind", card.pack().kind().name());
        json.put("code", card.pack().code());
        json.put("language", card.lang().code());
        json.put("name", names(card.pack().name()));
        json.put("finding", card.finding());
        json.put("figures", card.tiles().stream().map(CardFile::tile).toList());
        json.put("provinces", card.themes().provinces());
        json.put("sectors", card.themes().sectors());
        return Json.bytes(json);
    }

    private static Map<String, Object> names(Text name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("en", name.en());
        json.put("fr", name.fr());
        return json;
    }

    private static Map<String, Object> tile(Tile tile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figure", tile.figure());
        tile.id().ifPresent(id -> json.put("id", id));
        json.put("label", tile.label());
        json.put("amount", tile.amount());
        tile.range().ifPresent(range -> json.put("range", range));
        tile.since().ifPresent(since -> json.put("since", since));
        return json;
    }

    /** @throws IllegalArgumentException if they are no card */
    public static Card read(byte[] bytes) {
        try {
            JsonNode json = Json.MAPPER.readTree(bytes);
            List<Tile> tiles = new ArrayList<>();
            for (JsonNode tile : json.required("figures")) {
                tiles.add(new Tile(text(tile, "figure"), find(tile, "id"), text(tile, "label"), text(tile, "amount"),
                        find(tile, "range"), find(tile, "since")));
            }
            PackSpec pack = new PackSpec(PackSpec.Kind.valueOf(text(json, "kind")), text(json, "code"),
                    new Text(text(json.required("name"), "en"), text(json.required("name"), "fr")));
            return new Card(pack, Lang.of(text(json, "language")), text(json, "finding"), tiles,
                    new Themes(texts(json, "provinces"), texts(json, "sectors")));
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no card: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asText();
    }

    private static Optional<String> find(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::asText);
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        json.required(name).forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
