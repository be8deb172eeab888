package ca.briefpack.brief.law;

import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.scope.LawAhead;
import ca.briefpack.tariff.scope.LawAhead.Turn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days ahead on which law on the books begins or ends, of measures that Canada pays, or levies on goods of the United States
 * or China.
 */
public final class DatesAhead {
    /** What a day ahead is called: {@code BEGINS}, {@code ENDS}. */
    enum Kind { BEGINS, ENDS }

    private static final Text PERCENT = Text.same("%");
    private static final Set<Basis> NO_SINGLE_RATE = EnumSet.of(Basis.PROHIBITION, Basis.COMPANY, Basis.ITEM);
    private final LawAhead ahead;
    private final List<Turn> turns;

    public DatesAhead(Evidence evidence, LocalDate asOf) {
        this.ahead = new LawAhead(evidence, asOf);
        this.turns = ahead.turns(LawTables::concernsCanada).stream().filter(turn -> !turn.isFollowed()).toList();
    }

    /**
     * What no event tells already: one of the same day about the same goods has better words.
     *
     * @param events   events ahead that stand beside
     * @param concerns the sectors of a measure's goods, none if its goods are not held
     * @param sold     headings that are sold to China, wherever they rank
     */
    public Stream<Fact> beside(Collection<Event> events, Predicate<Set<String>> concerns, Set<HsCode> sold) {
        return turns.stream()
                .filter(turn -> events.stream().noneMatch(event -> ahead.speaksOf(event, turn.measure(), turn.day())))
                .filter(turn -> concerns.test(ahead.sectors(turn.measure(), turn.day()))
                        || ahead.falls(turn.measure(), turn.day(), Country.CN, sold))
                .map(DatesAhead::fact);
    }

    private static Fact fact(Turn turn) {
        TariffMeasure measure = turn.measure();
        Kind kind = turn.begins() ? Kind.BEGINS : Kind.ENDS;
        String id = kind.name().toLowerCase(Locale.ROOT) + "." + measure.id();
        Optional<TariffMeasure> rated = (turn.begins() ? Stream.of(measure) : turn.next().stream())
                .filter(m -> !NO_SINGLE_RATE.contains(m.duty().basis()))
                .findFirst();
        Optional<Figure> rate = rated.map(m -> Figure.of("event." + id, Estimate.exact(m.duty().rateFraction() * 100, Unit.COUNT),
                new Lineage("observed", List.of(m.row()), List.of())));
        return new Fact(id, kind.name(), new DatePoint(turn.day(), Precision.DAY), measure.title(), PERCENT, rate, measure.row());
    }
}
