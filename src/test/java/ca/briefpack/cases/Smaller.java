package ca.briefpack.cases;

import ca.briefpack.cases.Cases.Broken;
import ca.briefpack.cases.Draws.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The search for a smaller case that breaks a rule in the same manner: shorter lists first, then simpler numbers, a few hundred
 * tries.
 */
final class Smaller {
    private static final int TRIES = 300;

    private final Function<List<Number>, Optional<Broken>> attempt;
    private Broken best;
    private int left = TRIES;

    private Smaller(Broken first, Function<List<Number>, Optional<Broken>> attempt) {
        this.attempt = attempt;
        this.best = first;
    }

    /** @param attempt tries the rule on given numbers, and tells how they break it */
    static Broken than(Broken first, Function<List<Number>, Optional<Broken>> attempt) {
        Smaller search = new Smaller(first, attempt);
        boolean found = true;
        while (found) {
            found = search.dropElements() | search.simplifyNumbers();
        }
        return search.best;
    }

    private boolean dropElements() {
        boolean found = false;
        for (int i = best.draws().elements().size() - 1; i >= 0; i--) {
            if (i < best.draws().elements().size()) {
                found |= isFound(without(best.draws().elements().get(i)), best.draws().taken().size() - 1);
            }
        }
        return found;
    }

    private boolean simplifyNumbers() {
        boolean found = false;
        for (int i = 0; i < best.draws().taken().size(); i++) {
            for (Number simple : simpler(best.draws().taken().get(i))) {
                List<Number> script = new ArrayList<>(best.draws().taken());
                script.set(i, simple);
                if (isFound(script, script.size())) {
                    found = true;
                    break;
                }
            }
        }
        return found;
    }

    private boolean isFound(List<Number> script, int longest) {
        if (left == 0) {
            return false;
        }
        left--;
        Optional<Broken> next = attempt.apply(script).filter(broken -> broken.cause().getClass() == best.cause().getClass()
                && broken.draws().taken().size() <= longest && !broken.draws().taken().equals(best.draws().taken()));
        best = next.orElse(best);
        return next.isPresent();
    }

    private List<Number> without(Element element) {
        List<Number> script = new ArrayList<>(best.draws().taken());
        script.set(element.size(), script.get(element.size()).longValue() - 1);
        script.subList(element.from(), element.to()).clear();
        return script;
    }

    /**
     * Zero, or the end of the range that is nearest to it, is the simplest of all numbers; then come whole and half as large
     * ones.
     */
    private static List<Number> simpler(Number value) {
        if (value instanceof Long whole) {
            return whole == 0 ? List.of() : List.of(0L, whole / 2, whole - Long.signum(whole));
        }
        double real = value.doubleValue();
        return real == 0 ? List.of()
                : real == Math.rint(real) ? List.of(0.0, Math.rint(real / 2)) : List.of(0.0, Math.rint(real));
    }
}
