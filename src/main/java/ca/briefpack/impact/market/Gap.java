package ca.briefpack.impact.market;

import ca.briefpack.model.HsCode;

/** A heading that is exported but whose response could not be modelled: what it is, why, and the exports concerned. */
public record Gap(HsCode hs4, Reason reason, double exportsCad) {

    /** Why a heading has no market. */
    public enum Reason {
        /** Chapters 98 and 99: special transactions without a tariff line. */
        SPECIAL_TRANSACTION,
        /** The United States report no imports of it in the market year. */
        NO_US_IMPORTS
    }
}
