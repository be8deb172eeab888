package ca.briefpack.cli.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines broken between words where they are too long, what goes on standing beneath its own column. */
public final class Wrapping {
    private static final Pattern COLUMNS = Pattern.compile("^(\\s*\\S.*?\\s{2,})(\\S.*)$");
    private static final int STEP = 4;

    private Wrapping() {
    }

    /** @param width the most letters of a line; a longer word stays whole */
    public static String[] of(String[] lines, int width) {
        return Arrays.stream(lines).flatMap(line -> of(line, width).stream()).toArray(String[]::new);
    }

    public static List<String> of(String line, int width) {
        if (line.length() <= width) {
            return List.of(line);
        }
        int margin = line.length() - line.stripLeading().length();
        Matcher columns = COLUMNS.matcher(line);
        if (!columns.matches()) {
            return broken("", " ".repeat(margin), line, margin == 0 ? 0 : margin + STEP, width);
        }
        String first = columns.group(1);
        if (first.length() <= width / 2) {
            return beside(first, columns.group(2), width);
        }
        List<String> lines = new ArrayList<>(of(first.stripTrailing(), width));
        lines.addAll(broken(" ".repeat(margin + STEP), "", columns.group(2), margin + STEP, width));
        return lines;
    }

    /** The text after what stands before it, in lines, all of it beneath its own beginning. */
    public static List<String> beside(String before, String text, int width) {
        return broken(before, "", text, before.length(), width);
    }

    /** The text after its first column, in lines; those after the first stand at the hanging indent. */
    private static List<String> broken(String before, String margin, String text, int hanging, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(before).append(margin);
        boolean bare = true;
        for (String word : text.strip().split(" +")) {
            if (!bare && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(hanging));
                bare = true;
            }
            line.append(bare ? "" : " ").append(word);
            bare = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
