package ca.briefpack.stakeholder;

/** The class of a stakeholder by power, legitimacy and urgency, after Mitchell, Agle and Wood (1997). */
public enum Salience {
    /** Power, legitimacy and urgency. */
    DEFINITIVE,
    /** Power and legitimacy. */
    DOMINANT,
    /** Power and urgency. */
    DANGEROUS,
    /** Legitimacy and urgency. */
    DEPENDENT,
    /** Power alone. */
    DORMANT,
    /** Legitimacy alone. */
    DISCRETIONARY,
    /** Urgency alone. */
    DEMANDING,
    /** None of the three. */
    NONE;

    private static final Salience[] BY_BITS =
            {NONE, DEMANDING, DISCRETIONARY, DEPENDENT, DORMANT, DANGEROUS, DOMINANT, DEFINITIVE};

    public static Salience of(boolean power, boolean legitimacy, boolean urgency) {
        return BY_BITS[(power ? 4 : 0) + (legitimacy ? 2 : 0) + (urgency ? 1 : 0)];
    }
}
