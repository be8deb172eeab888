package ca.briefpack.render.chart.ink;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The flat colours of a brand, as its {@code brand.properties} gives them: {@code ink}, {@code primary}, {@code tint},
 * {@code loss}, {@code gain}, {@code unsure} and {@code series1} to {@code series4}, each {@code #RRGGBB}. Other keys of that
 * file are left alone.
 */
public record Palette(Color ink, Color primary, Color tint, Color loss, Color gain, Color unsure, List<Color> series) {
    /** The most series a chart may tell apart. */
    public static final int SERIES = 4;
    private static final Color FAINT = new Color(0xA9B1BA);
    private static final Color GRID = new Color(0xDDE1E6);

    public Palette {
        series = List.copyOf(series);
        if (series.size() != SERIES) {
            throw new IllegalArgumentException("a palette has " + SERIES + " series colours, got " + series.size());
        }
    }

    /** The light grey of gridlines: there to be looked past. */
    public Color grid() {
        return GRID;
    }

    /** The grey of lines that mark a surface without filling it. */
    public Color faint() {
        return FAINT;
    }

    /**
     * Reads the colours of a brand.
     *
     * @throws BriefpackException P030 with every bad colour of the file by line: missing, not {@code #RRGGBB}, or too pale
     *         against white (4.5:1 for colours of text, 3:1 for series)
     */
    public static Palette read(Path brandProperties) {
        BrandColours colours = new BrandColours(brandProperties, lines(brandProperties));
        Color ink = colours.get("ink", Contrast.TEXT);
        Color primary = colours.get("primary", Contrast.TEXT);
        Color tint = colours.get("tint", 1);
        Color loss = colours.get("loss", Contrast.TEXT);
        Color gain = colours.get("gain", Contrast.TEXT);
        Color unsure = colours.get("unsure", Contrast.TEXT);
        List<Color> series = new ArrayList<>();
        for (int i = 1; i <= SERIES; i++) {
            series.add(colours.get("series" + i, Contrast.SHAPE));
        }
        colours.throwIfBad();
        return new Palette(ink, primary, tint, loss, gain, unsure, series);
    }

    private static List<String> lines(Path file) {
        try {
            return WholeFile.lines(file);
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Problem.Code.P030, file.toString(), "cannot be read", e,
                    "give the brand a brand.properties in UTF-8"), e);
        }
    }
}
