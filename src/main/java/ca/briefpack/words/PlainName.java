package ca.briefpack.words;

import java.util.regex.Pattern;

/** What a folder or file may be called in a setting: a name and never a path, so that no setting leads elsewhere. */
public final class PlainName {
    /** The rule in words, for a way out. */
    public static final String RULE = "use letters and digits, with spaces, dots, dashes and underscores between them";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N} ._-]*[\\p{L}\\p{M}\\p{N}])?");

    private PlainName() {
    }

    public static boolean isPlain(String name) {
        return NAME.matcher(name).matches();
    }
}
