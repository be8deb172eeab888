package ca.briefpack.render.chart.ink;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lines {@code key = #RRGGBB} of a brand file, and what is wrong with those asked for. */
final class BrandColours {
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private final Path file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    BrandColours(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The colour of a key, or ink black with a problem noted, so that one reading finds every bad colour. */
    Color get(String key, double leastContrast) {
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("=", 2);
            if (parts.length == 2 && parts[0].strip().equals(key)) {
                return parse(key, parts[1].strip(), file + ":" + (i + 1), leastContrast);
            }
        }
        note(file.toString(), "has no colour '" + key + "'", "add a line " + key + " = #RRGGBB");
        return Color.BLACK;
    }

    void throwIfBad() {
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
    }

    private Color parse(String key, String value, String where, double leastContrast) {
        if (!HEX.matcher(value).matches()) {
            note(where, "colour " + key + " '" + value + "' is not #RRGGBB",
                    "write six hexadecimal digits after #, such as #12355B");
            return Color.BLACK;
        }
        Color color = new Color(Integer.parseInt(value.substring(1), 16));
        double contrast = Contrast.ratio(color, Color.WHITE);
        if (contrast < leastContrast) {
            note(where, String.format(Locale.ROOT, "colour %s %s has a contrast of %.1f:1 with white, below %.1f:1", key, value,
                    contrast, leastContrast), "choose a darker colour");
        }
        return color;
    }

    private void note(String where, String what, String wayOut) {
        problems.add(new Problem(Problem.Code.P030, where, what, wayOut));
    }
}
