package ca.briefpack.stakeholder;

/** A quadrant of Mendelow's grid of power and interest, by the neutral names of Eden and Ackermann. */
public enum Quadrant {
    /** High power, high interest. */
    PLAYER,
    /** High power, low interest. */
    CONTEXT_SETTER,
    /** Low power, high interest. */
    SUBJECT,
    /** Low power, low interest. */
    CROWD;

    public static Quadrant of(boolean power, boolean interest) {
        return power ? interest ? PLAYER : CONTEXT_SETTER : interest ? SUBJECT : CROWD;
    }
}
