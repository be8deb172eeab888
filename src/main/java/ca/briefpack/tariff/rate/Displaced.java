package ca.briefpack.tariff.rate;

/**
 * A measure that covers the goods but gives way, wholly or in part.
 *
 * @param by     the measure that it gives way to; its own id where no other measure is the cause
 * @param why    citation of the rule, or the reason in a few words where there is no citation
 * @param reason the kind of reason, a key for wording
 */
public record Displaced(String measure, String by, String why, Reason reason) {

    /** Why a measure gives way. */
    public enum Reason {
        /** A rule of precedence displaces it. */
        PRECEDENCE,
        /** A rule of precedence leaves it the part of the value that the higher measure does not take. */
        REMAINDER,
        /** Another measure of its group names the goods more closely; a group levies one duty. */
        SAME_GROUP,
        /** The goods may not be imported, so the duty is not levied. */
        PROHIBITED,
        /** It falls on quantities over a quota, and quota fill is not held. */
        QUOTA_FILL_NOT_HELD
    }
}
