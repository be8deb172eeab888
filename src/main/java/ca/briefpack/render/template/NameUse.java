package ca.briefpack.render.template;

import java.util.Locale;

/**
 * A place of a template that names something of the briefing.
 *
 * @param name    or its beginning, where the rest is put together while the template runs
 * @param whole   false if only the beginning of the name stands there
 * @param guarded true if the template asks first whether there is such a thing
 * @param place   {@code templates/pdf/province.ftlh:41}
 */
public record NameUse(Kind kind, String name, boolean whole, boolean guarded, String place) {

    /** What a template can name in a briefing. */
    public enum Kind {
        FIGURE, TABLE, CHART, FACTS;

        /** {@code figure}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True if this place may name that thing. */
    public boolean names(Kind otherKind, String otherName) {
        return kind == otherKind && (whole ? name.equals(otherName) : otherName.startsWith(name));
    }
}
