package ca.briefpack.tariff;

import ca.briefpack.CsvLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Known answers: the CSV files of {@code golden/tariff}, row by row, comments skipped. */
final class Golden {
    private Golden() {
    }

    static List<Map<String, String>> rows(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/tariff/" + file)) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
            List<String> header = CsvLine.cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = CsvLine.cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
