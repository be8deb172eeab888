package ca.briefpack.theory;

/**
 * How likely the other side's answer may be before an option stops paying. Net income is linear in the chance whatever the model,
 * as a chance mixes two states.
 *
 * @param kind   what can be said
 * @param chance where net income is zero, a fraction; NaN where no chance is
 */
public record BreakEven(Kind kind, double chance) {
    /** What can be said of an option and its answer. */
    public enum Kind {
        /** It pays up to a chance. */
        BELOW,
        /** It pays even with the answer certain. */
        AT_ANY,
        /** It does not pay, and the answer does not help. */
        AT_NO,
        /** It pays only above a chance. */
        ABOVE
    }

    /**
     * Of an option that nets {@code without} if no answer comes, {@code with} if it surely does.
     */
    public static BreakEven of(double without, double with) {
        if (without > 0) {
            return with >= 0 ? new BreakEven(Kind.AT_ANY, Double.NaN) : new BreakEven(Kind.BELOW, without / (without - with));
        }
        return with <= 0 ? new BreakEven(Kind.AT_NO, Double.NaN)
                : new BreakEven(Kind.ABOVE, Math.abs(without) / (with - without));
    }
}
