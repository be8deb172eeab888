package ca.briefpack.stakeholder;

/** All ways to part a network's actors into two halves, and the score of each; a half is a set of bits. */
final class Halves {
    private final double[][] congruence;
    private final double[][] conflict;
    private final double congruenceSum;
    private final double conflictSum;
    private final int actors;

    Halves(DiscourseNetwork network) {
        actors = network.actors().size();
        congruence = new double[actors][actors];
        conflict = new double[actors][actors];
        double agreed = 0;
        double disputed = 0;
        for (int i = 0; i < actors; i++) {
            for (int j = 0; j < actors; j++) {
                congruence[i][j] = network.normalisedCongruence(i, j);
                conflict[i][j] = network.normalisedConflict(i, j);
                agreed += congruence[i][j];
                disputed += conflict[i][j];
            }
        }
        congruenceSum = agreed;
        conflictSum = disputed;
    }

    /**
     * The score of the parting that scores highest. The smaller half stands for it; of equal ones that without the first actor.
     */
    double highest() {
        double highest = 0;
        for (int half = 1; half < 1 << actors; half++) {
            boolean twin = 2 * Integer.bitCount(half) == actors && (half & 1) == 1;
            if (Integer.bitCount(half) == actors / 2 && !twin) {
                highest = Math.max(highest, score(half));
            }
        }
        return highest;
    }

    private double score(int part) {
        int second = Integer.bitCount(part);
        int[] sizes = {actors - second, second};
        double within = sizes[0] * (sizes[0] - 1) + sizes[1] * (sizes[1] - 1);
        double between = 2.0 * sizes[0] * sizes[1];
        // each pair of parts, in either order, is half of all pairs between
        double expectedConflict = conflictSum / between / 2;
        double half = 0;
        for (int i = 0; i < actors; i++) {
            int mine = part >> i & 1;
            double expected = congruenceSum / within * sizes[mine] * (sizes[mine] - 1) / within;
            for (int j = 0; j < i; j++) {
                half += (part >> j & 1) == mine ? Math.abs(congruence[i][j] - expected) + conflict[i][j]
                        : Math.abs(conflict[i][j] - expectedConflict) + congruence[i][j];
            }
        }
        return half / (congruenceSum + conflictSum);
    }
}
