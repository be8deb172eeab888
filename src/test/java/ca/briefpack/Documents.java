package ca.briefpack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's documents as tests read them: the README and the pages of {@code src/site/markdown}. */
public final class Documents {
    public static final Path README = Path.of("README.md");
    private static final Path PAGES = Path.of("src", "site", "markdown");

    private Documents() {
    }

    /** The README first, then the pages in order of name. */
    public static List<Path> list() {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return Stream.concat(Stream.of(README), pages.filter(p -> p.toString().endsWith(".md")).sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path page(String name) {
        return PAGES.resolve(name);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text under a heading of the second level, up to the next. */
    public static String section(Path file, String heading) {
        String from = text(file).split("\n## " + Pattern.quote(heading) + "\n", 2)[1];
        return from.split("\n## ", 2)[0];
    }

    /** The cells of every row of the tables in a text, without headings and rules; code marks are taken off. */
    public static List<List<String>> rows(String text) {
        List<String> lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("|") && !isRule(lines.get(i)))
                .filter(i -> i + 1 == lines.size() || !isRule(lines.get(i + 1)))
                .map(i -> cells(lines.get(i))).toList();
    }

    /** The first cell of each row of the tables in a text. */
    public static List<String> firstCells(String text) {
        return rows(text).stream().map(row -> row.get(0)).toList();
    }

    /** What a pattern finds in a text: its first group, or all of it without groups. */
    public static List<String> find(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results()
                .map(Documents::found).distinct().toList();
    }

    private static String found(MatchResult match) {
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }

    private static boolean isRule(String line) {
        return line.matches("[|-]+");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList();
    }
}
