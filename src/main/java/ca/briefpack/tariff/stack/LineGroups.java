package ca.briefpack.tariff.stack;

import ca.briefpack.tariff.line.LineBook;
import ca.briefpack.tariff.line.LineTraits;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The lines of a code that stand to every measure in the same way and have the same traits, so that one stack serves them all:
 * the lines of a heading differ less than they are many.
 */
public record LineGroups(List<Group> groups) {
    /**
     * @param line       one of them, to stand for all
     * @param candidates measures that concern goods of the lane, on whatever day
     * @param members    places of the lines in {@link LineWeights.Lines}
     */
    public record Group(String line, List<Candidate> candidates, LineTraits traits, int[] members) {
    }

    /** @param candidates those of a line that concern goods of the lane, on whatever day */
    public static LineGroups of(LineWeights.Lines lines, Function<String, List<Candidate>> candidates, LineBook book) {
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < lines.weights().length; i++) {
            String line = lines.digits().get(i);
            List<Candidate> ofLine = candidates.apply(line);
            LineTraits traits = book.traits(line);
            kinds.stream().filter(kind -> kind.holds(ofLine, traits)).findFirst().orElseGet(() -> {
                kinds.add(new Kind(line, ofLine, traits, new ArrayList<>()));
                return kinds.get(kinds.size() - 1);
            }).members.add(i);
        }
        return new LineGroups(kinds.stream().map(kind -> new Group(kind.line, kind.candidates, kind.traits,
                kind.members.stream().mapToInt(Integer::intValue).toArray())).toList());
    }

    /** A group in the making. */
    private record Kind(String line, List<Candidate> candidates, LineTraits traits, List<Integer> members) {
        boolean holds(List<Candidate> others, LineTraits ofLine) {
            if (others.size() != candidates.size() || !traits.equals(ofLine)) {
                return false;
            }
            for (int i = 0; i < others.size(); i++) {
                if (!candidates.get(i).alike(others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
