package ca.briefpack.render.template;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import freemarker.core.Macro;
import freemarker.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds every broken or missing template, and every place where the wording of one language lacks what the other has. */
final class LibraryCheck {
    private static final String ENGLISH = "wording/en/";
    private static final String FRENCH = "wording/fr/";
    private static final Pattern READS = Pattern.compile("<#(?:import|include) \"([^\"]+)\"");
    private final Library library;
    private final List<Problem> problems = new ArrayList<>();

    LibraryCheck(Library library) {
        this.library = library;
    }

    List<Problem> problems(List<String> needed) {
        problems.addAll(library.broken().values());
        for (String name : library.names()) {
            if (name.startsWith(ENGLISH)) {
                compare(name, FRENCH + name.substring(ENGLISH.length()));
            } else if (name.startsWith(FRENCH) && !library.names().contains(ENGLISH + name.substring(FRENCH.length()))) {
                lacksFile(ENGLISH + name.substring(FRENCH.length()), name);
            }
        }
        needed.forEach(name -> require(name, "put it back: packs are rendered from it"));
        library.names().stream().filter(name -> !library.broken().containsKey(name)).forEach(name -> imports(name)
                .forEach(imported -> require(imported, "put it back: " + library.where(name) + " reads it")));
        return List.copyOf(problems);
    }

    private void require(String name, String wayOut) {
        boolean told = problems.stream().anyMatch(problem -> problem.where().equals(library.where(name)));
        if (!told && !library.isBroken(name) && !library.names().contains(name)) {
            problems.add(new Problem(Code.P030, library.where(name), "is missing", wayOut));
        }
    }

    /** The templates that one imports or includes by name, in either language. */
    private List<String> imports(String name) {
        Path folder = Path.of("/" + name).getParent();
        return READS.matcher(library.get(name).toString()).results().map(found -> found.group(1))
                .flatMap(path -> Stream.of("en", "fr").map(lang -> path.replace("${lang}", lang))).distinct()
                .filter(path -> !path.contains("${"))
                .map(path -> folder.resolve(path).normalize().toString().substring(1).replace('\\', '/')).toList();
    }

    private void compare(String english, String french) {
        if (!library.names().contains(french)) {
            lacksFile(french, english);
            return;
        }
        if (library.broken().containsKey(english) || library.broken().containsKey(french)) {
            return;
        }
        Map<String, String> inEnglish = signatures(english);
        Map<String, String> inFrench = signatures(french);
        lacks(french, inFrench, english, inEnglish);
        lacks(english, inEnglish, french, inFrench);
        inEnglish.forEach((name, signature) -> {
            if (inFrench.containsKey(name) && !inFrench.get(name).equals(signature)) {
                problems.add(new Problem(Code.P030, library.where(french), "defines " + inFrench.get(name) + " where "
                        + library.where(english) + " defines " + signature, "give both the same parameters"));
            }
        });
    }

    private void lacks(String file, Map<String, String> its, String other, Map<String, String> others) {
        others.forEach((name, signature) -> {
            if (!its.containsKey(name)) {
                problems.add(new Problem(Code.P030, library.where(file), "does not define " + signature,
                        "define it as " + library.where(other) + " does, in its own language"));
            }
        });
    }

    private void lacksFile(String missing, String other) {
        if (library.isBroken(missing)) {
            return;
        }
        problems.add(new Problem(Code.P030, library.where(missing), "is missing",
                "write it in its language after " + library.where(other)));
    }

    /** {@code macro tile(label value)} by name. */
    @SuppressWarnings("deprecation")
    private Map<String, String> signatures(String name) {
        Template template = library.get(name);
        Map<String, String> found = new TreeMap<>();
        for (Object value : template.getMacros().values()) {
            Macro macro = (Macro) value;
            found.put(macro.getName(), (macro.isFunction() ? "function " : "macro ") + macro.getName() + "("
                    + String.join(" ", macro.getArgumentNames()) + ")");
        }
        return found;
    }
}
