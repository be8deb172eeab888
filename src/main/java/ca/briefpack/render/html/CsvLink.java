package ca.briefpack.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180) within an address, for a link that saves it: the page stays one file, and the link leads nowhere. Cells
 * that a spreadsheet would take for a formula are left to be words.
 */
final class CsvLink {
    private static final String HEAD = "data:text/csv;charset=utf-8,";
    private static final String PLAIN = "-._~";
    private static final String FORMULA = "=+@\t\r";

    private CsvLink() {
    }

    /** @param rows of cells, the headings first; numbers with a decimal point */
    static String of(List<List<String>> rows) {
        String csv = rows.stream().map(row -> row.stream().map(CsvLink::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        // without the mark a spreadsheet does not take it for UTF-8
        return HEAD + escaped("\ufeff" + csv);
    }

    private static String cell(String words) {
        String safe = words.isEmpty() || FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
        return safe.matches("[^\",\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return escaped.toString();
    }
}
