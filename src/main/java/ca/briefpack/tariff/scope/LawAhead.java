package ca.briefpack.tariff.scope;

import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Event.Kind;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the law on the books on a day holds for later days: measures enacted that have yet to begin, and ends of those and of
 * measures in force.
 *
 * <p>A measure says when it was enacted, but not by which act its end was set. That is known of a later act that begins the day
 * after on the same goods; of an event of that day, from the day on which the event was known; and of an end that still lay ahead
 * when the law was last looked at, which the act itself is then taken to have set. An end that is none of these may have come
 * unannounced, so it is not told before.
 */
public final class LawAhead {
    private static final Set<Kind> OF_LAW = EnumSet.of(Kind.MEASURE, Kind.DECISION, Kind.DEADLINE, Kind.SCHEDULED);

    private final Evidence evidence;
    private final Law law;
    private final MeasureGoods goods;
    private final LocalDate day;

    public LawAhead(Evidence evidence, LocalDate day) {
        this.evidence = evidence;
        this.law = evidence.law();
        this.goods = new MeasureGoods(law);
        this.day = day;
    }

    /**
     * A day on which a measure begins, or its last one.
     *
     * @param next of an end, the measures that fall on its goods from the day after: enacted to follow, or no longer suspended
     */
    public record Turn(TariffMeasure measure, boolean begins, LocalDate day, List<TariffMeasure> next) {
        public Turn {
            next = List.copyOf(next);
        }

        /** True of an end that a measure which begins the day after tells already. */
        public boolean isFollowed() {
            return next.stream().anyMatch(measure -> measure.inForce().from().isAfter(day));
        }
    }

    /** What lies ahead of the measures of interest, soonest first. */
    public List<Turn> turns(Predicate<TariffMeasure> of) {
        Stream<Turn> begin = law.measures().stream().filter(of).filter(this::isToBegin)
                .map(m -> new Turn(m, true, m.inForce().from(), List.of()));
        Stream<Turn> end = law.measures().stream().filter(of).filter(m -> m.inForce().contains(day) || isToBegin(m))
                .flatMap(m -> findEnd(m).map(last -> new Turn(m, false, last, next(m))).stream());
        return Stream.concat(begin, end).sorted(Comparator.comparing(Turn::day).thenComparing(turn -> turn.measure().id()))
                .toList();
    }

    /** True if the measure was enacted by the day and begins after it. */
    public boolean isToBegin(TariffMeasure measure) {
        return measure.inForce().from().isAfter(day) && measure.legal().enacted().filter(act -> !act.isAfter(day)).isPresent();
    }

    /** The last day of a measure, if it has one that was known by the day. */
    public Optional<LocalDate> findEnd(TariffMeasure measure) {
        return Optional.of(measure.inForce().to()).filter(end -> !measure.inForce().isOpen())
                .filter(end -> end.isBefore(day) || endKnownFrom(measure).filter(known -> !known.isAfter(day)).isPresent());
    }

    private Optional<LocalDate> endKnownFrom(TariffMeasure measure) {
        LocalDate enacted = enacted(measure);
        Optional<LocalDate> followed = followers(measure).map(LawAhead::enacted).min(Comparator.naturalOrder());
        Optional<LocalDate> told = evidence.actors().events().stream()
                .filter(event -> speaksOf(event, measure, measure.inForce().to())
                        || speaksOf(event, measure, measure.inForce().to().plusDays(1)))
                .map(Event::knownFrom).min(Comparator.naturalOrder());
        boolean lay = measure.legal().seen().filter(seen -> measure.inForce().to().isAfter(seen)).isPresent();
        return followed.or(() -> told).map(known -> known.isBefore(enacted) ? enacted : known)
                .or(() -> Optional.of(enacted).filter(act -> lay));
    }

    private static LocalDate enacted(TariffMeasure measure) {
        return measure.legal().enacted().orElse(measure.inForce().from());
    }

    /**
     * True if an event of the day is about the measure: about a sector that its goods are of, or of its country about no sector
     * in particular.
     */
    public boolean speaksOf(Event event, TariffMeasure measure, LocalDate turn) {
        boolean ofTheDay =
                event.date().precision() == Precision.DAY && event.date().first().equals(turn) && OF_LAW.contains(event.kind());
        return ofTheDay && (event.sectors().isEmpty() ? event.place().equals(measure.border().imposedBy().name())
                : !Collections.disjoint(event.sectors(),
                        sectors(measure, measure.inForce().from().equals(turn) ? turn : measure.inForce().to())));
    }

    /** The sectors that the goods of a measure are of on a day; none if its goods are not held. */
    public Set<String> sectors(TariffMeasure measure, LocalDate onDay) {
        return goods.sectors(measure, onDay, evidence.reference().products());
    }

    /** True if the measure names, on a day, any of the headings that are sold to the country which imposes it. */
    public boolean falls(TariffMeasure measure, LocalDate onDay, Country into, Set<HsCode> sold) {
        return measure.border().imposedBy() == into && goods.on(measure, onDay).stream()
                .anyMatch(code -> sold.stream().anyMatch(hs4 -> code.isWithin(hs4) || hs4.isWithin(code)));
    }

    /** The measures that were enacted to take over on the day after. */
    private Stream<TariffMeasure> followers(TariffMeasure measure) {
        LocalDate last = measure.inForce().to();
        return law.measures().stream().filter(next -> next.inForce().from().equals(last.plusDays(1)))
                .filter(next -> next.border().imposedBy() == measure.border().imposedBy()
                        && next.legal().group().equals(measure.legal().group()))
                .filter(next -> Arrays.stream(Country.values())
                        .anyMatch(c -> next.border().covers(c) && measure.border().covers(c)))
                .filter(next -> goods.share(measure, last, next, last.plusDays(1)));
    }

    /** Followers, and measures in force that leave the goods alone only as long as this one lasts. */
    private List<TariffMeasure> next(TariffMeasure measure) {
        Stream<TariffMeasure> back = law.measures().stream().filter(
                m -> m.inForce().contains(measure.inForce().to()) && m.inForce().contains(measure.inForce().to().plusDays(1)))
                .filter(m -> links(m).filter(link -> !link.included()).anyMatch(out -> links(measure)
                        .anyMatch(in -> in.included() && in.list().equals(out.list())
                                && in.inForce().to().equals(out.inForce().to()))
                        && out.inForce().to().equals(measure.inForce().to())));
        return Stream.concat(followers(measure), back).toList();
    }

    private Stream<ScopeLink> links(TariffMeasure measure) {
        return law.links().stream().filter(link -> link.measure().equals(measure.id()));
    }
}
