package ca.briefpack.model;

/** A sector group: its code, name, and the industry of the input-output tables that its output belongs to. */
public record Sector(String code, Text label, String industry, SourceRow row) {
    /** The code with dashes, as used in figure ids and file names: {@code softwood-lumber}. */
    public String slug() {
        return code.replace('_', '-');
    }
}
