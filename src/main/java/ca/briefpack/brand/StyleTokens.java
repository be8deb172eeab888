package ca.briefpack.brand;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Hex;
import ca.briefpack.brand.colour.Token;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a brand as style sheets name them: {@code var(--ink)}, {@code var(--title-size)}, {@code var(--family)}. Browsers
 * know such names; for paper they are put in.
 */
public final class StyleTokens {
    private static final Pattern NAMED = Pattern.compile("var\\(\\s*--([^)]*?)\\s*\\)");
    private static final int LOGO_HEIGHT = 8;
    private final Map<String, String> colours;
    private final Map<String, String> dark;
    private final Map<String, String> type = new LinkedHashMap<>();

    public StyleTokens(Brand brand) {
        this.colours = written(brand.light());
        this.dark = written(brand.dark());
        type.put("logo-height", LOGO_HEIGHT + "mm");
        type.put("logo-width", String.format(Locale.ROOT, "%.2fmm", LOGO_HEIGHT * brand.logo().proportion()));
        type.put("family", "\"" + brand.type().family() + "\"");
        for (Role role : Role.values()) {
            TypeSize size = brand.type().sizes().get(role);
            type.put(role.key() + "-size", size.size().toPlainString() + "pt");
            type.put(role.key() + "-line", size.line().toPlainString() + "pt");
        }
    }

    private static Map<String, String> written(Colours colours) {
        Map<String, String> written = new LinkedHashMap<>();
        for (Token token : Token.values()) {
            written.put(token.key(), Hex.of(colours.get(token)));
        }
        return written;
    }

    /**
     * A style sheet with the value of each token in place of its name, line by line as it was.
     *
     * @throws BriefpackException P030 with every name that is no token, by line
     */
    public String put(String css, Path file) {
        List<Problem> problems = new ArrayList<>();
        StringBuilder put = new StringBuilder();
        Matcher named = NAMED.matcher(css);
        while (named.find()) {
            String name = named.group(1);
            String value = colours.getOrDefault(name, type.getOrDefault(name, ""));
            if (value.isEmpty()) {
                problems.add(new Problem(Code.P030,
                        file + ":" + (1 + css.substring(0, named.start()).chars().filter(c -> c == '\n').count()),
                        "names the token '" + name + "', which no brand has", Nearest.useOneOf(name, names())));
            }
            named.appendReplacement(put, Matcher.quoteReplacement(value));
        }
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return named.appendTail(put).toString();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(colours.keySet());
        names.addAll(type.keySet());
        return names;
    }

    /** A rule that gives browsers every token, with the light colours. */
    public String root() {
        return ":root {" + declared(colours) + declared(type) + " }\n";
    }

    /** A rule that gives browsers the dark colours in place of the light ones; it goes into the media that ask for them. */
    public String darkRoot() {
        return ":root {" + declared(dark) + " }\n";
    }

    private static String declared(Map<String, String> values) {
        StringBuilder declared = new StringBuilder();
        values.forEach((name, value) -> declared.append(" --").append(name).append(": ").append(value).append(';'));
        return declared.toString();
    }
}
