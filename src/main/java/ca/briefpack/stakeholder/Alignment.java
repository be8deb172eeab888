package ca.briefpack.stakeholder;

import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Stance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How far two actors agree on the options on which both have taken a stance by a day; of several on one option the last counts.
 *
 * @param agreed options on which the two are on the same side
 * @param rows   the positions compared, in pairs
 */
public record Alignment(int shared, int agreed, List<Position> rows) {
    public Alignment {
        rows = List.copyOf(rows);
    }

    public static Alignment of(String one, String other, LocalDate day, List<Position> positions) {
        Map<String, Position> mine = stances(one, day, positions);
        Map<String, Position> theirs = stances(other, day, positions);
        mine.keySet().retainAll(theirs.keySet());
        int agreed = (int) mine.values().stream().filter(p -> p.stance() == theirs.get(p.option()).stance()).count();
        return new Alignment(mine.size(), agreed,
                mine.values().stream().flatMap(p -> Stream.of(p, theirs.get(p.option()))).toList());
    }

    /** The part of the shared options on which the two agree; empty if they share none. */
    public OptionalDouble share() {
        return shared == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / shared);
    }

    /** The last stance of an actor on each option by a day. */
    public static Map<String, Position> stances(String actor, LocalDate day, List<Position> positions) {
        Map<String, Position> last = new TreeMap<>();
        positions.stream().filter(p -> p.stakeholder().equals(actor) && p.stance() != Stance.ENGAGED)
                .filter(p -> p.isKnownOn(day))
                .sorted(Comparator.comparing((Position p) -> p.date().first()).thenComparing(Position::row))
                .forEach(p -> last.put(p.option(), p));
        return last;
    }
}
