package ca.briefpack.content;

import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;
import java.util.Locale;

/** Which pack: its kind, the code of what it is about, and that thing's name. */
public record PackSpec(Kind kind, String code, Text name) {

    /** The kinds of packs; each has a page template of its own. */
    public enum Kind {
        NATIONAL, PROVINCE, TERRITORIES, SECTOR, TRADE_OFF, METHODS;

        /** The name of its page template, without ending: {@code trade-off}. */
        public String template() {
            return dashed(name());
        }
    }

    public static PackSpec national() {
        return new PackSpec(Kind.NATIONAL, "CA", new Text("Canada", "Canada"));
    }

    /** The options of the job against each other. */
    public static PackSpec tradeOffs() {
        return new PackSpec(Kind.TRADE_OFF, "CA", new Text("Trade-offs", "Arbitrages"));
    }

    /** The three territories together. */
    public static PackSpec territories() {
        return new PackSpec(Kind.TERRITORIES, "CA", new Text("Territories", "Territoires"));
    }

    /** How the figures of all other packs are made, and their sources. */
    public static PackSpec methods() {
        return new PackSpec(Kind.METHODS, "CA", new Text("Methods and sources", "Méthodes et sources"));
    }

    public static PackSpec of(Province province, Text name) {
        return new PackSpec(Kind.PROVINCE, province.name(), name);
    }

    public static PackSpec of(Sector sector) {
        return new PackSpec(Kind.SECTOR, sector.code(), sector.label());
    }

    /**
     * The file stem: {@code national}, {@code province-on}, {@code sector-softwood-lumber}, {@code territories}, {@code trade-offs}, {@code methods}. From codes only,
     * never from data text.
     */
    public String slug() {
        return switch (kind) {
            case NATIONAL -> "national";
            case TRADE_OFF -> "trade-offs";
            case TERRITORIES -> "territories";
            case METHODS -> "methods";
            case PROVINCE, SECTOR -> dashed(kind.name()) + "-" + subject();
        };
    }

    /** The province or sector that it is on, as file names and ids write it: {@code softwood-lumber}. */
    public String subject() {
        return dashed(code);
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
