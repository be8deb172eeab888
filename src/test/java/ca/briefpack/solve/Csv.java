package ca.briefpack.solve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a table of known answers in {@code golden/impact}, as far as its last column without commas. */
record Csv(Map<String, String> cells) {
    static List<Csv> rows(String file) {
        try (InputStream in = Csv.class.getResourceAsStream("/golden/impact/" + file)) {
            List<String[]> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split(",", -1)).toList();
            List<Csv> rows = new ArrayList<>();
            for (String[] line : lines.subList(1, lines.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < lines.get(0).length; i++) {
                    cells.put(lines.get(0)[i], line[i]);
                }
                rows.add(new Csv(cells));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return cells.get(column);
    }

    double number(String column) {
        return Double.parseDouble(cells.get(column));
    }

    boolean has(String column) {
        return !cells.get(column).isEmpty();
    }
}
