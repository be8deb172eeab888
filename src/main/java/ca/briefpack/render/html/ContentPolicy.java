package ca.briefpack.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page tells its browser that it may do: nothing but show itself in its own style, with pictures and fonts that stand in
 * it. No script runs and nothing is sent or fetched, whatever else the page may hold.
 */
final class ContentPolicy {
    static final String NAME = "Content-Security-Policy";

    private ContentPolicy() {
    }

    /** @param styles the text of each style element of the page; no other style sheet is obeyed */
    static String of(List<String> styles) {
        String hashes = styles.stream().map(style -> " 'sha256-" + sha256(style) + "'").collect(Collectors.joining());
        return "default-src 'none'; style-src" + (hashes.isEmpty() ? " 'none'" : hashes)
                + "; style-src-attr 'unsafe-inline'; img-src data:; font-src data:; "
                + "base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
