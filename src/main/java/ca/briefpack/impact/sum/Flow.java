package ca.briefpack.impact.sum;

import ca.briefpack.model.Country;

/**
 * What is added up, in dollars a year, of all that a province sells of a sector at one draw; every {@link Quantity} is taken from
 * it.
 */
enum Flow {
    TO_US(false), TO_CHINA(false),
    /** Sold abroad: with a multiplier, at a tariff line in the United States, with a market that is modelled. */
    COVERED(false), RATED(false), MODELLED(false),
    /** Under the law of the baseline: sold abroad, and of that in China. */
    BEFORE(false), CHINA_BEFORE(false),
    DUTY(true), AT_RISK(true),
    /**
     * Changes, of that in China; the losses alone too, for a part of what is lost is sold elsewhere.
     */
    CHANGE(true), CHINA_CHANGE(true), LOSS(true);

    private final boolean byScenario;

    Flow(boolean byScenario) {
        this.byScenario = byScenario;
    }

    /** True if it hangs on the law of the scenario. */
    boolean isByScenario() {
        return byScenario;
    }

    /** @throws IllegalArgumentException if nothing is known of sales there */
    static Flow soldIn(Country country) {
        if (country == Country.US) {
            return TO_US;
        }
        if (country == Country.CN) {
            return TO_CHINA;
        }
        throw new IllegalArgumentException("sales in " + country + " are not held");
    }
}
