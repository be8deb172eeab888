package ca.briefpack.render.chart.ink;

import ca.briefpack.brand.Typeface;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two weights of a brand's typeface that charts are lettered in. Both are used at style plain, at sizes of 7 to 8.5 points.
 */
public record ChartFonts(Font regular, Font semibold) {

    /** Reads both weights of a brand. @throws BriefpackException P031 as {@link #read} */
    public static ChartFonts of(Typeface type) {
        return read(type.regular(), type.semibold());
    }

    /** Reads both weights from TrueType files. @throws BriefpackException P031 if a file is missing or is no TrueType font */
    public static ChartFonts read(Path regularTtf, Path semiboldTtf) {
        return new ChartFonts(font(regularTtf), font(semiboldTtf));
    }

    private static Font font(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BriefpackException(
                    new Problem(Problem.Code.P031, file.toString(), "is missing", "put the brand's .ttf file there"));
        }
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException | FontFormatException e) {
            throw new BriefpackException(new Problem(Problem.Code.P031, file.toString(),
                    "cannot be read as a TrueType font: " + e.getMessage(), "put the brand's .ttf file there"), e);
        }
    }

    public Lettering regular(double size) {
        return new Lettering(regular, size);
    }

    public Lettering semibold(double size) {
        return new Lettering(semibold, size);
    }
}
