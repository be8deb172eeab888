package ca.briefpack.brand;

import ca.briefpack.run.Copies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shipped brands, and copies of them that a test may break. */
public final class Brands {
    public static final Path TEMPLATES = Path.of("templates");
    public static final Brand NORTHERN = BrandFile.read(TEMPLATES, "northern");

    private Brands() {
    }

    /** Brands, style sheets and fonts alone, put below a folder. */
    public static void copy(Path templates) throws IOException {
        for (String part : List.of("brand", "style", "fonts")) {
            Copies.copy(TEMPLATES.resolve(part), templates.resolve(part));
        }
    }

    public static Brand northern(Path templates) {
        return BrandFile.read(templates, "northern");
    }

    /** Northern, with a style sheet of other words. */
    public static Brand styled(Path templates, String file, String css) throws IOException {
        if (Files.notExists(templates.resolve("style"))) {
            copy(templates);
        }
        Files.writeString(templates.resolve("style").resolve(file), css);
        return northern(templates);
    }
}
