package ca.briefpack.stakeholder;

import ca.briefpack.model.Actors.Stance;
import ca.briefpack.model.figure.Estimate;

/** A stated position beside the modelled effect of what it is about on the actor's own jurisdiction or sectors. */
public enum StatedAndModelled {
    /** For what the model finds a gain, or against what it finds a loss. */
    SAME_WAY,
    /** For what the model finds a loss, or against what it finds a gain. */
    OTHER_WAY,
    /** The range of the effect holds zero. */
    UNSURE,
    /** The effect is nil. */
    NO_EFFECT;

    public static StatedAndModelled of(Stance stance, Estimate effect) {
        if (effect.low() == 0 && effect.high() == 0) {
            return NO_EFFECT;
        }
        if (effect.low() <= 0 && effect.high() >= 0) {
            return UNSURE;
        }
        return effect.central() > 0 == (stance == Stance.FOR) ? SAME_WAY : OTHER_WAY;
    }
}
