package ca.briefpack.model;

import ca.briefpack.model.Actors.SupportProgram;
import ca.briefpack.model.Scenario.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is weighed beside options one by one: options with the other side's answers to them, and options together.
 *
 * @param answered in the order of the options
 * @param packages of two or more options, smaller ones first
 * @param leftOut  how many packages more there could be
 * @param chances  how likely the reader holds an answer to be, by its id; none held means that no answer comes
 * @param overDraws true if packages are worked out at every draw, not at the central one alone
 * @param support  the program that packages would grant every displaced worker; empty for none
 */
public record Joined(List<Answered> answered, List<Together> packages, int leftOut, Map<String, Double> chances,
        boolean overDraws, Optional<SupportProgram> support) {
    /** Options one by one alone. */
    public static final Joined NONE = new Joined(List.of(), List.of(), 0, Map.of(), false, Optional.empty());

    public Joined {
        answered = List.copyOf(answered);
        packages = List.copyOf(packages);
        chances = Map.copyOf(chances);
    }

    /**
     * A law reached by more edits from that of a scenario, or of another joint: an option with the other side's answer, or several
     * options together. What it brings is solved for all edits at once, not added up.
     *
     * @param base  id of the scenario or joint whose law is edited further; it comes first wherever joints are listed
     * @param added the edits on top
     */
    public record Joint(String id, String base, Scenario added) {
        private static final String AND = "+";

        /** The id of two laws together. */
        public static String id(String base, String added) {
            return base + AND + added;
        }

        /** The ids that such an id is made of; of one law its own. */
        public static List<String> parts(String id) {
            return List.of(id.split(Pattern.quote(AND)));
        }
    }

    /** An option and an answer to it. */
    public record Answered(Scenario option, Answer answer) {
        public String id() {
            return Joint.id(option.id(), answer.id());
        }
    }

    /** Options together, in the order of the job. */
    public record Together(List<Scenario> options) {
        public Together {
            options = List.copyOf(options);
        }

        public String id() {
            return options.stream().map(Scenario::id).reduce(Joint::id).orElseThrow();
        }
    }

    /** The answers to an option. */
    public List<Answered> answersTo(Scenario option) {
        return answered.stream().filter(a -> a.option().id().equals(option.id())).toList();
    }

    /** How likely the reader holds an answer to be. */
    public double chance(Answered answer) {
        return chances.getOrDefault(answer.answer().id(), 0.0);
    }

    /** The laws to be reached, each after the one that it is reached from. */
    public List<Joint> joints() {
        Map<String, Joint> joints = new LinkedHashMap<>();
        for (Answered one : answered) {
            joints.put(one.id(), new Joint(one.id(), one.option().id(), one.answer().scenario()));
        }
        for (Together one : packages) {
            String base = one.options().get(0).id();
            for (Scenario added : one.options().subList(1, one.options().size())) {
                String id = Joint.id(base, added.id());
                joints.putIfAbsent(id, new Joint(id, base, added));
                base = id;
            }
        }
        return new ArrayList<>(joints.values());
    }
}
