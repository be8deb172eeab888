package ca.briefpack.render.template;

import ca.briefpack.render.template.NameUse.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where names of the briefing are written, and by which parameters of macros and functions they reach it. */
final class NameFlow {
    private final List<Written> written = new ArrayList<>();
    private final Map<Parameter, Set<Kind>> kinds = new HashMap<>();
    private final Map<Parameter, Set<Parameter>> onward = new HashMap<>();

    /** What an expression may stand for: words that are written somewhere, or a parameter. */
    sealed interface Origin {
    }

    /** Words, or how they begin. */
    record Words(String text, boolean whole, String place) implements Origin {
    }

    /** A parameter of a macro or function. */
    record Parameter(String template, String macro, String name) implements Origin {
    }

    /** Words that reach the briefing, or a parameter on the way there. */
    private record Written(Words words, Set<Kind> asked, boolean guarded, List<Parameter> handed) {
    }

    /** The briefing is asked for something by these names. */
    void asks(Kind kind, List<Origin> names, boolean guarded) {
        for (Origin origin : names) {
            if (origin instanceof Words words) {
                written.add(new Written(words, EnumSet.of(kind), guarded, List.of()));
            } else if (origin instanceof Parameter parameter) {
                kinds.computeIfAbsent(parameter, p -> EnumSet.noneOf(Kind.class)).add(kind);
            }
        }
    }

    /** These are handed to a parameter. */
    void hands(List<Origin> origins, Parameter to) {
        for (Origin origin : origins) {
            if (origin instanceof Words words) {
                written.add(new Written(words, Set.of(), false, List.of(to)));
            } else if (origin instanceof Parameter parameter) {
                onward.computeIfAbsent(parameter, p -> new HashSet<>()).add(to);
            }
        }
    }

    /** Every name that reaches the briefing, once for each place and kind. */
    List<NameUse> uses() {
        return written.stream().flatMap(one -> reached(one).stream()
                .map(kind -> new NameUse(kind, one.words.text, one.words.whole, one.guarded, one.words.place)))
                .filter(use -> !use.name().isEmpty()).distinct()
                .sorted(Comparator.comparing((NameUse use) -> template(use.place())).thenComparing(use -> line(use.place()))
                        .thenComparing(NameUse::name).thenComparing(NameUse::kind).thenComparing(NameUse::guarded))
                .toList();
    }

    static String template(String place) {
        return place.substring(0, place.lastIndexOf(':'));
    }

    static int line(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    private Set<Kind> reached(Written one) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        found.addAll(one.asked);
        one.handed.forEach(parameter -> follow(parameter, found, new HashSet<>()));
        return found;
    }

    private void follow(Parameter from, Set<Kind> found, Set<Parameter> seen) {
        if (seen.add(from)) {
            found.addAll(kinds.getOrDefault(from, Set.of()));
            onward.getOrDefault(from, Set.of()).forEach(to -> follow(to, found, seen));
        }
    }
}
