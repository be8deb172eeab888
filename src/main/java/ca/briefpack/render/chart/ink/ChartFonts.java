package ca.briefpack.render.chart.ink;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.words.PlainName;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * The two weights of a brand's typeface that charts are lettered in. Both are used at style plain, at sizes of 7 to 8.5 points.
 */
public record ChartFonts(Font regular, Font semibold) {

    /**
     * Reads both weights of a brand: {@code brand.properties} names the files as {@code chart-font} and {@code
     * chart-font-semibold}.
     *
     * @throws BriefpackException P031 if a name or a file is missing or is no TrueType font
     */
    public static ChartFonts ofBrand(Path brand) {
        Path file = brand.resolve("brand.properties");
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(WholeFile.text(file)));
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Problem.Code.P031, file.toString(), "cannot be read", e,
                    "give the brand a brand.properties"), e);
        } catch (IllegalArgumentException e) {
            throw new BriefpackException(new Problem(Problem.Code.P031, file.toString(), "has a \\u without four digits after it",
                    "write the letter itself"), e);
        }
        return read(named(brand, properties, "chart-font"), named(brand, properties, "chart-font-semibold"));
    }

    private static Path named(Path brand, Properties properties, String key) {
        String name = properties.getProperty(key, "").strip();
        if (name.isEmpty()) {
            throw new BriefpackException(new Problem(Problem.Code.P031, brand.resolve("brand.properties").toString(),
                    "does not name " + key,
                    "name a .ttf file of the brand's folder, such as " + key + " = fonts/Name-Regular.ttf"));
        }
        if (!Arrays.stream(name.split("/", -1)).allMatch(PlainName::isPlain)) {
            throw new BriefpackException(new Problem(Problem.Code.P031, brand.resolve("brand.properties").toString(),
                    key + " names '" + name + "', which is no file inside the brand", "put the font into the brand's folder, and "
                            + PlainName.RULE));
        }
        return brand.resolve(name);
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
