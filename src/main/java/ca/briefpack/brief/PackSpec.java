package ca.briefpack.brief;

import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Text;

/** Which pack: its kind, the code of what it is about, and that thing's name. */
public record PackSpec(Kind kind, String code, Text name) {

    /** The kinds of packs; each has a PDF template of its name in lower case. */
    public enum Kind { NATIONAL, PROVINCE, SECTOR }

    public static PackSpec national() {
        return new PackSpec(Kind.NATIONAL, "CA", new Text("Canada", "Canada"));
    }

    public static PackSpec of(Province province, Text name) {
        return new PackSpec(Kind.PROVINCE, province.name(), name);
    }

    public static PackSpec of(Sector sector) {
        return new PackSpec(Kind.SECTOR, sector.code(), sector.label());
    }

    /**
     * The file stem: {@code national}, {@code province-on}, {@code sector-softwood-lumber}. From codes only, never from data
     * text.
     */
    public String slug() {
        String kindSlug = kind.name().toLowerCase(java.util.Locale.ROOT);
        return kind == Kind.NATIONAL ? kindSlug
                : kindSlug + "-" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
