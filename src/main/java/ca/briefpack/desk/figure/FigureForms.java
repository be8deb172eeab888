package ca.briefpack.desk.figure;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.desk.figure.FigureForm.Near;
import ca.briefpack.desk.figure.FigureForm.Part;
import ca.briefpack.words.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms that ids of figures can have, from {@code figure-forms.txt}: whether an id can be one of an edition, and which it was
 * meant to be, is told by them without computing anything.
 */
public final class FigureForms {
    private static final String FILE = "figure-forms.txt";
    private static final int OFFERED = 3;
    /** So many wrong letters are near enough to any id. */
    private static final int LEAST_AWAY = 4;
    /** An id is meant rather than a name by which releases are compared that is so many letters nearer. */
    private static final int NAME = 2;
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    /** Dots between parts; none stands within braces. */
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern CHOICE = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
    /** What a page puts between letters that stand on two lines. */
    private static final Pattern BREAK = Pattern.compile("[\\s\\h\\p{Cf}]+");
    /** What stands around an id in a list, in brackets or in quotes. */
    private static final Pattern AROUND = Pattern.compile("^[(\\[\"'«“‘`]+|[,;:.)\\]\"'»”’`]+$");
    private static final Pattern KIND = Pattern.compile("<([a-z]+)>");

    private final FigureWords words;
    private final Map<String, Part> parts = new HashMap<>();
    private final List<FigureForm> forms;
    /** The names by which releases are compared, and the figures that they are. */
    private final Map<String, String> headlines = new TreeMap<>();

    FigureForms(FigureWords words) {
        this.words = words;
        Headline.all(words.of("sector")).forEach(headline -> headlines.put(headline.key(), headline.figureId()));
        this.forms = lines().stream().flatMap(FigureForms::spelled).map(this::form).toList();
    }

    /**
     * The id that a reader means: as it stands, or as it was copied from a page, with another dash or a break of line in it, or
     * in capitals; or that of a headline figure, which is named more shortly where releases are compared. Empty if no edition can
     * have such a figure.
     */
    public Optional<String> find(String typed) {
        return Stream.of(typed.strip(), copied(typed), inSmall(typed)).map(id -> headlines.getOrDefault(id, id))
                .filter(this::fits).findFirst();
    }

    private static String copied(String typed) {
        String whole = BREAK.matcher(typed).replaceAll("");
        return DASH.matcher(AROUND.matcher(whole).replaceAll("")).replaceAll("-");
    }

    private static String inSmall(String typed) {
        return copied(typed).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True if an edition can have a figure of this id. */
    boolean fits(String id) {
        return forms.stream().anyMatch(form -> form.fits(id));
    }

    /** Up to three ids near to one that does not fit, the nearest first; none if nothing is near. */
    List<String> nearest(String typed) {
        String id = inSmall(typed);
        int most = Math.max(LEAST_AWAY, id.length() / 2);
        List<String> split = List.of(id.split("\\.", -1));
        Stream<Near> ofForms = forms.stream().map(form -> form.nearest(split)).flatMap(Optional::stream);
        Stream<Near> ofHeadlines =
                headlines.keySet().stream().map(key -> new Near(List.of(key), NAME + Nearest.distance(id, key)));
        return Stream.concat(ofForms, ofHeadlines).filter(near -> near.away() <= most).sorted().map(Near::id).distinct()
                .limit(OFFERED).toList();
    }

    /** The lines of the file, forms alone. */
    static List<String> lines() {
        try (InputStream in = FigureForms.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line with and without each part that may be left out. */
    static Stream<String> spelled(String line) {
        Matcher optional = OPTIONAL.matcher(line);
        return optional.find() ? Stream.of("", optional.group(1)).map(optional::replaceFirst).flatMap(FigureForms::spelled)
                : Stream.of(line);
    }

    FigureForm form(String spelled) {
        return new FigureForm(DOT.splitAsStream(spelled).map(part -> parts.computeIfAbsent(part, this::part)).toList());
    }

    private Part part(String spelled) {
        Set<String> known = new LinkedHashSet<>();
        List<Pattern> looks = new ArrayList<>();
        choices(spelled).forEach(choice -> enter(choice, known, looks));
        return new Part(known, looks);
    }

    private static Stream<String> choices(String part) {
        Matcher choice = CHOICE.matcher(part);
        return choice.find()
                ? Stream.of(choice.group(1).split("\\|")).map(word -> choice.replaceFirst(Matcher.quoteReplacement(word)))
                : Stream.of(part);
    }

    private void enter(String choice, Set<String> known, List<Pattern> looks) {
        Matcher kind = KIND.matcher(choice);
        if (!kind.find()) {
            known.add(choice);
            return;
        }
        words.findLook(kind.group(1))
                .ifPresent(look -> looks.add(Pattern.compile(kind.replaceFirst(Matcher.quoteReplacement(look)))));
        words.of(kind.group(1)).forEach(word -> enter(kind.replaceFirst(word), known, looks));
    }
}
