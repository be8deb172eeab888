package ca.briefpack.model;

/** A number that sums many others up, which a job may leave out: whoever does not trust the weighting still reads the rest. */
public enum Index {
    /** How unevenly an option's gains and losses fall on provinces, in the trade-off brief. */
    CONFLICT,
    /** How often pairs of actors stand on the same side and on opposite sides: table and network. */
    CONGRUENCE,
    /** How unevenly agreement and dispute are spread over two halves of the network. */
    POLARIZATION,
    /** The share of options on which two premiers agree: table and heat map. */
    ALIGNMENT
}
