package ca.briefpack.stakeholder;

import ca.briefpack.model.Actors.Office;
import ca.briefpack.model.Actors.Stakeholder;

/**
 * What an actor's office lets it do about tariffs: a coding rule over office and jurisdiction, no measurement. High power is the
 * two governing levels.
 */
public enum Power {
    /** Speaks for a sector, a party or itself. */
    VOICE,
    /** Governs a province, or acts for a government. */
    GOVERNS,
    /** Sits in the government of a country that can put on or lift tariffs. */
    DECIDES;

    public static Power of(Stakeholder actor) {
        boolean country = actor.jurisdiction().equals("CA") || actor.jurisdiction().equals("US");
        return switch (actor.office()) {
            case HEAD_OF_GOVERNMENT, MINISTER -> country ? DECIDES : GOVERNS;
            case OFFICIAL -> GOVERNS;
            case LEGISLATOR, FORMER_OFFICIAL, ASSOCIATION, UNION, COMPANY -> VOICE;
        };
    }

    public boolean isHigh() {
        return this != VOICE;
    }

    /**
     * Legitimacy by the same rule: whoever holds an office or speaks for those that the tariffs touch; not those who did once.
     */
    public static boolean isLegitimate(Stakeholder actor) {
        return actor.office() != Office.FORMER_OFFICIAL;
    }
}
