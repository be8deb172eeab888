package ca.briefpack.suppose;

import ca.briefpack.data.Job;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Joined;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Joined.Together;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Answer;
import ca.briefpack.model.Scenario.Support;
import ca.briefpack.model.Told;
import ca.briefpack.tariff.edit.EditClash;
import ca.briefpack.tariff.edit.IdleBook;
import ca.briefpack.tariff.edit.LiveOptions;
import ca.briefpack.words.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which answers and which options together an edition weighs: answers on record by its day, options that can come together. */
public final class Joints {
    /** Of packages that nobody named no more are weighed: pairs first, in the order of the options. */
    static final int MOST_PACKAGES = 80;

    private Joints() {
    }

    /**
     * The answers to the options on record by the day, and the packages of the job, else pairs and triples of options that
     * Canada can choose, up to a number that a reader can follow. What has no effect on the day is left out.
     *
     * @param options those that are weighed against each other
     * @throws BriefpackException P001 for each chance and package of the job that cannot be
     */
    public static Joined of(Evidence evidence, List<Scenario> options, Job.Weighed weighed, LocalDate asOf, String jobFile) {
        Law law = evidence.law();
        IdleBook idle = new IdleBook(law, asOf);
        LiveOptions live = idle.live(options);
        List<Answered> answered = live.list().stream().flatMap(option -> option.answersOn(asOf).stream()
                .filter(answer -> !idle.of(answer.scenario()).all()).map(answer -> new Answered(option, answer)))
                .toList();
        List<Problem> problems = new ArrayList<>(chances(options, weighed, asOf, jobFile));
        problems.addAll(packages(law, options, weighed, jobFile));
        problems.addAll(unknownProgram(evidence, weighed, jobFile));
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        List<Together> packages = weighed.packages().isEmpty() ? all(law, live)
                : weighed.packages().stream().map(ids -> ids.stream().map(id -> find(options, id))
                        .map(option -> live.standIn(option).orElse(option)).distinct().toList())
                        .filter(named -> named.size() > 1).collect(Collectors.toMap(Set::copyOf, Together::new, (a, b) -> a,
                                LinkedHashMap::new))
                        .values().stream().toList();
        List<Together> told =
                weighed.packages().isEmpty() ? packages.subList(0, Math.min(MOST_PACKAGES, packages.size())) : packages;
        return new Joined(answered, told, packages.size() - told.size(), weighed.chances(), weighed.overDraws(),
                support(evidence, weighed, asOf));
    }

    /** An edition of a day before its announcement knows nothing of a program. */
    private static Optional<SupportProgram> support(Evidence evidence, Job.Weighed weighed, LocalDate asOf) {
        return evidence.actors().programs().stream().filter(program -> weighed.support().equals(Optional.of(program.id()))
                && !program.announced().isAfter(asOf)).findFirst();
    }

    /** A program whose file cannot be used is told by the loader. */
    private static List<Problem> unknownProgram(Evidence evidence, Job.Weighed weighed, String jobFile) {
        List<String> known = evidence.actors().programs().stream().map(SupportProgram::id).toList();
        boolean whole = !evidence.gaps().lacks(Told.PROGRAMS) && !evidence.gaps().leftOut().containsKey(Told.PROGRAMS);
        return weighed.support().filter(id -> whole && !known.contains(id)).map(id -> new Problem(Problem.Code.P001,
                jobFile + ":package-support", "'" + id + "' is no program of data/programs",
                Nearest.didYouMean(id, known) + Nearest.useOneOf(id, known))).stream().toList();
    }

    /** The plan with regimes of all that is joined. */
    public static StudyPlan plan(StudyPlan plan, Joined joined, LocalDate asOf) {
        List<Regime> answered = joined.answered().stream().map(
                one -> new Regime(one.id(), later(one.option().seenOn(asOf), one.answer().scenario().seenOn(asOf)))).toList();
        List<Regime> packages = joined.packages().stream().map(
                one -> new Regime(one.id(), one.options().stream().map(o -> o.seenOn(asOf)).reduce(asOf, Joints::later)))
                .toList();
        return joined.overDraws() ? plan.with(Stream.concat(answered.stream(), packages.stream()).toList(), List.of())
                : plan.with(answered, packages);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<Together> all(Law law, LiveOptions live) {
        List<Scenario> choices = live.list().stream().filter(o -> !o.happens() && o.isChange()).toList();
        List<Together> pairs = new ArrayList<>();
        List<Together> triples = new ArrayList<>();
        for (int a = 0; a < choices.size(); a++) {
            for (int b = a + 1; b < choices.size(); b++) {
                if (fit(law, live, choices.get(a), choices.get(b))) {
                    pairs.add(new Together(List.of(choices.get(a), choices.get(b))));
                    for (int c = b + 1; c < choices.size(); c++) {
                        if (fit(law, live, choices.get(a), choices.get(c)) && fit(law, live, choices.get(b), choices.get(c))) {
                            triples.add(new Together(List.of(choices.get(a), choices.get(b), choices.get(c))));
                        }
                    }
                }
            }
        }
        // options together that come to another option, or to a smaller package, are no other package
        Set<List<Object>> known = choices.stream().map(option -> changes(live, List.of(option))).collect(Collectors.toSet());
        return Stream.concat(pairs.stream(), triples.stream()).filter(one -> known.add(changes(live, one.options()))).toList();
    }

    /** All that options change together. */
    private static List<Object> changes(LiveOptions live, List<Scenario> together) {
        return List.of(together.stream().flatMap(option -> live.onDay(option).edits().stream()).collect(Collectors.toSet()),
                together.stream().map(Scenario::support).reduce(Support.NONE, Support::plus));
    }

    private static boolean fit(Law law, LiveOptions live, Scenario option, Scenario another) {
        Scenario one = live.onDay(option);
        Scenario other = live.onDay(another);
        boolean isSupport = one.edits().isEmpty() || other.edits().isEmpty();
        return isSupport
                || !EditClash.holds(one, other) && !EditClash.holds(other, one) && EditClash.of(law, one, other).isEmpty();
    }

    private static List<Problem> packages(Law law, List<Scenario> options, Job.Weighed weighed, String jobFile) {
        List<Problem> problems = new ArrayList<>();
        String where = jobFile + ":packages-weighed";
        for (List<String> ids : weighed.packages()) {
            for (int a = 0; a < ids.size(); a++) {
                String one = ids.get(a);
                if (find(options, one) == null) {
                    List<String> known = options.stream().map(Scenario::id).toList();
                    problems.add(new Problem(Problem.Code.P001, where, "'" + one + "' is none of the options",
                            Nearest.didYouMean(one, known) + Nearest.useOneOf(one, known)));
                }
                for (String other : ids.subList(a + 1, ids.size())) {
                    clash(law, options, one, other).ifPresent(measures -> problems.add(new Problem(Problem.Code.P001, where,
                            "'" + one + "' and '" + other + "' contradict each other: both change " + measures,
                            "leave one of them out of the package")));
                }
            }
        }
        return problems;
    }

    private static Optional<String> clash(Law law, List<Scenario> options, String one, String other) {
        Scenario first = find(options, one);
        Scenario second = find(options, other);
        return first == null || second == null ? Optional.empty()
                : Optional.of(String.join(", ", EditClash.of(law, first, second))).filter(measures -> !measures.isEmpty());
    }

    private static Scenario find(List<Scenario> options, String id) {
        return options.stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * A line for each chance that does nothing on the day, for no option weighed on it has the answer: nothing to mend, for on
     * another day one may.
     */
    public static List<String> idleChances(Law law, List<Scenario> options, Joined joined, LocalDate asOf) {
        LiveOptions live = new IdleBook(law, asOf).live(options);
        Set<String> weighed = joined.answered().stream().map(one -> one.answer().id()).collect(Collectors.toSet());
        return joined.chances().keySet().stream().sorted().filter(id -> !weighed.contains(id)).map(id -> "chance of " + id
                + " does nothing on " + asOf + ": " + options.stream()
                        .filter(option -> option.answersOn(asOf).stream().anyMatch(answer -> answer.id().equals(id)))
                        .map(option -> why(option, live)).distinct().collect(Collectors.joining(", ")))
                .toList();
    }

    private static String why(Scenario option, LiveOptions live) {
        String named = "'" + option.id() + "'";
        String idle = " would change nothing that is in force";
        return switch (live.why(option)) {
            case SAME -> named + " comes to the same as '" + live.standIn(option).orElseThrow().id() + "'";
            case OPTION -> named + idle;
            case ANSWER -> "the answer" + idle;
        };
    }

    private static List<Problem> chances(List<Scenario> options, Job.Weighed weighed, LocalDate asOf, String jobFile) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Answer> known = new TreeMap<>();
        options.forEach(o -> o.answers().forEach(answer -> known.put(answer.id(), answer)));
        weighed.chances().forEach((id, chance) -> {
            String where = jobFile + ":chances." + id;
            Answer answer = known.get(id);
            if (answer == null) {
                problems.add(new Problem(Problem.Code.P001, where, "'" + id + "' is no answer to an option that is weighed",
                        Nearest.didYouMean(id, known.keySet()) + Nearest.useOneOf(id, known.keySet())));
            } else if (answer.onRecord().isAfter(asOf)) {
                problems.add(new Problem(Problem.Code.P001, where, "'" + id + "' is on record from " + answer.onRecord()
                        + ", after the day of the edition, " + asOf, "leave it out, or ask for an edition of that day or later"));
            }
        });
        for (Scenario option : options) {
            double sum = option.answers().stream().mapToDouble(a -> weighed.chances().getOrDefault(a.id(), 0.0)).sum();
            if (sum > 1) {
                problems.add(new Problem(Problem.Code.P001, jobFile + ":chances", "the answers to '" + option.id()
                        + "' come to a chance of " + sum + ", but at most one of them comes", "let them add up to 1 at most"));
            }
        }
        return problems;
    }
}
