package ca.briefpack.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.regex.Pattern;

/**
 * Where a line may end: after a space, after a dash or a slash between words, after the date in the name of an edition, and after
 * every twelfth character of a run of thirty or more, so that an address or a hash never pushes a table over the edge of its
 * page. The Java runtime's own rules depend on its locale, and they end lines after the apostrophe of {@code l’automobile}.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String DASHES = "-\u2010\u2013\u2014/";
    /** What stands before the hash in the name of an edition, which heads columns side by side. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-");
    private static final int DATE_LENGTH = "2025-10-15-".length();
    private static final int LONG_RUN = 30;
    private static final int PIECE = 12;
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        this.text = newText;
        this.at = 0;
    }

    /** The next place after the current one, or -1 at the end of the text. */
    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || mayEndBefore(at) || cutsLongRun(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean mayEndBefore(int next) {
        char last = text.charAt(next - 1);
        char first = text.charAt(next);
        if (isSpace(last)) {
            return !isSpace(first);
        }
        boolean betweenWords = next >= 2 && Character.isLetterOrDigit(text.charAt(next - 2)) && Character.isLetter(first);
        return DASHES.indexOf(last) >= 0 && (betweenWords || endsDate(next));
    }

    private boolean endsDate(int next) {
        return next >= DATE_LENGTH && DATE.matcher(text.substring(next - DATE_LENGTH, next)).matches();
    }

    private boolean cutsLongRun(int next) {
        int start = next;
        while (start > 0 && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = next;
        while (end < text.length() && !isSpace(text.charAt(end)) && end - start < LONG_RUN) {
            end++;
        }
        return end - start >= LONG_RUN && (next - start) % PIECE == 0 && !Character.isLowSurrogate(text.charAt(next));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
