package ca.briefpack.stakeholder;

import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Stance;
import java.time.LocalDate;
import java.util.List;

/** An actor for or against a concept, once. Who says the same thing twice makes two statements. */
public record Statement(String actor, String concept, boolean agrees) {

    /** The statements made by a day. An actor that only takes part makes none. */
    public static List<Statement> by(LocalDate day, List<Position> positions) {
        return positions.stream().filter(p -> p.stance() != Stance.ENGAGED && p.isKnownOn(day))
                .map(p -> new Statement(p.stakeholder(), p.option(), p.stance() == Stance.FOR)).toList();
    }
}
