package ca.briefpack.tariff.stack;

import ca.briefpack.tariff.line.LineTraits;
import ca.briefpack.tariff.line.LineWeights;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The lines of a code that stand to every measure in the same way and have the same traits, so that one stack serves them all:
 * the lines of a heading differ less than they are many.
 *
 * @param lines all of them
 */
public record LineGroups(LineWeights.Lines lines, List<Group> groups) {
    /**
     * @param candidates measures that concern goods of the lane, on whatever day
     * @param members    places of the lines in {@link LineWeights.Lines}
     */
    public record Group(List<Candidate> candidates, LineTraits traits, int[] members) {
    }

    /** @param candidates those of a line that concern goods of the lane, on whatever day */
    public static LineGroups of(LineWeights.Lines lines, LineKinds kinds, Function<String, List<Candidate>> candidates) {
        List<Alike> found = new ArrayList<>();
        for (LineKinds.Kind kind : kinds.kinds()) {
            alike(found, candidates.apply(kind.line()), kind.traits()).members.addAll(kind.members());
        }
        List<Group> groups = new ArrayList<>();
        for (Alike alike : found) {
            groups.add(new Group(alike.candidates, alike.traits, inOrder(alike.members)));
        }
        return new LineGroups(lines, groups);
    }

    /** In the order of the lines, for sums of doubles depend on it. */
    private static int[] inOrder(List<Integer> members) {
        int[] places = new int[members.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = members.get(i);
        }
        Arrays.sort(places);
        return places;
    }

    /** The group that lines belong to; a new one if there is none. */
    private static Alike alike(List<Alike> found, List<Candidate> candidates, LineTraits traits) {
        for (Alike alike : found) {
            if (alike.holds(candidates, traits)) {
                return alike;
            }
        }
        Alike first = new Alike(candidates, traits, new ArrayList<>());
        found.add(first);
        return first;
    }

    /** A group in the making. */
    private record Alike(List<Candidate> candidates, LineTraits traits, List<Integer> members) {
        boolean holds(List<Candidate> others, LineTraits ofLines) {
            if (others.size() != candidates.size() || !traits.equals(ofLines)) {
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
