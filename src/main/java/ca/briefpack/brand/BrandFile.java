package ca.briefpack.brand;

import ca.briefpack.brand.colour.ColourRules;
import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Hex;
import ca.briefpack.brand.colour.Token;
import ca.briefpack.brand.logo.Logo;
import ca.briefpack.brand.logo.LogoFile;
import ca.briefpack.data.yaml.YamlFile;
import ca.briefpack.data.yaml.YamlLines;
import ca.briefpack.data.yaml.YamlMap;
import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Text;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import ca.briefpack.words.Writing;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file {@code brand.yaml} of a brand, read and checked; everything wrong with it is told at once, colours by line. */
public final class BrandFile {
    private static final String FOLDER = "brand";
    private static final String NAME = "brand.yaml";
    private static final String LOGO = "logo";
    private static final String COLOURS = "colours";
    private static final String FORM = "write # and six hexadecimal digits, in quotes";
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,2})?)/([0-9]{1,2}(?:\\.[0-9]{1,2})?)");
    private static final BigDecimal LEAST_LEADING = new BigDecimal("1.15");
    private final Path templates;
    private final Path file;
    private final Map<String, Integer> lines;
    private final List<Problem> problems;

    private BrandFile(Path templates, Path file, Map<String, Integer> lines, List<Problem> problems) {
        this.templates = templates;
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /**
     * Reads a brand.
     *
     * @param templates holds {@code brand/}, and the {@code style/} and {@code fonts/} that brands share
     * @param name      the folder of the brand within {@code brand/}
     * @throws BriefpackException P030 with all that is wrong with it: keys, colours that cannot be read where they stand, sizes that
     *         pages have no room for
     */
    public static Brand read(Path templates, String name) {
        Path file = templates.resolve(FOLDER).resolve(name).resolve(NAME);
        String text = text(file);
        List<Problem> problems = new ArrayList<>();
        Optional<Brand> brand = YamlFile.find(file.toString(), text, Code.P030, problems)
                .flatMap(keys -> new BrandFile(templates, file, YamlLines.of(text), problems).find(keys));
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return brand.orElseThrow();
    }

    /** That there is no such brand, and which there are. */
    public static Optional<Problem> findAbsence(Path templates, String name) {
        Path folder = templates.resolve(FOLDER);
        if (Files.isDirectory(folder.resolve(name))) {
            return Optional.empty();
        }
        List<String> names = names(folder);
        return Optional.of(new Problem(Code.P030, folder.resolve(name).toString(), "brand '" + name + "' has no folder",
                names.isEmpty() ? "put one there: there is none yet"
                        : Nearest.didYouMean(name, names) + "name a brand of templates/brand in the job file or with --brand: "
                                + NameList.of(names)));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return found.filter(brand -> Files.exists(brand.resolve(NAME))).map(brand -> brand.getFileName().toString()).sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            IOException cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : (IOException) e;
            throw new BriefpackException(DiskFault.problem(Code.P030, folder.toString(), "cannot be read", cause), cause);
        }
    }

    private static String text(Path file) {
        try {
            return Writing.composed(WholeFile.text(file));
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P030, file.toString(), "cannot be read", e,
                    "give the brand a " + NAME + " in UTF-8"), e);
        }
    }

    private Optional<Brand> find(YamlMap keys) {
        keys.allow("name", LOGO, COLOURS, "type");
        Optional<Text> name = keys.findWords("name");
        Optional<YamlMap> schemes = keys.findMap(COLOURS);
        schemes.ifPresent(map -> map.allow("light", "dark"));
        Optional<Colours> light = schemes.flatMap(map -> findColours(map, "light"));
        Optional<Colours> dark = schemes.flatMap(map -> findColours(map, "dark"));
        Optional<Typeface> type = keys.findMap("type").flatMap(this::findType);
        Optional<Logo> logo = keys.findName(LOGO).flatMap(this::findLogo);
        if (name.isEmpty() || logo.isEmpty() || light.isEmpty() || dark.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(new Brand(file, templates.resolve("style"), name.get(), logo.get(), light.get(), dark.get(), type.get()));
    }

    private Optional<Logo> findLogo(String name) {
        try {
            return Optional.of(LogoFile.read(file.resolveSibling(name)));
        } catch (BriefpackException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<Colours> findColours(YamlMap schemes, String scheme) {
        Map<Token, Color> found = new EnumMap<>(Token.class);
        schemes.findMap(scheme).ifPresent(map -> {
            map.allow(Arrays.stream(Token.values()).map(Token::key).toArray(String[]::new));
            for (Token token : Token.values()) {
                map.findText(token.key(), FORM).flatMap(word -> findColour(scheme, token, word))
                        .ifPresent(color -> found.put(token, color));
            }
        });
        if (found.size() < Token.values().length) {
            return Optional.empty();
        }
        Colours colours = new Colours(found);
        new ColourRules(colours, (token, what, wayOut) -> refuse(path(scheme, token), scheme + " " + what, wayOut)).check();
        return Optional.of(colours);
    }

    private Optional<Color> findColour(String scheme, Token token, String word) {
        Optional<Color> color = Hex.find(word);
        if (color.isEmpty()) {
            refuse(path(scheme, token), "colour " + token.key() + " '" + word + "' is not #RRGGBB",
                    FORM);
        }
        return color;
    }

    private static String path(String scheme, Token token) {
        return COLOURS + "." + scheme + "." + token.key();
    }

    private Optional<Typeface> findType(YamlMap keys) {
        keys.allow(Stream.concat(Stream.of("family", "regular", "semibold"), Arrays.stream(Role.values()).map(Role::key))
                .toArray(String[]::new));
        Map<Role, TypeSize> sizes = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            keys.findText(role.key()).flatMap(word -> findSize(role, word)).ifPresent(size -> sizes.put(role, size));
        }
        Path own = file.resolveSibling("fonts");
        Path fonts = Files.isDirectory(own) ? own : templates.resolve("fonts");
        Optional<String> family = keys.findName("family");
        Optional<Path> regular = keys.findName("regular").map(fonts::resolve);
        Optional<Path> semibold = keys.findName("semibold").map(fonts::resolve);
        boolean complete =
                family.isPresent() && regular.isPresent() && semibold.isPresent() && sizes.size() == Role.values().length;
        return complete ? Optional.of(new Typeface(family.get(), fonts, regular.get(), semibold.get(), sizes)) : Optional.empty();
    }

    private Optional<TypeSize> findSize(Role role, String word) {
        Matcher form = SIZE.matcher(word);
        if (!form.matches()) {
            refuse("type." + role.key(), "size " + role.key() + " '" + word + "' is not two sizes in points",
                    "write the size of letters and the height of their lines, such as 9.5/13.5");
            return Optional.empty();
        }
        TypeSize size = new TypeSize(new BigDecimal(form.group(1)), new BigDecimal(form.group(2)));
        if (!role.holds(size.size())) {
            refuse("type." + role.key(), "size " + role.key() + " " + form.group(1) + " has no room on the pages",
                    "choose one " + role.bounds());
        } else if (size.line().compareTo(size.size().multiply(LEAST_LEADING)) < 0) {
            refuse("type." + role.key(), "lines of " + form.group(2) + " are too close for letters of " + form.group(1),
                    "make lines " + LEAST_LEADING + " times as high as letters, or higher");
        }
        return Optional.of(size);
    }

    private void refuse(String path, String what, String wayOut) {
        problems.add(new Problem(Code.P030, file + ":" + lines.get(path), what, wayOut));
    }
}
