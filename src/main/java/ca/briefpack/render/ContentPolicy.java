package ca.briefpack.render;

import ca.briefpack.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a page tells its browser that it may do. Nothing is sent or fetched, whatever else the page may hold. */
public final class ContentPolicy {
    public static final String NAME = "Content-Security-Policy";
    private static final String NOTHING = "default-src 'none'";
    private static final String NOWHERE = "base-uri 'none'; form-action 'none'";

    private ContentPolicy() {
    }

    /**
     * A brief shows itself in its own style, with pictures and fonts that stand in it, and runs no script.
     *
     * @param styles the text of each style element of the page; no other style sheet is obeyed
     */
    public static String ofBrief(List<String> styles) {
        String hashes = styles.stream().map(style -> " " + hash(style)).collect(Collectors.joining());
        return NOTHING + "; style-src" + (hashes.isEmpty() ? " 'none'" : hashes)
                + "; style-src-attr 'unsafe-inline'; img-src data:; font-src data:; " + NOWHERE;
    }

    /** A page of the list of a release obeys one style and one script, by their texts, and no other. */
    public static String ofSite(String style, String script) {
        return NOTHING + "; style-src " + hash(style) + "; script-src " + hash(script) + "; img-src data:; " + NOWHERE;
    }

    private static String hash(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
