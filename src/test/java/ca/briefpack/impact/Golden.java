package ca.briefpack.impact;

import ca.briefpack.CsvLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Rows of a table of known answers in {@code golden}, by column name; lines that start with # are comments. */
public record Golden(Map<String, String> columns) {

    public static List<Golden> rows(String file) {
        return rows("impact", file);
    }

    /** The rows of a file of a room's folder, packed by gzip or not. */
    public static List<Golden> rows(String room, String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + room + "/" + file)) {
            InputStream rows = file.endsWith(".gz") ? new GZIPInputStream(in) : in;
            return parse(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a text. */
    static List<Golden> parse(String text) {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        List<String> header = CsvLine.cells(lines.get(0));
        List<Golden> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = CsvLine.cells(line);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(new Golden(row));
        }
        return rows;
    }

    public String text(String column) {
        return columns.get(column);
    }

    public double number(String column) {
        String text = columns.get(column);
        return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
