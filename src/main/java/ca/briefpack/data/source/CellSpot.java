package ca.briefpack.data.source;

import ca.briefpack.words.Writing;

/**
 * Where a character of a cell stands in the text of its file: the record is walked through again, cell by cell, as it is written.
 */
final class CellSpot {
    private final String text;
    private int at;

    private CellSpot(String text) {
        this.text = text;
    }

    /** The line and column of a character of a cell, of a record that starts on a line: {@code 12:5}. */
    static String of(String text, int line, int cell, int character) {
        CellSpot spot = new CellSpot(text);
        spot.toLine(line);
        for (int i = 0; i < cell; i++) {
            spot.read(Integer.MAX_VALUE);
            spot.at++;
        }
        spot.read(character);
        return Writing.place(text, spot.at);
    }

    private void toLine(int line) {
        for (int passed = 1; passed < line; passed++) {
            while (!isAt('\n') && !isAt('\r')) {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
    }

    /** Reads so many characters of the cell at hand, or all to the comma behind it; a quote in quotes is written twice. */
    private void read(int characters) {
        boolean quoted = isAt('"');
        at += quoted ? 1 : 0;
        int read = 0;
        while (at < text.length() && read < characters && (quoted || !isAt(','))) {
            if (quoted && isAt('"')) {
                quoted = text.startsWith("\"\"", at);
                at += quoted ? 1 : 0;
                read -= quoted ? 0 : 1;
            }
            at++;
            read++;
        }
    }

    private boolean isAt(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
