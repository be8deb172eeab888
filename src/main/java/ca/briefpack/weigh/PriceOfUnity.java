package ca.briefpack.weigh;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What it costs Canada to choose no package of options under which a province loses.
 *
 * @param best           options of the package with the highest net gain; the empty set is to do nothing
 * @param withoutLoser   those of the best package under which no province loses
 * @param price          the net gain of the first less that of the second: never negative, as nothing has no loser
 */
public record PriceOfUnity(Set<String> best, Set<String> withoutLoser, double price) {
    /** Loss, in the unit of the incomes, up to which a province counts as none the worse. */
    public static final double NO_LOSS = 0.05;
    private static final double NO_DIFFERENCE = 1e-9;

    /** @param incomes the change in real income by province under each package, by its options, the empty package among them */
    public static PriceOfUnity of(Map<Set<String>, double[]> incomes) {
        Set<String> best = best(incomes, income -> true);
        Set<String> united = best(incomes, income -> Arrays.stream(income).allMatch(change -> change >= -NO_LOSS));
        return new PriceOfUnity(best, united, net(incomes.get(best)) - net(incomes.get(united)));
    }

    /** Of packages that net the same, the one with the fewest options. */
    private static Set<String> best(Map<Set<String>, double[]> incomes, Predicate<double[]> admitted) {
        List<Set<String>> packages =
                incomes.entrySet().stream().filter(entry -> admitted.test(entry.getValue())).map(Map.Entry::getKey)
                        .sorted(Comparator.<Set<String>>comparingInt(Set::size)
                                .thenComparing(options -> options.stream().sorted().collect(Collectors.joining("+"))))
                        .toList();
        return packages.stream()
                .reduce((one, other) -> net(incomes.get(other)) > net(incomes.get(one)) + NO_DIFFERENCE ? other : one)
                .orElseThrow();
    }

    private static double net(double[] income) {
        return Arrays.stream(income).sum();
    }
}
