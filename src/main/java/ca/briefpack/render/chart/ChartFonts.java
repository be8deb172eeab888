package ca.briefpack.render.chart;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The two weights of a brand's typeface that charts are lettered in. Both are used at style plain, at sizes of 7 to 8.5 points.
 */
public record ChartFonts(Font regular, Font semibold) {

    /**
     * Reads both weights of a brand: {@code brand.properties} names the files as {@code chart-font} and {@code chart-font-semibold}.
     *
     * @throws BriefpackException P031 if a name or a file is missing or is no TrueType font
     */
    public static ChartFonts ofBrand(Path brand) {
        Path file = brand.resolve("brand.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Problem.Code.P031, file.toString(), "cannot be read: " + e.getMessage(),
                    "give the brand a brand.properties"), e);
        }
        return read(named(brand, properties, "chart-font"), named(brand, properties, "chart-font-semibold"));
    }

    private static Path named(Path brand, Properties properties, String key) {
        String name = properties.getProperty(key, "").strip();
        if (name.isEmpty()) {
            throw new BriefpackException(new Problem(Problem.Code.P031, brand.resolve("brand.properties").toString(),
                    "does not name " + key, "name a .ttf file of the brand's folder, such as " + key + " = fonts/Name-Regular.ttf"));
        }
        return brand.resolve(name);
    }

    /** Reads both weights from TrueType files. @throws BriefpackException P031 if a file is missing or is no TrueType font */
    public static ChartFonts read(Path regularTtf, Path semiboldTtf) {
        return new ChartFonts(font(regularTtf), font(semiboldTtf));
    }

    private static Font font(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException | FontFormatException e) {
            throw new BriefpackException(new Problem(Problem.Code.P031, file.toString(),
                    "cannot be read as a TrueType font: " + e.getMessage(), "put the brand's .ttf file there"), e);
        }
    }

    Lettering regular(double size) {
        return new Lettering(regular, size);
    }

    Lettering semibold(double size) {
        return new Lettering(semibold, size);
    }
}
