package ca.briefpack.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Dated edits to the law in force on the as-of date. Without edits it is the status quo.
 *
 * @param inShort what it changes, in a few words that follow its name and a colon
 * @param rationale what it supposes and what stays, true on every day
 * @param later   what became known of it on a day, in order of date; printed from that day on
 * @param edits   applied one after another, those of a scenario that it extends first
 * @param sources ids of the sources that say who asked for it or where its numbers come from
 * @param answers what others said or did that they would do if it came
 * @param support what the treasury would grant a year besides, financed per head of Canada
 * @param happens true if it may happen to Canada, false if Canada can choose it, alone or with others
 */
public record Scenario(String id, Text name, Text inShort, Text rationale, List<Later> later, List<Edit> edits,
        List<String> sources, List<Answer> answers, Support support, boolean happens, SourceRow row) {
    /** The regime before the measures of 2025: the law of the baseline date. */
    public static final String BASELINE = "baseline";
    /** The law in force on the as-of date. */
    public static final String STATUS_QUO = "status-quo";

    public Scenario {
        later = List.copyOf(later);
        edits = List.copyOf(edits);
        sources = List.copyOf(sources);
        answers = List.copyOf(answers);
    }

    /** A scenario of which nothing became known later. */
    public Scenario(String id, Text name, Text rationale, List<Edit> edits, List<String> sources, SourceRow row) {
        this(id, name, rationale, rationale, List.of(), edits, sources, List.of(), Support.NONE, false, row);
    }

    /**
     * What the treasury grants.
     *
     * @param toProvinces dollars a year
     * @param perWorker   dollars for each worker that the duties under the scenario displace, against the law of the baseline
     */
    public record Support(Map<Province, Double> toProvinces, double perWorker) {
        /** Nothing is granted. */
        public static final Support NONE = new Support(Map.of(), 0);

        public Support {
            toProvinces = Map.copyOf(toProvinces);
        }

        public boolean isEmpty() {
            return toProvinces.isEmpty() && perWorker == 0;
        }

        /** Both together. */
        public Support plus(Support other) {
            Map<Province, Double> sum = new EnumMap<>(Province.class);
            sum.putAll(toProvinces);
            other.toProvinces.forEach((province, dollars) -> sum.merge(province, dollars, Double::sum));
            return new Support(sum, perWorker + other.perWorker);
        }
    }

    /**
     * What another country would do if an option came.
     *
     * @param by       whose answer it is
     * @param name     what it would do
     * @param why      what was said or done on record
     * @param onRecord the day from which it was known: an edition of an earlier day knows nothing of it
     */
    public record Answer(String id, Country by, Text name, Text why, LocalDate onRecord, List<Edit> edits, List<String> sources,
            SourceRow row) {
        public Answer {
            edits = List.copyOf(edits);
            sources = List.copyOf(sources);
        }

        /** The highest rate that it sets; empty if it sets none over zero. */
        public OptionalDouble rate() {
            return edits.stream().flatMapToDouble(edit -> edit.rate().stream()).filter(rate -> rate > 0).max();
        }

        /** The same answer at another strength: its highest rate becomes this one, its others move in proportion. */
        public Answer at(double rate) {
            double scale = rate / rate().orElseThrow();
            return new Answer(id, by, name, why, onRecord, edits.stream().map(edit -> edit.scaled(scale)).toList(), sources, row);
        }

        /** Its edits as a scenario of their own. */
        public Scenario scenario() {
            return new Scenario(id, name, why, edits, sources, row);
        }
    }

    /** The same with answers to it. */
    public Scenario with(List<Answer> others) {
        return new Scenario(id, name, inShort, rationale, later, edits, sources, others, support, happens, row);
    }

    /** The same with edits of its own. */
    public Scenario changing(List<Edit> others) {
        return new Scenario(id, name, inShort, rationale, later, others, sources, answers, support, happens, row);
    }

    /** True if it would change something: the law, or what the treasury grants. */
    public boolean isChange() {
        return !edits.isEmpty() || !support.isEmpty();
    }

    /** The answers on record by a day. */
    public List<Answer> answersOn(LocalDate day) {
        return answers.stream().filter(answer -> !answer.onRecord().isAfter(day)).toList();
    }

    /**
     * The day on which it is looked at: the as-of date, or the day of its last edit if that is later, for before it would show
     * nothing.
     */
    public LocalDate seenOn(LocalDate asOf) {
        return edits.stream().map(Edit::from).reduce(asOf, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** What became known of a scenario on a day. */
    public record Later(LocalDate from, Text words) {
    }

    /** The rationale with what was known by the day. */
    public Text rationaleOn(LocalDate day) {
        List<Text> known = later.stream().filter(l -> !l.from().isAfter(day)).map(Later::words).toList();
        return new Text(Stream.concat(Stream.of(rationale), known.stream()).map(Text::en).collect(Collectors.joining(" ")),
                Stream.concat(Stream.of(rationale), known.stream()).map(Text::fr).collect(Collectors.joining(" ")));
    }

    /** One change to the law, from a first day on; {@link LocalDate#MIN} stands for the as-of date, whatever it is. */
    public sealed interface Edit {
        LocalDate from();

        /** The rate that it sets, a fraction; empty if it sets none. */
        default OptionalDouble rate() {
            return OptionalDouble.empty();
        }

        /** The same with its rate times a factor; what sets no rate stays. */
        default Edit scaled(double factor) {
            return this;
        }

        /** A change to measures that are there. */
        sealed interface Targeted extends Edit {
            /** The id of a measure or of a group of measures. */
            String target();
        }

        /** The target ends. */
        record Repeal(String target, LocalDate from) implements Targeted {
        }

        /**
         * The target's rate becomes {@code rateFraction}, its basis unchanged.
         *
         * @param origins the countries for whose goods it does; empty for all that the target falls on
         */
        record SetRate(String target, double rateFraction, Set<Country> origins, LocalDate from) implements Targeted {
            public SetRate {
                origins = Set.copyOf(origins);
            }

            @Override
            public OptionalDouble rate() {
                return OptionalDouble.of(rateFraction);
            }

            @Override
            public Edit scaled(double factor) {
                return new SetRate(target, rateFraction * factor, origins, from);
            }

            /** For all goods that the target falls on. */
            public SetRate(String target, double rateFraction, LocalDate from) {
                this(target, rateFraction, Set.of(), from);
            }
        }

        /** Goods at or beneath {@code added} come into the target's scope, those at or beneath {@code removed} leave it. */
        record SetScope(String target, List<HsCode> added, List<HsCode> removed, LocalDate from) implements Targeted {
            public SetScope {
                added = List.copyOf(added);
                removed = List.copyOf(removed);
            }
        }

        /** CUSMA goods become exempt from the target. */
        record ExemptCusma(String target, LocalDate from) implements Targeted {
        }

        /**
         * The target becomes a duty of {@code rateFraction} on the share of the trade that goes over a quota; the rest is
         * free.
         */
        record Quota(String target, double rateFraction, double overQuotaShare, LocalDate from) implements Targeted {
        }

        /** The target begins and ends that many days later; earlier if negative. It has no first day of its own. */
        record Shift(String target, int days) implements Targeted {
            @Override
            public LocalDate from() {
                return LocalDate.MIN;
            }
        }

        /** The target begins or ends on other days. It has no first day of its own. */
        record Redate(String target, Optional<LocalDate> begins, Optional<LocalDate> ends) implements Targeted {
            @Override
            public LocalDate from() {
                return LocalDate.MIN;
            }
        }

        /** A new measure on the goods at or beneath the prefixes of {@code scope}; {@code overQuotaShare} goes with its basis. */
        record Add(TariffMeasure measure, List<HsCode> scope, OptionalDouble overQuotaShare) implements Edit {
            public Add {
                scope = List.copyOf(scope);
            }

            @Override
            public OptionalDouble rate() {
                return OptionalDouble.of(measure.duty().rateFraction());
            }

            @Override
            public Edit scaled(double factor) {
                return new Add(measure.scaled(factor), scope, overQuotaShare);
            }

            @Override
            public LocalDate from() {
                return measure.inForce().from();
            }
        }

        /** No goods can claim CUSMA preference any longer. */
        record EndCusma(LocalDate from) implements Edit {
        }
    }
}
