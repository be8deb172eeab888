package ca.briefpack.data;

import java.util.regex.Pattern;

/** Words as they are printed, on one line: a line break in a cell of a spreadsheet or in a text of YAML is a space. */
final class OneLine {
    private static final Pattern BREAK = Pattern.compile("[ \\t]*+(\\r\\n|\\r|\\n)[ \\t\\r\\n]*+");

    private OneLine() {
    }

    static String of(String words) {
        return words.indexOf('\n') < 0 && words.indexOf('\r') < 0 ? words : BREAK.matcher(words).replaceAll(" ").strip();
    }
}
