package ca.briefpack.tariff.stack;

import ca.briefpack.model.Law.Condition;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The classes that conditions of use cut the goods of a line into: one for each set of conditions met. Goods that meet one
 * condition are taken to meet another as often as others do.
 */
final class GoodsClasses {
    private static final GoodsClasses ALL_ALIKE = new GoodsClasses(List.of());

    private final List<Condition> conditions;

    private GoodsClasses(List<Condition> conditions) {
        this.conditions = conditions;
    }

    static GoodsClasses of(List<Candidate> active, Map<String, Condition> conditions) {
        boolean alike = true;
        for (Candidate candidate : active) {
            alike &= candidate.span().turns().isEmpty();
        }
        if (alike) {
            return ALL_ALIKE;
        }
        Set<String> ids = new TreeSet<>();
        active.forEach(candidate -> candidate.span().turns().forEach(turn -> ids.add(turn.condition())));
        return new GoodsClasses(ids.stream().map(conditions::get).toList());
    }

    int size() {
        return 1 << conditions.size();
    }

    /** The conditions that goods of a class meet. */
    Set<String> met(int place) {
        if (place == 0) {
            return Set.of();
        }
        Set<String> met = new HashSet<>();
        for (int c = 0; c < conditions.size(); c++) {
            if ((place >> c & 1) == 1) {
                met.add(conditions.get(c).id());
            }
        }
        return met;
    }

    /** The share of the line's goods that is counted in a class. */
    double share(int place) {
        double share = 1;
        for (int c = 0; c < conditions.size(); c++) {
            share *= (place >> c & 1) == 1 ? conditions.get(c).central() : 1 - conditions.get(c).central();
        }
        return share;
    }

    /** The mean over classes of what each pays, at every corner of the shares' ranges, least first. */
    double[] corners(double[] byClass) {
        double[] means = new double[size()];
        for (int corner = 0; corner < means.length; corner++) {
            for (int place = 0; place < byClass.length; place++) {
                means[corner] += atCorner(corner, place) * byClass[place];
            }
        }
        Arrays.sort(means);
        return means;
    }

    private double atCorner(int corner, int place) {
        double share = 1;
        for (int c = 0; c < conditions.size(); c++) {
            double meeting = (corner >> c & 1) == 1 ? conditions.get(c).high() : conditions.get(c).low();
            share *= (place >> c & 1) == 1 ? meeting : 1 - meeting;
        }
        return share;
    }
}
