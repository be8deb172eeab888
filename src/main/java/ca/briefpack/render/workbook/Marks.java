package ca.briefpack.render.workbook;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The shorthand of official statistics: [c] confidential, [x] not available, [z] not applicable, [low] rounds to zero but is not,
 * [p] provisional, [r] revised, [e] estimated, [f] forecast, [u] low reliability, and [note 1] for the text on the Notes sheet.
 */
final class Marks {
    static final String ALLOWED_WORDS = "[c] [x] [z] [low] [p] [r] [e] [f] [u] [note 1]";
    private static final String NOTE = "\\[note [1-9][0-9]*\\]";
    private static final Pattern ALLOWED = Pattern.compile("\\[(?:c|x|z|low|p|r|e|f|u)\\]|" + NOTE);
    private static final Pattern NOTE_ONLY = Pattern.compile(NOTE);
    private static final Pattern LIKE_A_NOTE =
            Pattern.compile("\\[\\s*notes?\\b[^\\]]*\\]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Marks() {
    }

    static boolean isAllowed(String mark) {
        return ALLOWED.matcher(mark).matches();
    }

    static boolean isNote(String mark) {
        return NOTE_ONLY.matcher(mark).matches();
    }

    /** The marks that occur in the texts, sorted, without repeats. */
    static SortedSet<String> in(Collection<String> texts) {
        SortedSet<String> found = new TreeSet<>();
        texts.stream().filter(Marks::mayHoldMarks)
                .forEach(text -> ALLOWED.matcher(text).results().forEach(match -> found.add(match.group())));
        return found;
    }

    /** What looks like a note marker but is not written as one: {@code [Note 1]}, {@code [notes 1, 2]}. */
    static List<String> misspelled(String text) {
        if (!mayHoldMarks(text)) {
            return List.of();
        }
        return LIKE_A_NOTE.matcher(text).results().map(match -> match.group()).filter(m -> !isNote(m)).toList();
    }

    // Nearly all cells hold none, and this is many times faster than matching.
    private static boolean mayHoldMarks(String text) {
        return text.indexOf('[') >= 0;
    }
}
