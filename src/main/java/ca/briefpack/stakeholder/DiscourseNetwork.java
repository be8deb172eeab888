package ca.briefpack.stakeholder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The network that statements make of their actors.
 *
 * <p>Congruence of two actors is the sum over concepts and signs of the product of their numbers of statements with that sign;
 * conflict is the same over opposite signs. Both are normalised by average activity: divided by half the sum of the two actors'
 * numbers of statements. After Leifeld's discourse network analysis.
 */
public final class DiscourseNetwork {
    private final List<String> actors;
    private final double[][] congruence;
    private final double[][] conflict;
    private final int[] activity;

    private DiscourseNetwork(List<String> actors) {
        this.actors = actors;
        this.congruence = new double[actors.size()][actors.size()];
        this.conflict = new double[actors.size()][actors.size()];
        this.activity = new int[actors.size()];
    }

    /** The network of all actors that made a statement, sorted by name. */
    public static DiscourseNetwork of(List<Statement> statements) {
        DiscourseNetwork network = new DiscourseNetwork(statements.stream().map(Statement::actor).distinct().sorted().toList());
        Map<String, int[][]> counts = new HashMap<>();
        for (Statement statement : statements) {
            int actor = network.actors.indexOf(statement.actor());
            network.activity[actor]++;
            counts.computeIfAbsent(statement.concept(), c -> new int[2][network.actors.size()])[sign(statement)][actor]++;
        }
        counts.values().forEach(network::add);
        return network;
    }

    private static int sign(Statement statement) {
        return statement.agrees() ? 1 : 0;
    }

    /** Adds what one concept contributes: statements against it and for it, by actor. */
    private void add(int[][] bySign) {
        int[] against = bySign[0];
        int[] pro = bySign[1];
        for (int i = 0; i < actors.size(); i++) {
            for (int j = 0; j < actors.size(); j++) {
                if (i != j) {
                    congruence[i][j] += against[i] * against[j] + pro[i] * pro[j];
                    conflict[i][j] += against[i] * pro[j] + pro[i] * against[j];
                }
            }
        }
    }

    public List<String> actors() {
        return actors;
    }

    /** Statements that the actor made. */
    public int activity(int actor) {
        return activity[actor];
    }

    public double congruence(int one, int other) {
        return congruence[one][other];
    }

    public double conflict(int one, int other) {
        return conflict[one][other];
    }

    public double normalisedCongruence(int one, int other) {
        return congruence[one][other] / meanActivity(one, other);
    }

    public double normalisedConflict(int one, int other) {
        return conflict[one][other] / meanActivity(one, other);
    }

    /** True if any two actors agree or dispute. */
    public boolean hasTies() {
        return total(congruence) + total(conflict) > 0;
    }

    private double meanActivity(int one, int other) {
        return (activity[one] + activity[other]) / 2.0;
    }

    private static double total(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).sum();
    }
}
