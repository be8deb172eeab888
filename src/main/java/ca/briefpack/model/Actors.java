package ca.briefpack.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Who is involved, what each has said, and what has happened or is due, all dated and cited. */
public record Actors(List<Stakeholder> stakeholders, List<Option> options, List<Position> positions, List<Event> events,
        List<Support> support, List<SupportProgram> programs, List<Benchmark> benchmarks,
        List<PublishedRate> publishedRates) {
    public Actors {
        stakeholders = List.copyOf(stakeholders);
        options = List.copyOf(options);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
        support = List.copyOf(support);
        programs = List.copyOf(programs);
        benchmarks = List.copyOf(benchmarks);
        publishedRates = List.copyOf(publishedRates);
    }

    /** Actors whose positions name no option by its label. */
    public Actors(List<Stakeholder> stakeholders, List<Position> positions, List<Event> events,
            List<Support> support, List<Benchmark> benchmarks) {
        this(stakeholders, List.of(), positions, events, support, List.of(), benchmarks, List.of());
    }

    /** An average rate of the United States on goods of Canada that others publish, as a fraction, to print beside ours. */
    public record PublishedRate(DatePoint date, LocalDate knownFrom, Series series, double fraction, SourceRow row) {
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

    /** @throws IllegalArgumentException if there is no such stakeholder */
    public Stakeholder stakeholder(String id) {
        return stakeholders.stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stakeholder " + id));
    }

    /**
     * A person or body with a role in a jurisdiction ({@code CA}, {@code US} or a province code).
     *
     * @param sectors codes of the sectors that it speaks for by its role; none if it speaks for its whole jurisdiction
     */
    public record Stakeholder(String id, String name, Text role, String jurisdiction, Office office, List<String> sectors,
            SourceRow row) {
        public Stakeholder {
            sectors = List.copyOf(sectors);
        }

        /** True if it leads the government of a province or territory. */
        public boolean isPremier() {
            return office == Office.HEAD_OF_GOVERNMENT && !jurisdiction.equals("CA") && !jurisdiction.equals("US");
        }
    }

    /** The kind of office that a stakeholder holds, coded from the role that its source reports. */
    public enum Office {
        HEAD_OF_GOVERNMENT, MINISTER, OFFICIAL, LEGISLATOR, FORMER_OFFICIAL, ASSOCIATION, UNION, COMPANY
    }

    /**
     * A named option that positions are for or against: the slug {@code repeal-s232-steel} and its words.
     *
     * @param scenario id of the scenario that models it, in whole or in part; empty if none does
     */
    public record Option(String id, Text label, Optional<String> scenario, SourceRow row) {
    }

    /** A stance on an option, coded from a dated, cited report; never a quotation. */
    public record Position(String stakeholder, DatePoint date, String option, Stance stance, Text summary,
            List<String> sectors, SourceRow row) {
        public Position {
            sectors = List.copyOf(sectors);
        }

        /** True if it had been taken by the day; of a month or a year, if that was over. */
        public boolean isKnownOn(LocalDate day) {
            return !date.last().isAfter(day);
        }
    }

    /** For, against, or neither: an actor that takes part without a reported stance. */
    public enum Stance {
        FOR, AGAINST, ENGAGED
    }

    /** A date known to the day, the month or the year; {@code first} is its first day. */
    public record DatePoint(LocalDate first, Precision precision) {
        /** The last day it may be. */
        public LocalDate last() {
            return switch (precision) {
                case DAY -> first;
                case MONTH -> first.plusMonths(1).minusDays(1);
                case YEAR -> first.plusYears(1).minusDays(1);
            };
        }
    }

    /** How exactly a date is known. */
    public enum Precision { DAY, MONTH, YEAR }

    /**
     * A closure, layoff, investment, decision or due date.
     *
     * @param timing    when it happens, from which day it was known, and what it follows
     * @param place     jurisdiction code: {@code CA}, {@code US} or a province
     * @param figure    its number, if it has one
     * @param decidedBy codes of the countries that decide what is to happen, in order; none where that is not held
     */
    public record Event(String id, Timing timing, Kind kind, Text title, String place, List<String> sectors,
            Optional<EventFigure> figure, Set<String> decidedBy, SourceRow row) {
        public Event {
            sectors = List.copyOf(sectors);
            decidedBy = Collections.unmodifiableSet(new LinkedHashSet<>(decidedBy));
        }

        /** An event of which nobody is held to decide. */
        public Event(String id, Timing timing, Kind kind, Text title, String place, List<String> sectors,
                Optional<EventFigure> figure, SourceRow row) {
            this(id, timing, kind, title, place, sectors, figure, Set.of(), row);
        }

        /** An event known from the first day of its date. */
        public Event(String id, DatePoint date, Kind kind, Text title, String place, List<String> sectors,
                Optional<EventFigure> figure, SourceRow row) {
            this(id, new Timing(date, date.first(), List.of()), kind, title, place, sectors, figure, row);
        }

        public DatePoint date() {
            return timing.date();
        }

        public List<String> follows() {
            return timing.follows();
        }

        /** The day from which it was known: an edition as of an earlier day does not mention it. */
        public LocalDate knownFrom() {
            return timing.knownFrom();
        }

        /** What sort of event it is. */
        public enum Kind {
            CLOSURE, LAYOFF, INVESTMENT, MEASURE, TALKS, DECISION, DEADLINE, SCHEDULED, OTHER;

            /** True if people lose their work by it. */
            public boolean isLoss() {
                return this == CLOSURE || this == LAYOFF;
            }
        }
    }

    /**
     * When an event happens or is due, and the day from which that was known.
     *
     * @param follows ids of earlier events that it restates or is the outcome of
     */
    public record Timing(DatePoint date, LocalDate knownFrom, List<String> follows) {
        public Timing {
            follows = List.copyOf(follows);
        }
    }

    /** @param unit the unit in words, bilingual: {@code jobs}, {@code US$ billion} */
    public record EventFigure(double value, Text unit) {
        /** True if it counts people at work. */
        public boolean isJobs() {
            return unit.en().equals("jobs") || unit.en().equals("workers");
        }

        /** Its value in dollars of Canada; empty if it is not money of Canada. */
        public OptionalDouble cad() {
            return switch (unit.en()) {
                case "C$ billion" -> OptionalDouble.of(value * 1e9);
                case "C$ million" -> OptionalDouble.of(value * 1e6);
                default -> OptionalDouble.empty();
            };
        }
    }

    /** A support measure announced by a government. */
    public record Support(DatePoint announced, Text government, String place, Text title, SupportAmount amount,
            Text terms, List<String> sectors, SourceRow row) {
        public Support {
            sectors = List.copyOf(sectors);
        }

        /** True if it had been announced by the day; of a month or a year, if that was over. */
        public boolean isKnownOn(LocalDate day) {
            return !announced.last().isAfter(day);
        }
    }

    /**
     * What was announced.
     *
     * @param overlap how it is contained in other announcements; empty for an amount of its own, the only kind that is added up
     */
    public record SupportAmount(OptionalDouble millionCad, Form form, Optional<Overlap> overlap) {
        /** Money spent, money lent or guaranteed, and payments put off. */
        public enum Form { FUNDING, CREDIT, DEFERRAL }

        /** Part of another announcement, a repetition of one, or the total of several. */
        public enum Overlap {
            PART, RESTATES, TOTAL
        }
    }

    /**
     * The announced cost of a program and the number of workers that it is announced to reach.
     *
     * @param announced the day on which it became public; an edition of a day before does not know it
     */
    public record SupportProgram(String id, Text label, LocalDate announced, double amountMillionCad, double workers, Text terms,
            SourceRow row) {
        /** Dollars of Canada for each worker reached. */
        public double costPerWorkerCad() {
            return amountMillionCad * 1e6 / workers;
        }
    }

    /**
     * A published estimate to print beside ours, never as ours.
     *
     * @param ours   our figure for the same thing; empty where there is none
     * @param reason why it differs from ours, or why nothing of ours may stand beside it; empty in packages of before
     */
    public record Benchmark(String place, Text fact, String period, double value, Text unit, Publication publication,
            Optional<Ours> ours, Optional<Text> reason, SourceRow row) {
    }

    /** Who published an estimate, and the first day on which it was public. */
    public record Publication(Text publisher, Kind kind, LocalDate knownFrom) {
        /**
         * What sort of institution it is, in the order in which briefs show them: an office of government, a lender, any other.
         */
        public enum Kind { OFFICIAL, BANK, OTHER }
    }

    /** Our figure that a published estimate can be put beside: for its place, all goods, under the law of the as-of date. */
    public enum Ours {
        GDP_CHANGE, JOBS_CHANGE, JOBS_EXPOSED, EFFECTIVE_RATE, US_SHARE, EXPORTS_SHARE_OF_GDP,
        /** Place among the provinces by the change in GDP over GDP, 1 the largest loss. */
        GDP_RANK
    }
}
