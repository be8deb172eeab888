package ca.briefpack.render.calendar;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar file, each ended by CR LF and folded so that none is longer than 75 octets. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private final StringBuilder out = new StringBuilder();

    /** A line whose value needs no escape. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is free text. */
    ContentLines text(String name, String value) {
        return add(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n"));
    }

    /** A line goes on after a break and a space, never within a character. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append(END).append(' ');
                octets = 1;
            }
            out.append(letter);
            octets += size;
        }
        out.append(END);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
