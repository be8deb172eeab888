package ca.briefpack.render.template;

import freemarker.core.Macro;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which macros and functions the templates of a library define, and by which names each knows those of others. */
@SuppressWarnings("deprecation") // FreeMarker marks its own tree so that nobody builds on it by accident; its nodes have no other types
final class Namespaces {
    private final Library library;
    private final Map<String, Map<String, Macro>> macros = new TreeMap<>();
    private final Map<String, Map<String, List<String>>> imports = new HashMap<>();

    Namespaces(Library library) {
        this.library = library;
        for (String name : library.names()) {
            if (!library.broken().containsKey(name)) {
                Template template = library.get(name);
                Map<String, Macro> own = new TreeMap<>();
                for (Object macro : template.getMacros().values()) {
                    own.put(((Macro) macro).getName(), (Macro) macro);
                }
                macros.put(name, own);
                imports.put(name, imports(name, new Node(template.getRootTreeNode())));
            }
        }
    }

    /** Those that can be read, sorted. */
    List<String> templates() {
        return List.copyOf(macros.keySet());
    }

    Map<String, Macro> macros(String template) {
        return macros.get(template);
    }

    /** {@code macro tile(label name)}. */
    static String signature(Macro macro) {
        return (macro.isFunction() ? "function " : "macro ") + macro.getName() + "("
                + String.join(" ", macro.getArgumentNames()) + ")";
    }

    /** The text of a literal. */
    static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    /**
     * Whom a template calls by an expression, by the template that defines it: those of one name in either language. What is handed
     * over as a parameter may be the wording of any pack.
     */
    Map<String, Macro> find(String template, Node called) {
        Map<String, Macro> found = new LinkedHashMap<>();
        String name = called.symbol().equals(".") ? String.valueOf(called.parameter(1)) : called.symbol();
        homes(template, called).forEach(home -> macros.getOrDefault(home, Map.of()).computeIfPresent(name, (n, macro) -> {
            found.put(home, macro);
            return macro;
        }));
        return found;
    }

    private List<String> homes(String template, Node called) {
        if (!called.symbol().equals(".")) {
            return List.of(template);
        }
        return called.parameter(0) instanceof TemplateObject of ? spaces(template, new Node(of)) : List.of();
    }

    /** The templates that a name, or a name within one, stands for. */
    private List<String> spaces(String template, Node node) {
        if (node.symbol().equals(".")) {
            return node.parameter(0) instanceof TemplateObject of
                    ? spaces(template, new Node(of)).stream()
                            .flatMap(home -> known(home, String.valueOf(node.parameter(1))).stream()).toList()
                    : List.of();
        }
        boolean isParameter = macros.get(template).values().stream()
                .anyMatch(macro -> List.of(macro.getArgumentNames()).contains(node.symbol()));
        List<String> known = known(template, node.symbol());
        return known.isEmpty() && isParameter ? macros.keySet().stream().filter(name -> name.startsWith("wording/")).toList()
                : known;
    }

    /** An import is known to all that run with it: the layout calls the words that the page has imported. */
    private List<String> known(String template, String alias) {
        List<String> own = imports.getOrDefault(template, Map.of()).getOrDefault(alias, List.of());
        return own.isEmpty() && template.startsWith("pdf/")
                ? imports.values().stream().flatMap(all -> all.getOrDefault(alias, List.of()).stream()).distinct().sorted()
                        .toList()
                : own;
    }

    private Map<String, List<String>> imports(String template, Node node) {
        Map<String, List<String>> found = new HashMap<>();
        collect(template, node, found);
        return found;
    }

    private void collect(String template, Node node, Map<String, List<String>> found) {
        if (node.symbol().equals("#import") && node.parameter(0) instanceof TemplateObject path) {
            found.computeIfAbsent(String.valueOf(node.parameter(1)), a -> new ArrayList<>())
                    .addAll(paths(template, new Node(path)));
        }
        node.parts().forEach(part -> collect(template, part, found));
    }

    /** Those that an import reads in either language. */
    private List<String> paths(String template, Node path) {
        Stream<String> written = path.parameterCount() == 0 ? Stream.of(unquoted(path.symbol()))
                : Stream.of("en", "fr").map(lang -> joined(path, lang));
        Path folder = Path.of("/" + template).getParent();
        return written.map(one -> folder.resolve(one).normalize().toString().substring(1).replace('\\', '/'))
                .filter(library.names()::contains).toList();
    }

    private static String joined(Node path, String lang) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.parameterCount(); i++) {
            text.append(path.parameter(i) instanceof String words ? words : lang);
        }
        return text.toString();
    }
}
