package ca.briefpack.brief.actor;

import ca.briefpack.brief.law.DatesAhead;
import ca.briefpack.brief.law.KnownEvents;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Position;
import ca.briefpack.model.Actors.Stakeholder;
import ca.briefpack.model.Actors.Stance;
import ca.briefpack.model.Actors.Support;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.edit.IdleEdits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people said, what happened and what is due, as it was known on the as-of date, for a set of places and sectors. */
public final class ActorFacts {
    /** For so many days what is asked is news. */
    private static final int NEWS_DAYS = 120;
    private final Evidence evidence;
    private final LocalDate asOf;
    private final Set<String> places;
    private final Set<String> sectors;
    private final Set<HsCode> soldToChina;

    /** @param places jurisdictions of interest; @param sectors sector codes of interest; both empty means everything */
    public ActorFacts(Evidence evidence, LocalDate asOf, Set<String> places, Set<String> sectors) {
        this(evidence, asOf, places, sectors, Set.of());
    }

    /**
     * @param soldToChina headings that the places sell to China: the law ahead on them concerns the places, wherever their
     *                    sectors rank
     */
    public ActorFacts(Evidence evidence, LocalDate asOf, Set<String> places, Set<String> sectors, Set<HsCode> soldToChina) {
        this.evidence = evidence;
        this.asOf = asOf;
        this.places = Set.copyOf(places);
        this.sectors = Set.copyOf(sectors);
        this.soldToChina = Set.copyOf(soldToChina);
    }

    /** Positions taken by the as-of date, those of the places first, then by date, newest first. */
    public List<Fact> positions() {
        return taken().map(this::fact).toList();
    }

    private Stream<Position> taken() {
        return evidence.actors().positions().stream()
                .filter(p -> p.stance() != Stance.ENGAGED && p.isKnownOn(asOf))
                .filter(p -> concerns(actor(p).jurisdiction(), p.sectors()))
                .sorted(Comparator.comparing((Position p) -> !places.contains(actor(p).jurisdiction()))
                        .thenComparing(p -> rank(actor(p)))
                        .thenComparing(p -> p.date().first(), Comparator.reverseOrder())
                        .thenComparing(Position::stakeholder));
    }

    /**
     * The positions of the last {@value #NEWS_DAYS} days as asks, in the same order. The kind is {@code MET} where all that a
     * supporter asked to end was in force on the day of the ask and is not any more, {@code OVERTAKEN} where an opponent asked to keep
     * it, else {@code OPEN}.
     */
    public List<Fact> asks() {
        return taken().filter(this::isNews).map(this::ask).toList();
    }

    /** The positions taken before that, told apart: whether they are still asks is not known. */
    public List<Fact> asksBefore() {
        return taken().filter(p -> !isNews(p)).map(this::ask).toList();
    }

    private boolean isNews(Position position) {
        return !position.date().last().isBefore(asOf.minusDays(NEWS_DAYS));
    }

    private Fact ask(Position position) {
        Fact fact = fact(position);
        String status = !hasEnded(position) ? "OPEN" : position.stance() == Stance.FOR ? "MET" : "OVERTAKEN";
        return new Fact(fact.id(), status, fact.date(), fact.title(), fact.detail(), fact.figure(), fact.row());
    }

    /** Of what is asked to begin or to change, the law does not tell so simply whether it came. */
    private boolean hasEnded(Position position) {
        return evidence.actors().options().stream().filter(o -> o.id().equals(position.option()))
                .flatMap(o -> o.scenario().stream())
                .flatMap(id -> evidence.scenarios().stream().filter(s -> s.id().equals(id)))
                .filter(scenario -> scenario.edits().stream().allMatch(Scenario.Edit.Repeal.class::isInstance))
                .anyMatch(scenario -> !isIdle(scenario, position.date().first()) && isIdle(scenario, asOf));
    }

    private boolean isIdle(Scenario scenario, LocalDate day) {
        return IdleEdits.of(evidence.law(), scenario, day).all();
    }

    /** Who is at the table without a stance of their own. */
    public List<Fact> engaged() {
        return evidence.actors().positions().stream()
                .filter(p -> p.stance() == Stance.ENGAGED && p.isKnownOn(asOf))
                .map(this::fact).toList();
    }

    /**
     * What had happened by the as-of date and was known on it, newest first. What is dated to a month may be known later in it.
     */
    public List<Fact> events() {
        return known().happened().filter(e -> concerns(e.place(), e.sectors()))
                .sorted(Comparator.comparing((Event e) -> e.date().first()).reversed().thenComparing(Event::row)).map(this::fact)
                .toList();
    }

    /**
     * What was known on the as-of date to lie ahead, soonest first: events, and days of the law on the books that none of them
     * tells.
     */
    public List<Fact> calendar() {
        List<Event> events =
                known().ahead().filter(e -> concerns(e.place(), e.sectors()) && !isOfAnother(e.place())).toList();
        Stream<Fact> law = new DatesAhead(evidence, asOf).beside(events,
                touched -> isEverything() || touched.stream().anyMatch(sectors::contains), soldToChina);
        return Stream.concat(events.stream().map(this::fact), law)
                .sorted(Comparator.comparing((Fact f) -> f.date().first()).thenComparing(Fact::row)).toList();
    }

    /** What may be added up of what happened since a day, oldest first. */
    List<Event> counted(LocalDate since) {
        return known().countedSince(since).filter(e -> concerns(e.place(), e.sectors()))
                .sorted(Comparator.comparing((Event e) -> e.date().first()).thenComparing(Event::row)).toList();
    }

    /**
     * Closures and layoffs in Canada since a day, newest first: in the places, else in the sectors, if either is named. Those that
     * a later report restates are left out.
     */
    public List<Fact> plants(LocalDate since) {
        return known().countedSince(since).filter(e -> e.kind().isLoss() && !e.place().equals("US")).filter(this::isWithin)
                .sorted(Comparator.comparing((Event e) -> e.date().first()).reversed().thenComparing(Event::row)).map(this::fact)
                .toList();
    }

    private boolean isWithin(Event event) {
        return places.isEmpty() ? sectors.isEmpty() || event.sectors().stream().anyMatch(sectors::contains)
                : places.contains(event.place());
    }

    /** What is due in another province is nothing that this one waits for. */
    private boolean isOfAnother(String place) {
        return !places.isEmpty() && !places.contains(place)
                && Arrays.stream(Province.values()).anyMatch(province -> province.name().equals(place));
    }

    private KnownEvents known() {
        return new KnownEvents(evidence.actors().events(), asOf);
    }

    /** Support announced by the as-of date, newest first. */
    public List<Support> support() {
        return evidence.actors().support().stream()
                .filter(s -> s.isKnownOn(asOf) && concerns(s.place(), s.sectors()))
                .sorted(Comparator.comparing((Support s) -> s.announced().first()).reversed()
                        .thenComparing(Support::row))
                .toList();
    }

    private boolean isEverything() {
        return places.isEmpty() && sectors.isEmpty();
    }

    /** Everything national concerns everybody; otherwise the place or one of the sectors must be of interest. */
    private boolean concerns(String place, List<String> its) {
        if (isEverything() || places.contains(place)) {
            return true;
        }
        return its.isEmpty() ? place.equals("CA") : its.stream().anyMatch(sectors::contains);
    }

    /** Premiers first, from west to east, then others of the provinces in the same order, then Canada, then abroad. */
    private static int rank(Stakeholder actor) {
        return actor.isPremier() ? rankOfPlace(actor) - Province.values().length : rankOfPlace(actor);
    }

    /** West to east, then Canada, then abroad. */
    static int rankOfPlace(Stakeholder actor) {
        return Arrays.stream(Province.values()).filter(p -> p.name().equals(actor.jurisdiction())).map(Province::ordinal)
                .findFirst().orElse(actor.jurisdiction().equals("CA") ? Province.values().length : Province.values().length + 1);
    }

    private Stakeholder actor(Position position) {
        return evidence.actors().stakeholder(position.stakeholder());
    }

    private Fact fact(Position position) {
        Stakeholder actor = actor(position);
        Text who = new Text(actor.name() + ", " + actor.role().en(), actor.name() + ", " + actor.role().fr());
        return new Fact(position.stakeholder() + "." + position.option(), position.stance().name(), position.date(),
                position.summary(), who, Optional.empty(), position.row());
    }

    private Fact fact(Event event) {
        Optional<Figure> figure = event.figure().map(f -> Figure.of("event." + event.id(),
                Estimate.exact(f.value(), Unit.COUNT),
                new Lineage("observed", List.of(event.row()), List.of())));
        Text unit = event.figure().map(f -> f.unit()).orElse(Text.same("-"));
        boolean lapsed = event.kind() == Event.Kind.SCHEDULED && event.date().last().isBefore(asOf);
        return new Fact(event.id(), lapsed ? KnownEvents.LAPSED : event.kind().name(), event.date(), event.title(), unit, figure,
                event.row());
    }
}
