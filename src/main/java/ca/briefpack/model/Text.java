package ca.briefpack.model;

/** The same words in English and in French. Both are required: a text in one language only is a data error. */
public record Text(String en, String fr) {
    public Text {
        if (en.isBlank() || fr.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages, got en='" + en + "' fr='" + fr + "'");
        }
    }

    /** A text that reads the same in both languages: a code, a company, a citation. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Lang lang) {
        return lang == Lang.FR ? fr : en;
    }
}
