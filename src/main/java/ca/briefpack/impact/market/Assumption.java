package ca.briefpack.impact.market;

/** A rule that stands in for data that are not held, or a simplification that moves a figure; named in its lineage by id. */
public enum Assumption {
    /** A heading whose sector has no domestic share takes the mean of the held ones, weighted by United States imports. */
    DOMESTIC_SHARE_FALLBACK("domestic-share-fallback"),
    /**
     * A heading whose sector or industry has no elasticity takes the mean of the held ones, weighted by United States imports.
     */
    ELASTICITY_FALLBACK("elasticity-fallback"),
    /** A heading without industry takes the province's mean multiplier, weighted by its exports. */
    MULTIPLIER_FALLBACK("multiplier-fallback"),
    /** Exports were divided by the model's ratio at the rates of their year. */
    CALIBRATED_BY_MONTH("calibrated-by-month"),
    /** Exports were taken as if made under the baseline. */
    CALIBRATED_NAIVELY("calibrated-naively"),
    /** Only additional duties move prices; ordinary (column 1) duties are taken as unchanged. */
    ORDINARY_DUTIES_UNCHANGED("ordinary-duties-unchanged"),
    /** A sector's headings share its domestic share of the market. */
    SECTOR_SHARE_FOR_HEADINGS("sector-share-for-headings"),
    /** Canada's shares of China's markets are not held and are taken from the parameter. */
    CHINA_SHARE_ASSUMED("china-share-assumed"),
    /** What an industry sells in Canada is given to its headings in proportion to Canada's imports of them. */
    HOME_SALES_BY_IMPORTS("home-sales-by-imports"),
    /** Contracts and lines bind what is sold, so that no duty moves it within a year. */
    BOUND_BY_CONTRACT("bound-by-contract"),
    /** Some headings could not be modelled and are left out of the change. */
    HEADINGS_NOT_MODELLED("headings-not-modelled"),
    /** What spills over is given to other provinces by what the exporting one buys from each. */
    SPILLOVER_BY_PURCHASES("spillover-by-purchases"),
    /** Canada's effects leave out places without multipliers. */
    PLACES_WITHOUT_MULTIPLIERS("places-without-multipliers");

    private final String id;

    Assumption(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
