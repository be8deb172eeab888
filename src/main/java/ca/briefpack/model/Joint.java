package ca.briefpack.model;

/**
 * A law reached by more edits from that of a scenario, or of another joint: an option with the other side's answer, or several
 * options together. What it brings is solved for all edits at once, not added up.
 *
 * @param base  id of the scenario or joint whose law is edited further; it comes first wherever joints are listed
 * @param added the edits on top
 */
public record Joint(String id, String base, Scenario added) {
    /** The id of two laws together. */
    public static String id(String base, String added) {
        return base + "+" + added;
    }
}
