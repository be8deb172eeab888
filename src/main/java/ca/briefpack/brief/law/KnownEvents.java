package ca.briefpack.brief.law;

import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Event.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events that were known on the as-of date, parted into what had happened and what lay ahead. */
public final class KnownEvents {
    /** The kind of an event that was due before the as-of date, of which nothing more is known. */
    public static final String LAPSED = "WAS_SCHEDULED";
    private final List<Event> known;
    private final Set<String> followed;
    private final LocalDate asOf;

    public KnownEvents(List<Event> events, LocalDate asOf) {
        this.asOf = asOf;
        this.known = events.stream().filter(e -> !e.knownFrom().isAfter(asOf)).toList();
        this.followed = known.stream().filter(this::hasBegun).flatMap(e -> e.follows().stream()).collect(Collectors.toSet());
    }

    /**
     * What had happened; of what was due its outcome only, or, of a scheduled event, the event itself if its day has passed and no
     * outcome is held.
     */
    public Stream<Event> happened() {
        return known.stream().filter(this::hasBegun)
                .filter(e -> isFollowed(e) ? !wasDue(e) : e.kind() != Kind.SCHEDULED || hasPassed(e));
    }

    /** What lay ahead: a scheduled event as long as its last possible day has not passed and no outcome is held. */
    public Stream<Event> ahead() {
        Predicate<Event> due = e -> e.kind() == Kind.SCHEDULED && !hasPassed(e);
        return known.stream().filter(due.or(e -> !hasBegun(e))).filter(e -> !isFollowed(e));
    }

    /** What had happened since a day and no later row restates: what may be added up. */
    public Stream<Event> countedSince(LocalDate day) {
        return happened().filter(e -> !e.knownFrom().isBefore(day) && !isFollowed(e));
    }

    private boolean isFollowed(Event event) {
        return followed.contains(event.id());
    }

    private static boolean wasDue(Event event) {
        return event.kind() == Kind.SCHEDULED || event.knownFrom().isBefore(event.date().first());
    }

    private boolean hasBegun(Event event) {
        return !event.date().first().isAfter(asOf);
    }

    private boolean hasPassed(Event event) {
        return event.date().last().isBefore(asOf);
    }
}
