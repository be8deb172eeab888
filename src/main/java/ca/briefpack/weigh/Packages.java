package ca.briefpack.weigh;

import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.model.Joined.Joint;
import ca.briefpack.model.Joined.Together;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Options together, one by one and none, by what they bring each province at the central draw: who loses, what would make losers
 * whole, and what it costs to let none lose. Amounts are in millions of dollars a year.
 */
public final class Packages {
    private static final double MILLION = 1e6;
    private final List<Province> provinces;
    private final double[] population;
    private final List<Bundle> all = new ArrayList<>();

    /**
     * Options together.
     *
     * @param incomes at the central draw by closure, then by province
     * @param least   the least that each province would have under any closure, at any draw that packages are worked out at
     */
    public record Bundle(List<Scenario> options, Map<IncomeClosure, double[]> incomes, double[] least) {
        /** The options by id. */
        public Set<String> ids() {
            return options.stream().map(Scenario::id).collect(Collectors.toSet());
        }

        /** The id of its law, as in a plan of joints; empty for none. */
        public String id() {
            return options.stream().map(Scenario::id).reduce(Joint::id).orElse("");
        }

        /** The names of the options. */
        public Text name() {
            return new Text(options.stream().map(o -> o.name().en()).collect(Collectors.joining(" + ")),
                    options.stream().map(o -> o.name().fr()).collect(Collectors.joining(" + ")));
        }

        public double net(IncomeClosure closure) {
            return Arrays.stream(incomes.get(closure)).sum();
        }

        /** The bargain under one closure. */
        public Bargain bargain(IncomeClosure closure) {
            return new Bargain(incomes.get(closure));
        }

        /** The bargain that holds in every state that was tried. */
        public Bargain robust() {
            return Bargain.robust(least);
        }

        /** True if no province loses in any state that was tried. */
        public boolean hasNoLoser() {
            return Arrays.stream(least).allMatch(income -> income >= -PriceOfUnity.NO_LOSS);
        }
    }

    /**
     * @param choices    options that can be chosen, one by one
     * @param packages   those of them that come together
     * @param population of the provinces of the incomes, in their order
     */
    public Packages(Incomes incomes, List<Scenario> choices, List<Together> packages, double[] population) {
        this.provinces = incomes.provinces();
        double people = Arrays.stream(population).sum();
        this.population = Arrays.stream(population).map(one -> one / people).toArray();
        all.add(bundle(List.of(), closure -> new double[provinces.size()][1]));
        choices.forEach(option -> all.add(bundle(List.of(option), closure -> incomes.alone(option, closure))));
        packages.forEach(together -> all.add(bundle(together.options(), closure -> incomes.together(together, closure))));
    }

    /** @param dollars by province and draw under a closure, the central draw first */
    private Bundle bundle(List<Scenario> options, Function<IncomeClosure, double[][]> dollars) {
        Map<IncomeClosure, double[]> central = new LinkedHashMap<>();
        double[] least = new double[provinces.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (IncomeClosure closure : IncomeClosure.values()) {
            double[][] states = dollars.apply(closure);
            central.put(closure, Arrays.stream(states).mapToDouble(ofPlace -> ofPlace[0] / MILLION).toArray());
            Arrays.setAll(least, p -> Math.min(least[p], Arrays.stream(states[p]).min().orElseThrow() / MILLION));
        }
        return new Bundle(options, central, least);
    }

    /** What it costs to choose nothing that lets a province lose, under one closure. */
    public PriceOfUnity unity(IncomeClosure closure) {
        return PriceOfUnity.of(all.stream().collect(Collectors.toMap(Bundle::ids, b -> b.incomes().get(closure))));
    }

    /** The same where no province may lose in any state that was tried, none of which is known to be the true one. */
    public PriceOfUnity robustUnity() {
        return PriceOfUnity.of(all.stream().collect(Collectors.toMap(Bundle::ids, Bundle::least)));
    }

    /** Nothing, the options one by one, and those together, in the order they were given in. */
    public List<Bundle> all() {
        return List.copyOf(all);
    }

    /** Of two options or more, the highest net first. */
    public List<Bundle> ranked(IncomeClosure closure) {
        return all.stream().filter(b -> b.options().size() > 1)
                .sorted(Comparator.comparingDouble((Bundle b) -> b.net(closure)).reversed()).toList();
    }

    /** The bundle of these options; empty if they are not weighed together. */
    public Optional<Bundle> find(Set<String> ids) {
        return all.stream().filter(b -> b.ids().equals(ids)).findFirst();
    }

    /**
     * The bundle with one option in place of another that is more than it, as a bargain is more than its own half of it.
     *
     * @param halves of options that are more, the one that stands in
     */
    public Optional<Bundle> instead(Bundle bundle, Map<Scenario, Scenario> halves) {
        Set<String> ids = bundle.options().stream().map(o -> halves.getOrDefault(o, o).id()).collect(Collectors.toSet());
        return find(ids).filter(other -> !ids.equals(bundle.ids()));
    }

    /** Provinces that lose more than counts as nothing. */
    public List<Province> losers(Bundle bundle, IncomeClosure closure) {
        double[] incomes = bundle.incomes().get(closure);
        return IntStream.range(0, incomes.length).filter(p -> incomes[p] < -PriceOfUnity.NO_LOSS).mapToObj(provinces::get)
                .toList();
    }

    /** Shares of the provinces in their population. */
    public double[] population() {
        return population.clone();
    }

    public List<Province> provinces() {
        return provinces;
    }
}
