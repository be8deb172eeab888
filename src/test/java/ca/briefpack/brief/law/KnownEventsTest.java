package ca.briefpack.brief.law;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Event.Kind;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Actors.Timing;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownEventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Event DUE = event("review", Kind.SCHEDULED, DAY, Precision.DAY, DAY.minusYears(1));
    private static final Event OUTCOME = event("not-extended", Kind.DECISION, DAY, Precision.DAY, DAY.plusDays(2), "review");

    @Test
    void a_scheduled_event_lies_ahead_until_its_last_possible_day_has_passed() {
        Event month = event("finals", Kind.SCHEDULED, DAY, Precision.MONTH, DAY.minusYears(1));
        for (LocalDate day : List.of(DAY.minusDays(1), DAY, DAY.plusDays(30))) {
            assertThat(ids(day, true, month)).as("%s", day).containsExactly("finals");
            assertThat(ids(day, false, month)).as("%s", day).isEmpty();
        }
        assertThat(ids(DAY.plusDays(31), true, month)).isEmpty();
        assertThat(ids(DAY.plusDays(31), false, month)).containsExactly("finals");
    }

    @Test
    void its_outcome_takes_its_place_from_the_day_on_which_it_is_known() {
        assertThat(ids(DAY, true, DUE, OUTCOME)).containsExactly("review");
        assertThat(ids(DAY.plusDays(1), false, DUE, OUTCOME)).containsExactly("review");
        assertThat(ids(DAY.plusDays(2), false, DUE, OUTCOME)).containsExactly("not-extended");
        assertThat(ids(DAY.plusDays(2), true, DUE, OUTCOME)).isEmpty();
    }

    @Test
    void the_outcome_of_what_was_due_takes_its_place_whatever_its_kind() {
        Event deal = event("deal-due", Kind.TALKS, DAY, Precision.DAY, DAY.minusDays(40));
        Event done = event("carried-out", Kind.MEASURE, DAY, Precision.DAY, DAY, "deal-due");

        assertThat(ids(DAY.minusDays(1), true, deal, done)).containsExactly("deal-due");
        assertThat(ids(DAY, false, deal, done)).containsExactly("carried-out");
        assertThat(ids(DAY, false, deal)).as("without an outcome").containsExactly("deal-due");
    }

    @Test
    void nothing_is_told_before_it_is_known() {
        assertThat(ids(DAY.minusYears(2), true, DUE, OUTCOME)).isEmpty();
    }

    @Test
    void what_a_later_report_restates_is_not_counted_again() {
        Event first = event("announced", Kind.LAYOFF, DAY.minusDays(9), Precision.DAY, DAY.minusDays(9));
        Event again = event("carried-out", Kind.LAYOFF, DAY, Precision.DAY, DAY, "announced");
        assertThat(counted(DAY.minusDays(1), DAY.minusDays(20), first, again)).containsExactly("announced");
        assertThat(counted(DAY, DAY.minusDays(20), first, again)).containsExactly("carried-out");
        assertThat(counted(DAY.minusDays(1), DAY.minusDays(5), first, again)).isEmpty();
    }

    private static List<String> ids(LocalDate asOf, boolean ahead, Event... events) {
        KnownEvents known = new KnownEvents(List.of(events), asOf);
        return (ahead ? known.ahead() : known.happened()).map(Event::id).toList();
    }

    private static List<String> counted(LocalDate asOf, LocalDate since, Event... events) {
        return new KnownEvents(List.of(events), asOf).countedSince(since).map(Event::id).toList();
    }

    private static Event event(String id, Kind kind, LocalDate day, Precision precision, LocalDate known, String... follows) {
        return new Event(id, new Timing(new DatePoint(day, precision), known, List.of(follows)), kind, Text.same(id), "CA",
                List.of(),
                Optional.empty(), new SourceRow("events.csv", 2, List.of("S")));
    }
}
