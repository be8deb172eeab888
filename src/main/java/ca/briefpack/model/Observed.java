package ca.briefpack.model;

/** A published value, or the typed reason why there is none. */
public sealed interface Observed {

    /** A number that the source publishes. */
    record Value(double value, Quality quality) implements Observed {
    }

    /** No number, and why. */
    record Missing(Reason reason) implements Observed {
    }

    /** How good a published number is, as marked by its source. */
    enum Quality {
        NORMAL, PRELIMINARY, REVISED, ESTIMATED, USE_WITH_CAUTION
    }

    /** Why a number is missing. */
    enum Reason {
        /** {@code ..} or a blank: not available. Printed {@code [x]}. */
        NOT_AVAILABLE,
        /** {@code x}: suppressed to keep a confidence. Printed {@code [c]}. */
        CONFIDENTIAL,
        /** {@code F}: too unreliable to publish. Printed {@code [u]}. */
        UNRELIABLE,
        /** {@code ...}: does not apply. Printed {@code [z]}. */
        NOT_APPLICABLE;

        /** The shorthand printed in tables: {@code [x]}. */
        public String mark() {
            return switch (this) {
                case NOT_AVAILABLE -> "[x]";
                case CONFIDENTIAL -> "[c]";
                case UNRELIABLE -> "[u]";
                case NOT_APPLICABLE -> "[z]";
            };
        }
    }
}
