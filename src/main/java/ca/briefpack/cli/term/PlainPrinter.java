package ca.briefpack.cli.term;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

/**
 * Where everything goes that the command line prints. Whatever a text holds, be it from a file name, a cell or a message of the
 * system, it cannot steer the terminal: what is printed at once stays on one line, and a character that moves or turns what is
 * printed is told by its number, the way JSON writes it. {@link #println()} alone ends a line, {@link #overwrite} alone goes back
 * to its beginning.
 */
public final class PlainPrinter extends PrintWriter {
    private static final char TAB = '\t';
    private static final String BEGINNING_OF_LINE = "\r";

    private PlainPrinter(Writer out) {
        super(out, false);
    }

    /** A printer to this writer; the same if it is one. */
    public static PlainPrinter to(Writer out) {
        return out instanceof PlainPrinter plain ? plain : new PlainPrinter(out);
    }

    /** Prints a text that was put together of lines, each on a line. */
    public static void lines(PrintWriter out, String text) {
        text.lines().forEach(out::println);
    }

    /** Prints over the line at hand. */
    void overwrite(String line) {
        super.write(BEGINNING_OF_LINE, 0, BEGINNING_OF_LINE.length());
        print(line);
    }

    @Override
    public void write(String text, int offset, int length) {
        String plain = plain(text.substring(offset, offset + length));
        super.write(plain, 0, plain.length());
    }

    @Override
    public void write(char[] text, int offset, int length) {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character), 0, 1);
    }

    private static String plain(String text) {
        if (text.chars().noneMatch(PlainPrinter::steers)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(steers(c) ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c)));
        return plain.toString();
    }

    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != TAB;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> turns(character);
            default -> false;
        };
    }

    /** Whether a character turns the direction of those after it, so that they would be read in another order. */
    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069 || character == 0x200E
                || character == 0x200F || character == 0x061C;
    }
}
