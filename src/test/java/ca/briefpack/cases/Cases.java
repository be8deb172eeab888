package ca.briefpack.cases;

import ca.briefpack.cases.Draws.Mood;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A rule tried on many drawn cases. The seed comes from the names of the test, so that every build tries the same; {@code
 * -Dcases.seed=7} tries others, {@code -Dcases.only=17} tries one case alone.
 */
public final class Cases {
    /** What must hold of a case: it draws what it needs, and asserts. */
    @FunctionalInterface
    public interface Rule {
        /** Fails if the case breaks the rule. */
        void test(Draws draws) throws Exception;
    }

    /** A case that breaks the rule, and how. */
    record Broken(Draws draws, Throwable cause) {
    }

    static final String SEED = "cases.seed";
    static final String ONLY = "cases.only";
    private static final int DRAWN_FOR_ONE = 5;

    private final String type;
    private final String method;
    private final long seed;
    private final int wanted;
    private final Rule rule;

    private Cases(String type, String method, int wanted, Rule rule) {
        this.type = type;
        this.method = method;
        this.seed = setting(SEED).orElse((long) (type + "." + method).hashCode());
        this.wanted = wanted;
        this.rule = rule;
    }

    /** Tries the rule of the calling test on so many cases; the first that breaks it is told, with a smaller one if there is. */
    public static void hold(int cases, Rule rule) {
        StackWalker.StackFrame test = StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(Cases.class.getName())).findFirst())
                .orElseThrow();
        String type = test.getClassName();
        new Cases(type.substring(type.lastIndexOf('.') + 1), test.getMethodName(), cases, rule).tryAll();
    }

    private static Optional<Long> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).map(Long::valueOf);
    }

    private void tryAll() {
        Optional<Long> only = setting(ONLY);
        if (only.isPresent()) {
            isFit(only.get().intValue());
            return;
        }
        int fit = 0;
        for (int number = 1; fit < wanted; number++) {
            if (number > DRAWN_FOR_ONE * wanted) {
                throw new AssertionError(
                        "only " + fit + " of " + wanted + " cases were fit for " + method + " -> draw what it requires");
            }
            fit += isFit(number) ? 1 : 0;
        }
    }

    private boolean isFit(int number) {
        Optional<Broken> broken = attempt(number, List.of());
        if (broken.isEmpty()) {
            return true;
        }
        if (broken.get().cause instanceof Draws.Unfit) {
            return false;
        }
        throw report(number, broken.get());
    }

    private Optional<Broken> attempt(int number, List<Number> script) {
        Draws draws = new Draws(new SplittableRandom(seed).nextLong() + number, Mood.of(number, wanted), script);
        try {
            rule.test(draws);
            return Optional.empty();
        } catch (Exception | AssertionError | StackOverflowError e) {
            return Optional.of(new Broken(draws, e));
        }
    }

    private AssertionError report(int number, Broken first) {
        Broken smallest = Smaller.than(first, script -> attempt(number, script));
        String smaller = smallest == first ? "" : "\n  smaller: " + smallest.draws;
        return new AssertionError("case " + number + " of seed " + seed + ": " + first.draws + smaller
                + "\n  breaks: " + smallest.cause + "\n  alone: -Dtest=" + type + "#" + method + " -D" + SEED + "=" + seed + " -D"
                + ONLY + "=" + number, smallest.cause);
    }
}
