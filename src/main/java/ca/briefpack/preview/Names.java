package ca.briefpack.preview;

import ca.briefpack.content.Briefing;
import ca.briefpack.render.template.NameUse.Kind;
import java.util.Map;
import java.util.Set;

/** The names that a briefing has of each kind. */
record Names(Map<Kind, Set<String>> byKind) {
    static Names of(Briefing briefing) {
        return new Names(Map.of(Kind.FIGURE, Set.copyOf(briefing.figures().keySet()), Kind.TABLE,
                Set.copyOf(briefing.tables().keySet()), Kind.CHART, Set.copyOf(briefing.charts().keySet()), Kind.FACTS,
                Set.copyOf(briefing.facts().keySet())));
    }

    Set<String> of(Kind kind) {
        return byKind.get(kind);
    }
}
