package ca.briefpack.model;

import java.util.Optional;

/**
 * A sector group: its code, name, and the industry of the input-output tables that its output belongs to.
 *
 * @param caution what its readers must know about a duty on it that the law leaves open
 */
public record Sector(String code, Text label, String industry, Optional<Caution> caution, SourceRow row) {
    /** A sector without a caution. */
    public Sector(String code, Text label, String industry, SourceRow row) {
        this(code, label, industry, Optional.empty(), row);
    }

    /** Words to print as long as a measure of the group falls on the sector. */
    public record Caution(String group, Text words) {
    }

    /** The code with dashes, as used in figure ids and file names: {@code softwood-lumber}. */
    public String slug() {
        return code.replace('_', '-');
    }
}
