package ca.briefpack.render.template;

import ca.briefpack.render.template.NameFlow.Origin;
import ca.briefpack.render.template.NameFlow.Parameter;
import ca.briefpack.render.template.NameFlow.Words;
import ca.briefpack.render.template.NameUse.Kind;
import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the index of a library out of its parsed trees: names as they are handed on, definitions, and calls of them. */
@SuppressWarnings("deprecation") // FreeMarker marks its own tree so that nobody builds on it by accident; its nodes have no other types
final class IndexReader {
    /** What a template asks the briefing by a call, and by a key of a map. */
    private static final Map<String, Kind> ASKED = Map.of("figure", Kind.FIGURE, "table", Kind.TABLE, "chart", Kind.CHART,
            "figures", Kind.FIGURE, "tables", Kind.TABLE, "charts", Kind.CHART, "facts", Kind.FACTS);
    private static final String BRIEFING = "b";
    private final Library library;
    private final Namespaces namespaces;
    private final NameFlow flow = new NameFlow();
    private final Map<String, TreeSet<String>> calls = new TreeMap<>();
    private String template = "";

    IndexReader(Library library) {
        this.library = library;
        this.namespaces = new Namespaces(library);
    }

    TemplateIndex read() {
        for (String name : namespaces.templates()) {
            template = name;
            walk(new Node(library.get(name).getRootTreeNode()), new HashMap<>(), false);
        }
        List<Definition> definitions = new ArrayList<>();
        for (String name : namespaces.templates()) {
            namespaces.macros(name).values().stream().sorted(Comparator.comparing(Macro::getName))
                    .forEach(macro -> definitions.add(definition(name, macro)));
        }
        return new TemplateIndex(flow.uses(), definitions);
    }

    private Definition definition(String name, Macro macro) {
        List<String> places = calls.getOrDefault(key(name, macro.getName()), new TreeSet<>()).stream()
                .sorted(Comparator.comparing(NameFlow::template).thenComparing(NameFlow::line)).toList();
        return new Definition(name, macro.getName(), library.where(name) + ":" + macro.getBeginLine(),
                Namespaces.signature(macro), places);
    }

    private static String key(String template, String macro) {
        return template + " " + macro;
    }

    /** @param names what variables stand for where the node is */
    private void walk(Node node, Map<String, List<Origin>> names, boolean guarded) {
        switch (node.symbol()) {
            case "#macro", "#function" -> inMacro((Macro) node.object(), node);
            case "#local", "#assign", "#global" -> {
                walkParts(node, names, false);
                assign(node, names);
            }
            case "#list" -> inLoop(node, names);
            case "@" -> {
                call(node, names);
                walkParts(node, names, false);
            }
            case "...(...)" -> {
                asked(node, names, guarded);
                call(node, names);
                walkParts(node, names, false);
            }
            case "...[...]" -> {
                asked(node, names, guarded);
                walkParts(node, names, false);
            }
            case "." -> {
                askedByDot(node, guarded);
                walkParts(node, names, false);
            }
            case "??", "...!...", "?has_content" -> walkParts(node, names, true);
            default -> {
                inLambda(node, names);
                node.parts().filter(part -> !part.symbol().equals("->")).forEach(part -> walk(part, names, guarded));
            }
        }
    }

    private void walkParts(Node node, Map<String, List<Origin>> names, boolean guarded) {
        node.parts().forEach(part -> walk(part, names, guarded));
    }

    private void inMacro(Macro macro, Node node) {
        Map<String, List<Origin>> own = new HashMap<>();
        for (String name : macro.getArgumentNames()) {
            own.put(name, List.of(new Parameter(template, macro.getName(), name)));
        }
        walkParts(node, own, false);
    }

    private void assign(Node node, Map<String, List<Origin>> names) {
        if (node.parameter(0) instanceof String name && node.parameterCount() > 2) {
            names.put(name, origins(node, 2, names));
        }
    }

    private void inLoop(Node node, Map<String, List<Origin>> names) {
        Map<String, List<Origin>> within = new HashMap<>(names);
        if (node.parameterCount() > 1 && node.parameter(1) instanceof String variable) {
            within.put(variable, origins(node, 0, names));
        }
        walkParts(node, within, false);
    }

    /** Of {@code list?map(x -> ...)} each x is one of the list. */
    private void inLambda(Node node, Map<String, List<Origin>> names) {
        node.parts().filter(part -> part.symbol().equals("->")).forEach(lambda -> {
            Map<String, List<Origin>> within = new HashMap<>(names);
            List<Node> parts = lambda.parts().toList();
            parts.stream().limit(1).forEach(variable -> within.put(variable.symbol(), origins(node, 0, names)));
            parts.stream().skip(1).forEach(body -> walk(body, within, false));
        });
    }

    /** {@code b.figure("gdp-change")}, {@code b.figures["gdp-change"]}. */
    private void asked(Node node, Map<String, List<Origin>> names, boolean guarded) {
        part(node, 0).flatMap(IndexReader::askedOfBriefing).ifPresent(
                kind -> part(node, 1).ifPresent(name -> flow.asks(kind, origins(name, names), guarded)));
    }

    /** {@code b.facts.asks}. */
    private void askedByDot(Node node, boolean guarded) {
        part(node, 0).flatMap(IndexReader::askedOfBriefing).ifPresent(kind -> {
            if (node.parameter(1) instanceof String name) {
                flow.asks(kind, List.of(new Words(name, true, place(node))), guarded);
            }
        });
    }

    private static Optional<Kind> askedOfBriefing(Node node) {
        boolean isAsked = node.symbol().equals(".") && part(node, 0).filter(of -> of.symbol().equals(BRIEFING)).isPresent();
        return isAsked ? Optional.ofNullable(ASKED.get(String.valueOf(node.parameter(1)))) : Optional.empty();
    }

    /** Notes who is called, and what is handed to each parameter. */
    private void call(Node node, Map<String, List<Origin>> names) {
        part(node, 0).map(called -> namespaces.find(template, called)).orElse(Map.of()).forEach((home, macro) -> {
            calls.computeIfAbsent(key(home, macro.getName()), k -> new TreeSet<>()).add(place(node));
            String[] parameters = macro.getArgumentNames();
            int next = 0;
            for (int i = 1; i < node.parameterCount(); i++) {
                Optional<Node> value = part(node, i);
                if (value.isPresent() && !(value.get().object() instanceof TemplateElement)) {
                    boolean isNamed = node.parameter(i - 1) instanceof String;
                    String parameter = isNamed ? (String) node.parameter(i - 1)
                            : next < parameters.length ? parameters[next++] : "";
                    flow.hands(origins(value.get(), names), new Parameter(home, macro.getName(), parameter));
                }
            }
        });
    }

    /** What an expression may stand for; nothing where that cannot be read off the template. */
    private List<Origin> origins(Node node, Map<String, List<Origin>> names) {
        String symbol = node.symbol();
        if (isWords(symbol)) {
            return List.of(new Words(Namespaces.unquoted(symbol), true, place(node)));
        }
        return switch (symbol) {
            case "dynamic \"...\"" -> node.parameter(0) instanceof String start
                    ? List.of(new Words(start, false, place(node))) : List.of();
            case "+" -> origins(node, 0, names).stream().filter(Words.class::isInstance).map(Words.class::cast)
                    .<Origin>map(left -> new Words(left.text(), false, left.place())).toList();
            case "[...]", "(...)", "...!..." -> all(node.parts(), names);
            case "?then(...)" -> all(node.parts().skip(1), names);
            case "?filter(...)", "?sort", "?reverse" -> origins(node, 0, names);
            default -> names.getOrDefault(symbol, List.of());
        };
    }

    private List<Origin> origins(Node node, int index, Map<String, List<Origin>> names) {
        return part(node, index).map(part -> origins(part, names)).orElse(List.of());
    }

    private List<Origin> all(Stream<Node> parts, Map<String, List<Origin>> names) {
        return parts.flatMap(part -> origins(part, names).stream()).toList();
    }

    private static boolean isWords(String symbol) {
        return symbol.length() > 1 && (symbol.charAt(0) == '"' || symbol.charAt(0) == '\'');
    }

    private static Optional<Node> part(Node node, int index) {
        return index < node.parameterCount() && node.parameter(index) instanceof TemplateObject part
                ? Optional.of(new Node(part)) : Optional.empty();
    }

    private String place(Node node) {
        return library.where(template) + ":" + node.object().getBeginLine();
    }
}
