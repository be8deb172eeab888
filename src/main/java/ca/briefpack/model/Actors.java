package ca.briefpack.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who is involved, what each has said, and what has happened or is due, all dated and cited. */
public record Actors(List<Stakeholder> stakeholders, List<Option> options, List<Position> positions, List<Event> events,
                     List<Support> support, List<Benchmark> benchmarks, List<PublishedRate> publishedRates) {
    public Actors {
        stakeholders = List.copyOf(stakeholders);
        options = List.copyOf(options);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        support = List.copyOf(support);
        benchmarks = List.copyOf(benchmarks);
        publishedRates = List.copyOf(publishedRates);
    }

    /** Actors whose positions name no option by its label. */
    public Actors(List<Stakeholder> stakeholders, List<Position> positions, List<Event> events,
                  List<Support> support, List<Benchmark> benchmarks) {
        this(stakeholders, List.of(), positions, events, support, benchmarks, List.of());
    }

    /** An average rate of the United States on goods of Canada that others publish, as a fraction, to print beside ours. */
    public record PublishedRate(DatePoint date, Series series, double fraction, SourceRow row) {
        /** What the publisher measured. */
        public enum Series {
            /** Rise of the average statutory rate over that of 2024, imports of 2024 as weights. */
            TRACKER_INCREASE,
            /** Duty collected over customs value. */
            DUTY_COLLECTED,
            /** Average tariff. */
            AVERAGE_TARIFF
        }
    }

    /** A person or body with a role in a jurisdiction ({@code CA}, {@code US} or a province code). */
    public record Stakeholder(String id, String name, Text role, String jurisdiction, SourceRow row) {
    }

    /** A named option that positions are for or against: the slug {@code repeal-s232-steel} and its words. */
    public record Option(String id, Text label, SourceRow row) {
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
     * @param timing  when it happens, and from which day it was known
     * @param place   jurisdiction code: {@code CA}, {@code US} or a province
     * @param figure  its number, if it has one
     */
    public record Event(String id, Timing timing, Kind kind, Text title, String place, List<String> sectors,
                        Optional<EventFigure> figure, SourceRow row) {
        public Event {
            sectors = List.copyOf(sectors);
        }

        /** An event known from the first day of its date. */
        public Event(String id, DatePoint date, Kind kind, Text title, String place, List<String> sectors,
                     Optional<EventFigure> figure, SourceRow row) {
            this(id, new Timing(date, date.first()), kind, title, place, sectors, figure, row);
        }

        public DatePoint date() {
            return timing.date();
        }

        /** The day from which it was known: an edition as of an earlier day does not mention it. */
        public LocalDate knownFrom() {
            return timing.knownFrom();
        }

        /** What sort of event it is. */
        public enum Kind { CLOSURE, LAYOFF, INVESTMENT, MEASURE, TALKS, DECISION, DEADLINE, SCHEDULED, OTHER }
    }

    /** When an event happens or is due, and the day from which that was known. */
    public record Timing(DatePoint date, LocalDate knownFrom) {
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

    /**
     * A published estimate to print beside ours, never as ours.
     *
     * @param ours our figure for the same thing; empty where there is none
     */
    public record Benchmark(String place, Text fact, String period, double value, Text unit, String publisher, Optional<Ours> ours,
                            SourceRow row) {
    }

    /** Our figure that a published estimate can be put beside: for its place, all goods, under the law of the as-of date. */
    public enum Ours { GDP_CHANGE, JOBS_CHANGE, JOBS_EXPOSED, EFFECTIVE_RATE, US_SHARE, EXPORTS_SHARE_OF_GDP }
}
