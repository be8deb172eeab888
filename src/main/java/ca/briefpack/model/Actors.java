package ca.briefpack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who is involved, what each has said, and what has happened or is due, all dated and cited. */
public record Actors(List<Stakeholder> stakeholders, List<Position> positions, List<Event> events,
                     List<Support> support, List<Benchmark> benchmarks) {
    public Actors {
        stakeholders = List.copyOf(stakeholders);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        support = List.copyOf(support);
        benchmarks = List.copyOf(benchmarks);
    }

    /** A person or body with a role in a jurisdiction ({@code CA}, {@code US} or a province code). */
    public record Stakeholder(String id, String name, Text role, String jurisdiction, SourceRow row) {
    }

    /** A stance on an option, coded from a dated, cited report; never a quotation. */
    public record Position(String stakeholder, DatePoint date, String option, Stance stance, Text summary,
                           List<String> sectors, SourceRow row) {
        public Position {
            sectors = List.copyOf(sectors);
        }
    }

    /** For, against, or neither: an actor that takes part without a reported stance. */
    public enum Stance { FOR, AGAINST, ENGAGED }

    /** A date known to the day, the month or the year; {@code first} is its first day. */
    public record DatePoint(LocalDate first, Precision precision) {
    }

    /** How exactly a date is known. */
    public enum Precision { DAY, MONTH, YEAR }

    /**
     * A closure, layoff, investment, decision or due date.
     *
     * @param place   jurisdiction code: {@code CA}, {@code US} or a province
     * @param figure  its number, if it has one
     */
    public record Event(String id, DatePoint date, Kind kind, Text title, String place, List<String> sectors,
                        Optional<EventFigure> figure, SourceRow row) {
        public Event {
            sectors = List.copyOf(sectors);
        }

        /** What sort of event it is. */
        public enum Kind { CLOSURE, LAYOFF, INVESTMENT, MEASURE, TALKS, DECISION, DEADLINE, SCHEDULED, OTHER }
    }

    /** @param unit the unit in words, bilingual: {@code jobs}, {@code US$ billion} */
    public record EventFigure(double value, Text unit) {
    }

    /** A support measure announced by a government. Amounts are never added across overlapping announcements. */
    public record Support(DatePoint announced, Text government, String place, Text title, OptionalDouble amountMillionCad,
                          Text terms, List<String> sectors, SourceRow row) {
        public Support {
            sectors = List.copyOf(sectors);
        }
    }

    /** A published estimate to print beside ours, never as ours. */
    public record Benchmark(String place, Text fact, String period, double value, Text unit, String publisher, SourceRow row) {
    }
}
