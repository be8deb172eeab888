package ca.briefpack.tariff.rate;

import java.util.Set;

/**
 * What is assumed of vehicles: whose content they hold, and the offset that makers earn by assembling in the United States.
 *
 * @param usContentShare       share of the value of CUSMA vehicles that is content of the United States
 * @param canadianContentShare share of the value of CUSMA vehicles that is Canadian and Mexican content; at least 15 % is
 *                             deducted
 * @param offsetFraction       offset, as a fraction of the value of vehicles assembled in the United States: 0.0375 by the orders
 * @param usAssemblyShare      share of a maker's vehicles assembled there; 0 leaves the offset off
 */
public record VehicleTerms(double usContentShare, double canadianContentShare, double offsetFraction, double usAssemblyShare) {
    /** The least that Canada's surtax on vehicles deducts for Canadian and Mexican content (SOR/2025-118). */
    public static final double LEAST_CANADIAN_CONTENT = 0.15;
    /**
     * The most content of the United States that frees mobile industrial equipment of CUSMA from duty (Proc. 11032 clause 2(d)).
     * No source held gives its content: it is taken to be as much or more.
     */
    public static final double MOST_US_CONTENT_FREE = 0.4;
    /** The offset of the retail value of vehicles assembled in the United States (Proc. 10925 and Proc. 10984). */
    public static final double ASSEMBLY_OFFSET = 0.0375;
    /** Groups of measures whose duty the offset reduces: vehicles, trucks and their parts under section 232. */
    static final Set<String> OFFSET_GROUPS = Set.of("s232-autos", "s232-trucks");

    public VehicleTerms {
        Bounds.within("US content share", usContentShare, 0, 1);
        Bounds.within("Canadian content share", canadianContentShare, 0, 1);
        Bounds.within("assembly offset", offsetFraction, 0, 1);
        Bounds.within("US assembly share", usAssemblyShare, 0, 1);
    }

    /** {@code rate - offset x assembly share}, not below 0, for a measure of a group that the offset reduces; else the rate. */
    public double lessOffset(double rateFraction, String group) {
        return usAssemblyShare > 0 && OFFSET_GROUPS.contains(group) ? Math.max(0, rateFraction - offsetFraction * usAssemblyShare)
                : rateFraction;
    }
}
