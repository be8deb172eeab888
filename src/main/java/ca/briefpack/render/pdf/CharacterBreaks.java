package ca.briefpack.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a word too long for its line may be cut: between any two characters. */
final class CharacterBreaks implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        this.text = newText;
        this.at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        at += Character.charCount(text.codePointAt(at));
        return at;
    }
}
