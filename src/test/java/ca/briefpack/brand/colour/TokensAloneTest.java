package ca.briefpack.brand.colour;

import ca.briefpack.brand.Brands;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No colour is written down but in the files of brands, so that a brand changes all of them. */
class TokensAloneTest {
    private static final Pattern COLOUR =
            Pattern.compile(
                    "(?<!&)#[0-9A-Fa-f]{6}\\b|new Color\\(0x|new XSSFColor\\(new byte|IndexedColors|: *(?:white|black|gr[ae]y) *[;}]");
    private static final Pattern NAMED = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

    private static List<Path> files(String folder, String... endings) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        }
    }

    @Test
    void style_sheets_templates_and_code_name_no_colour() throws IOException {
        List<Path> looked = new ArrayList<>(files("templates", ".css", ".ftlh", ".ftlx"));
        looked.addAll(files("src/main/java", ".java"));
        List<String> found = new ArrayList<>();
        for (Path file : looked) {
            Matcher colour = COLOUR.matcher(Files.readString(file));
            while (colour.find()) {
                found.add(file + " " + colour.group());
            }
        }

        assertThat(looked).hasSizeGreaterThan(300);
        assertThat(found).isEmpty();
    }

    @Test
    void style_sheets_set_no_words_in_a_colour_or_on_a_ground_whose_contrast_nobody_checks() throws IOException {
        List<String> grounds = ColourPair.used().stream().map(pair -> pair.ground().key()).toList();
        List<String> words = ColourPair.used().stream().map(pair -> pair.words().key()).toList();
        String css = Files.readString(Brands.TEMPLATES.resolve("style/brief.css"))
                + Files.readString(Brands.TEMPLATES.resolve("style/screen.css"));

        assertThat(tokens(css, "(?<![-\\w])color: *")).isNotEmpty().isSubsetOf(words);
        assertThat(tokens(css, "background(?:-color)?: *").stream().filter(ground -> !ground.equals("primary"))).isNotEmpty()
                .isSubsetOf(grounds);
    }

    private static List<String> tokens(String css, String property) {
        return Pattern.compile(property + NAMED.pattern()).matcher(css).results().map(result -> result.group(1)).distinct()
                .collect(Collectors.toList());
    }
}
