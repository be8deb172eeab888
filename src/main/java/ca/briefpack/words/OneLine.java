package ca.briefpack.words;

import java.util.regex.Pattern;

/** Words as they are printed, on one line: a line break in a cell of a spreadsheet or in a text of YAML is a space. */
public final class OneLine {
    private static final Pattern BREAK = Pattern.compile("[ \\t]*+(\\r\\n|\\r|\\n)[ \\t\\r\\n]*+");

    private OneLine() {
    }

    public static String of(String words) {
        return words.indexOf('\n') < 0 && words.indexOf('\r') < 0 ? words : BREAK.matcher(words).replaceAll(" ").strip();
    }
}
