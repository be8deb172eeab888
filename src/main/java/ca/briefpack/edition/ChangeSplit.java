package ca.briefpack.edition;

import ca.briefpack.content.EditionChange.Levels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The change of the headline figures from one edition to a later one, split: the earlier one is computed anew by this version,
 * then its law, its data and its assumptions are replaced by those of the later one, in this order.
 */
public final class ChangeSplit {
    private ChangeSplit() {
    }

    /** Two editions that were published, by whatever version: what only the versions explain is method. */
    public static Map<String, Levels> between(EditionSide before, EditionSide after) {
        return of(before, after, after.inputs().headlines());
    }

    /** The same where the later edition is the one being made, by this version. */
    static Map<String, Levels> upTo(EditionSide before, EditionSide now) {
        Map<String, Double> computed = new TreeMap<>();
        now.published().forEach((key, figure) -> computed.put(key, figure.central()));
        return of(before, now, computed);
    }

    private static Map<String, Levels> of(EditionSide before, EditionSide after, Map<String, Double> computed) {
        EditionInputs policy = before.inputs().withPolicyOf(after.inputs());
        Map<String, Double> byMethod = before.inputs().headlines();
        Map<String, Double> byPolicy = policy.headlines();
        Map<String, Double> byData = policy.withDataOf(after.inputs()).headlines();
        Map<String, Levels> levels = new TreeMap<>();
        Set<String> keys = new TreeSet<>(before.published().keySet());
        for (Map<String, ?> known : List.of(after.published(), computed, byMethod, byPolicy, byData)) {
            keys.retainAll(known.keySet());
        }
        for (String key : keys) {
            KeyFigure last = before.published().get(key);
            KeyFigure now = after.published().get(key);
            double otherVersion = now.central() - computed.get(key);
            levels.put(key, new Levels(last.central(), byMethod.get(key) + otherVersion, byPolicy.get(key) + otherVersion,
                    byData.get(key) + otherVersion, now.central(), Math.max(last.step(), now.step())));
        }
        return levels;
    }
}
