package ca.briefpack.render.template;

import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a template may not ask for, found in its tree: built-ins that run text as code or reach for Java, regular expressions,
 * which nothing can stop, and ranges without an end where no loop can be interrupted. FreeMarker itself can switch off only
 * {@code ?new} and {@code ?api}. A tree shows what the parser read, however it was spelt: with comments, in escapes, in strings
 * within strings.
 */
@SuppressWarnings("deprecation") // FreeMarker marks its own tree so that nobody builds on it by accident; its nodes have no other types
final class Sandbox {
    private static final Set<String> CODE = Set.of("eval", "evaljson", "interpret", "new", "api", "hasapi");
    /** Built-ins that take a regular expression if they are given more arguments than this. */
    private static final Map<String, Integer> PLAIN_ARGUMENTS = Map.of("matches", 0, "replace", 2, "split", 1, "keepafter", 1,
            "keepafterlast", 1, "keepbefore", 1, "keepbeforelast", 1, "ensurestartswith", 1);
    private static final Set<String> LOOPS = Set.of("#list", "#foreach");

    private Sandbox() {
    }

    /** What a template asks for and may not have, in which line, and what to write in its place. */
    record Fault(int line, String what, String wayOut) {
    }

    /** The first fault of a template, in the order of its tree. */
    @SuppressWarnings("deprecation")
    static Optional<Fault> findFault(Template template) {
        return Optional.ofNullable(template.getRootTreeNode()).flatMap(root -> findFault(new Node(root), new Node(root)));
    }

    private static Optional<Fault> findFault(Node node, Node parent) {
        return findOwn(node, parent).or(() -> node.parts().flatMap(part -> findFault(part, node).stream()).findFirst());
    }

    private static Optional<Fault> findOwn(Node node, Node parent) {
        String name = builtIn(node);
        if (CODE.contains(name)) {
            return fault(node, "uses " + node.symbol() + ", which is not allowed in templates",
                    "write what it should print, or pick it from what templates are given");
        }
        if (PLAIN_ARGUMENTS.containsKey(name) && !isCalledWithAtMost(PLAIN_ARGUMENTS.get(name), node.object(), parent)) {
            return fault(node, "uses " + node.symbol() + " with a regular expression, which nothing could stop",
                    "use pattern.matches(text, expression), or call it with plain text and no flags");
        }
        if (isEndless(node) && !isListed(node.object(), parent) && !isPlace(node.object(), parent)) {
            return fault(node, "has a range without an end where nothing could stop it",
                    "give it an end; only <#list 1.. as n> and text[1..] need none");
        }
        return Optional.empty();
    }

    /**
     * The name of a built-in without its underscores or capitals, for FreeMarker knows both spellings; empty for anything else.
     */
    private static String builtIn(Node node) {
        return node.symbol().startsWith("?") ? node.symbol().substring(1).replace("_", "").toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isCalledWithAtMost(int arguments, TemplateObject builtIn, Node call) {
        return call.symbol().equals("...(...)") && call.parameter(0) == builtIn && call.parameterCount() <= arguments + 1;
    }

    private static boolean isEndless(Node node) {
        return node.symbol().equals("..") && node.parameter(1) == null;
    }

    private static boolean isListed(TemplateObject range, Node loop) {
        return LOOPS.contains(loop.symbol()) && loop.parameter(0) == range;
    }

    private static boolean isPlace(TemplateObject range, Node sequence) {
        return sequence.symbol().equals("...[...]") && sequence.parameter(1) == range;
    }

    private static Optional<Fault> fault(Node node, String what, String wayOut) {
        return Optional.of(new Fault(node.object().getBeginLine(), what, wayOut));
    }
}
