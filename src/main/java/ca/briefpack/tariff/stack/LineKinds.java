package ca.briefpack.tariff.stack;

import ca.briefpack.tariff.line.LineBook;
import ca.briefpack.tariff.line.LineTraits;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.scope.ScopeIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines of a code by what they are before any law is looked at: those that the same codes of scopes touch and that have the
 * same traits are one kind.
 *
 * @param measures ids of the measures that touch some line, on whatever day
 */
public record LineKinds(List<Kind> kinds, Set<String> measures) {
    /**
     * @param line    one of them, to stand for all
     * @param members places of the lines in {@link LineWeights.Lines}
     */
    public record Kind(String line, LineTraits traits, List<Integer> members) {
    }

    public static LineKinds of(LineWeights.Lines lines, ScopeIndex scopes, LineBook book) {
        List<Kind> kinds = new ArrayList<>();
        List<String> likenesses = new ArrayList<>();
        Set<String> measures = new TreeSet<>();
        for (int i = 0; i < lines.weights().length; i++) {
            String line = lines.digits().get(i);
            LineTraits traits = book.traits(line);
            String likeness = scopes.likeness(line);
            int kind = 0;
            // a code has few kinds of lines: to look at each costs less than to hash traits
            while (kind < kinds.size()
                    && !(likenesses.get(kind).equals(likeness) && kinds.get(kind).traits.equals(traits))) {
                kind++;
            }
            if (kind == kinds.size()) {
                measures.addAll(scopes.spans(line).keySet());
                kinds.add(new Kind(line, traits, new ArrayList<>()));
                likenesses.add(likeness);
            }
            kinds.get(kind).members.add(i);
        }
        return new LineKinds(List.copyOf(kinds), measures);
    }
}
