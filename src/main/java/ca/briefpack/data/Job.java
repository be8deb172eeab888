package ca.briefpack.data;

import ca.briefpack.model.Index;
import ca.briefpack.model.Text;
import ca.briefpack.model.Told;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is asked to do, as its job file says.
 *
 * @param issuer      who publishes
 * @param assumptions what the law and the model assume where the evidence leaves a choice
 * @param packs       {@code national}, {@code provinces}, {@code sectors}, {@code trade-offs}, {@code methods}, or slugs such as {@code
 *                    province-on}
 * @param scenarios   ids of the scenarios compared beside the baseline and the status quo, in the order they are printed in
 * @param weighed     what the trade-off brief weighs
 * @param mayLack     what is told that may be lacking, and is then printed as not available
 */
public record Job(Issuer issuer, Assumptions assumptions, List<String> packs, List<String> scenarios, Weighed weighed,
        Set<Told> mayLack) {
    /** Stands among ids of scenarios for every scenario that the data holds and the list does not name. */
    public static final String OTHERS = "others";

    public Job {
        packs = List.copyOf(packs);
        scenarios = List.copyOf(scenarios);
        mayLack = Set.copyOf(mayLack);
    }

    /** The same, where more may be lacking. */
    public Job withLacking(Set<Told> more) {
        Set<Told> all = new HashSet<>(mayLack);
        all.addAll(more);
        return new Job(issuer, assumptions, packs, scenarios, weighed, all);
    }

    /** The same under another brand or marking. */
    public Job with(Issuer other) {
        return new Job(other, assumptions, packs, scenarios, weighed, mayLack);
    }

    /**
     * Who publishes and what pages look like.
     *
     * @param organisation who publishes; none for whom the brand names
     * @param marking      of every page
     * @param ceiling      the highest marking that may be published; none for any
     * @param brand        the folder of the brand that gives colours, type, logo and name
     */
    public record Issuer(Optional<Text> organisation, Marking marking, Optional<Marking.Level> ceiling, String brand) {
        /** A publisher with a name who may mark pages as it likes. */
        public Issuer(Text organisation, Marking marking, String brand) {
            this(Optional.of(organisation), marking, Optional.empty(), brand);
        }

        /** The same, published by whom the brand names unless it says so itself. */
        public Issuer named(Text brandName) {
            return new Issuer(organisation.or(() -> Optional.of(brandName)), marking, ceiling, brand);
        }

        /** Who publishes: where nobody looked the brand up, as where figures are explained and no page is made, its folder. */
        public Text publisher() {
            return organisation.orElse(Text.same(brand));
        }
    }

    /**
     * Choices that move the numbers.
     *
     * @param baseline        the day whose law is the baseline
     * @param cusma           over which months the share of imports that claim CUSMA preference is taken
     * @param softwoodCompany the company whose duties stand for all softwood lumber
     */
    public record Assumptions(LocalDate baseline, CusmaMode cusma, String softwoodCompany) {
    }

    /**
     * What is weighed, and which indices sum it up.
     *
     * @param options ids of the scenarios weighed against each other, in the order they are printed in
     * @param indices the indices that are printed
     * @param chances how likely the reader holds an answer to an option to be, by id of the answer
     * @param packages ids of options to be weighed together; empty for all that can come together
     * @param overDraws true if a package without a loser is to have none at any draw either, not under any closure alone
     * @param support  id of the program that packages would grant every displaced worker; empty for none
     */
    public record Weighed(List<String> options, Set<Index> indices, Map<String, Double> chances, List<List<String>> packages,
            boolean overDraws, Optional<String> support) {
        public Weighed {
            indices = Set.copyOf(indices);
            chances = Map.copyOf(chances);
            packages = packages.stream().map(List::copyOf).toList();
            options = List.copyOf(options);
        }

        /** Options of which no answer is held to be likely. */
        public Weighed(List<String> options, Set<Index> indices) {
            this(options, indices, Map.of(), List.of(), false, Optional.empty());
        }
    }

    /** Over which months the share of imports that claim CUSMA preference is taken. */
    public enum CusmaMode {
        /** The latest month known on the as-of date. */
        MONTH,
        /** The average of the latest six months. */
        HALF_YEAR,
        /** The same, but never before July 2025, when claims on goods that are free anyway began to be recorded. */
        SETTLED_HALF_YEAR,
        /** The average of the latest twelve months. */
        YEAR
    }
}
