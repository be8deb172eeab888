package ca.briefpack.model;

/**
 * A sector group: its code, name, and the industry of the input-output tables that its output belongs to.
 *
 * @param response how what is sold abroad answers to duties
 */
public record Sector(String code, Text label, String industry, Response response, SourceRow row) {
    /** How sales abroad answer to duties within a year. */
    public enum Response {
        /** As buyers choose between sellers. */
        MARKET,
        /** Not at all: contracts and lines or pipes bind what is sold, and buyers bear the duty. */
        BOUND,
        /** As buyers choose, but the value sold follows a price of the world far more, so that it tells little of the duty. */
        WORLD_PRICE
    }

    /** A sector whose buyers choose between sellers. */
    public Sector(String code, Text label, String industry, SourceRow row) {
        this(code, label, industry, Response.MARKET, row);
    }

    /** The code with dashes, as used in figure ids and file names: {@code softwood-lumber}. */
    public String slug() {
        return code.replace('_', '-');
    }
}
