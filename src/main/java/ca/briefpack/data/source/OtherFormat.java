package ca.briefpack.data.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is that should be UTF-8 text, as its first bytes show. */
enum OtherFormat {
    GZIP("is compressed (gzip)", "unpack it", "\\x1F\\x8B"),
    ZIP("is a ZIP archive, as workbooks are", "unpack it, or save the sheet as CSV in UTF-8", "PK\\x03\\x04"),
    UTF_16("is UTF-16 text", "save it as UTF-8", "\\xFF\\xFE|\\xFE\\xFF|(?s:[^\\x00]\\x00){2}|(?s:\\x00[^\\x00]){2}");

    private static final int FIRST = 4;
    private final String what;
    private final String wayOut;
    private final Pattern begins;

    /** @param begins with which bytes, each a character */
    OtherFormat(String what, String wayOut, String begins) {
        this.what = what;
        this.wayOut = wayOut;
        this.begins = Pattern.compile(begins);
    }

    /** Empty if the bytes may be UTF-8 text. */
    static Optional<OtherFormat> find(byte[] content) {
        String first = new String(content, 0, Math.min(content.length, FIRST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(format -> format.begins.matcher(first).lookingAt()).findFirst();
    }

    String what() {
        return what;
    }

    String wayOut() {
        return wayOut;
    }
}
