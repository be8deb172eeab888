package ca.briefpack.data.source;

import java.util.Set;

/**
 * Which rows of a table by goods are read: those whose code lies in some chapters. A row whose code does not begin with a chapter
 * is read too, so that its fault is told.
 *
 * @param column   the one that names the goods
 * @param chapters of two digits
 */
public record ChapterFilter(String column, Set<String> chapters) {
    private static final int DIGITS = 2;

    public ChapterFilter {
        chapters = Set.copyOf(chapters);
    }

    /**
     * True if a cell is a code of another chapter; told by its first characters, for most rows of a large table are passed over.
     */
    boolean passesOver(char[] buffer, int offset, int length) {
        if (length < DIGITS || !isDigit(buffer[offset]) || !isDigit(buffer[offset + 1])) {
            return false;
        }
        for (String chapter : chapters) {
            if (chapter.charAt(0) == buffer[offset] && chapter.charAt(1) == buffer[offset + 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
