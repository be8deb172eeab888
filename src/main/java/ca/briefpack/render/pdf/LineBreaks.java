package ca.briefpack.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, a dash or a slash between words. The Java runtime's own rules depend on its locale, and they
 * end lines after the apostrophe of {@code l’automobile}.
 */
final class LineBreaks implements FSTextBreaker {
    private static final String DASHES = "-\u2010\u2013\u2014/";
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
            if (at == text.length() || mayEndBefore(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean mayEndBefore(int next) {
        char last = text.charAt(next - 1);
        char first = text.charAt(next);
        if (last == ' ' || last == '\n' || last == '\t') {
            return first != ' ';
        }
        boolean betweenWords = next >= 2 && Character.isLetterOrDigit(text.charAt(next - 2)) && Character.isLetter(first);
        return DASHES.indexOf(last) >= 0 && betweenWords;
    }
}
