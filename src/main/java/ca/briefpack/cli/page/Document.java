package ca.briefpack.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document that comes with the program, so that whoever has only the jar can read it. */
public enum Document {
    README("README", "how to use it: commands, options, exit codes, problems and what to do about them"),
    METHODS("methods", "the formulas behind every figure, and their sources"),
    LAW("law", "how far the law is known, and how the data holds it"),
    SCENARIOS("scenarios", "how to write a scenario"),
    SOLVE("solve", "the models and the keys of their cases, with examples"),
    TEMPLATES("templates", "how to change what briefs say, and how to look at it meanwhile"),
    STYLE("style", "how briefs read in English and French: words to use and to avoid"),
    WORKBOOK("workbook-vocabulary", "the words that templates of workbooks are written in"),
    OMISSIONS("OMISSIONS", "what the data does not hold"),
    LICENCES("LICENCES", "the licences of the figures"),
    CHANGELOG("changelog", "what changed, and which figures with it"),
    ARCHITECTURE("architecture", "how the program is built"),
    DECISIONS("decisions", "what was decided, and why"),
    CONTRIBUTING("CONTRIBUTING", "how to change the program, and how it is released");

    private final String file;
    private final String meaning;

    Document(String file, String meaning) {
        this.file = file;
        this.meaning = meaning;
    }

    /** As typed: {@code methods}. */
    public String word() {
        return file.toLowerCase(Locale.ROOT);
    }

    public String meaning() {
        return meaning;
    }

    /** The name of its file. */
    public String fileName() {
        return file + ".md";
    }

    public String text() {
        try (InputStream in = Document.class.getResourceAsStream("/docs/" + fileName())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<Document> find(String word) {
        String typed = word.toLowerCase(Locale.ROOT).replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.md$", "");
        return Arrays.stream(values()).filter(document -> document.word().equals(typed)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Document::word).toList();
    }
}
