package ca.briefpack.preview;

/** Text as it stands in HTML. */
final class Html {
    private Html() {
    }

    static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String link(String address, String words) {
        return "<a href=\"" + text(address) + "\">" + text(words) + "</a>";
    }
}
