package ca.briefpack.impact.draw;

import ca.briefpack.tariff.rate.Moving;

/**
 * An uncertain parameter of the model, by its id in the parameter table, with the limits within which the arithmetic makes sense.
 */
public enum ModelParameter {
    /** Price elasticity of demand of each United States market; under 0. */
    DEMAND_ELASTICITY("demand-elasticity", -100, -1e-3),
    /** Price elasticity of supply of every source, at home and abroad; over 0. */
    SUPPLY_ELASTICITY("supply-elasticity", 1e-3, Double.POSITIVE_INFINITY),
    /** Factor on every elasticity of substitution. */
    SUBSTITUTION_SCALE("substitution-scale", 1e-2, 100),
    /** United States content of vehicles made in Canada: moves rates. */
    US_CONTENT_AUTOS("us-content-autos", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    /** Metal content of derivatives: moves rates. */
    METAL_CONTENT("metal-content-scale", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    /** Shift of the share of goods that claim CUSMA preference: moves rates. */
    CUSMA_SHIFT("cusma-shift", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
    /** Factor on every multiplier, for prices and structure that have moved since the input-output year. */
    MULTIPLIER_SCALE("multiplier-scale", 0, 100),
    /** Share of lost sales that is sold elsewhere, so that output does not fall by it. */
    LOST_SALES_DIVERTED("lost-sales-diverted", 0, 1),
    /** Canada's share of China's market of each heading, which no source held gives. */
    CHINA_SHARE("china-share", 0, 0.99),
    /** Factor on what home producers are taken to sell of each heading in Canada. */
    HOME_SALES_SCALE("home-sales-scale", 1e-2, 100);

    private final String id;
    private final double floor;
    private final double ceiling;

    ModelParameter(String id, double floor, double ceiling) {
        this.id = id;
        this.floor = floor;
        this.ceiling = ceiling;
    }

    public String id() {
        return id;
    }

    /** True if a tariff rate depends on it, so that rates must be worked out anew where it changes. */
    public boolean movesRates() {
        return this == US_CONTENT_AUTOS || this == METAL_CONTENT || this == CUSMA_SHIFT;
    }

    /** The parameter of an assumption that moves rates. */
    public static ModelParameter of(Moving assumption) {
        return switch (assumption) {
            case US_CONTENT -> US_CONTENT_AUTOS;
            case METAL_CONTENT -> METAL_CONTENT;
            case CUSMA_SHIFT -> CUSMA_SHIFT;
        };
    }

    boolean allows(double value) {
        return value >= floor && value <= ceiling;
    }

    String limits() {
        return "from " + floor + " to " + ceiling;
    }
}
