package ca.briefpack.stakeholder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How unevenly agreement and dispute are spread over two halves of a network's actors, from 0 for even spreading on. It says that
 * there are lumps, not who is in which camp.
 *
 * <p>For a partition into two blocks of equal size (one larger by one if the number is odd) the deviation of normalised
 * congruence C and conflict F from what even spreading would give is
 * <pre>sum over i, j in one block of |C_ij - w_b ||C|| / W| + |F_ij|, over i, j in two of |F_ij - ||F|| / 2B| + |C_ij|</pre>
 * with ||.|| the sum of a matrix, W and B the numbers of ordered pairs within and between blocks, and w_b the part of W that is
 * in block b. The score is its largest value over all partitions, divided by 2 (||C|| + ||F||). Leifeld, Discourse Network
 * Analyzer.
 *
 * @param score  of the partition that polarizes most
 * @param chance mean score of {@link #DEALS} networks in which the signs of the statements on each concept are dealt out anew at
 *               random
 * @param asHigh how many of these score as high or higher
 */
public record Polarization(double score, double chance, int asHigh) {
    /** All partitions of more actors are too many to try. */
    public static final int MOST_ACTORS = 20;
    /** Two blocks need a pair within. */
    private static final int FEWEST_ACTORS = 3;
    /** How often signs are dealt out anew. */
    public static final int DEALS = 100;
    /** The level of the test: chance alone comes to as much in less than one deal of twenty. */
    private static final double SIGNIFICANCE = 0.05;
    private static final long SEED = 20251015;
    /** Sums of doubles depend on their order; scores as close as this are equal. */
    private static final double SAME = 1e-9;

    /** Empty if the statements tie no actors together, or if their actors are too few or too many to part. */
    public static Optional<Polarization> of(List<Statement> statements) {
        DiscourseNetwork network = DiscourseNetwork.of(statements);
        int actors = network.actors().size();
        if (!network.hasTies() || actors < FEWEST_ACTORS || actors > MOST_ACTORS) {
            return Optional.empty();
        }
        double score = new Halves(network).highest();
        double[] dealt = dealt(statements);
        return Optional.of(new Polarization(score, Arrays.stream(dealt).sum() / DEALS,
                (int) Arrays.stream(dealt).filter(s -> s > score - SAME).count()));
    }

    /** True if the network is polarized more than chance would bring, at the level of the test. */
    public boolean isSignificant() {
        return asHigh < SIGNIFICANCE * DEALS;
    }

    private static double[] dealt(List<Statement> statements) {
        Random random = new Random(SEED);
        return IntStream.range(0, DEALS).mapToObj(i -> DiscourseNetwork.of(deal(statements, random)))
                .mapToDouble(dealt -> dealt.hasTies() ? new Halves(dealt).highest() : 0).toArray();
    }

    /** The same statements, the signs of each concept shuffled among those that speak of it. */
    private static List<Statement> deal(List<Statement> statements, Random random) {
        List<Statement> dealt = new ArrayList<>();
        for (String concept : statements.stream().map(Statement::concept).distinct().sorted().toList()) {
            List<Statement> on = statements.stream().filter(s -> s.concept().equals(concept)).toList();
            List<Boolean> signs = new ArrayList<>(on.stream().map(Statement::agrees).toList());
            Collections.shuffle(signs, random);
            IntStream.range(0, on.size()).forEach(i -> dealt.add(new Statement(on.get(i).actor(), concept, signs.get(i))));
        }
        return dealt;
    }
}
