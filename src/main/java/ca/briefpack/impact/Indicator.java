package ca.briefpack.impact;

import ca.briefpack.model.Unit;

/**
 * What is computed. Exposed (depends on the trade) and lost (a modelled change) are never mixed; losses are negative. "Change" is
 * against the baseline unless it says status quo.
 */
public enum Indicator {
    /** Domestic exports to the United States in the year of the data, as published. */
    EXPORTS_US(Unit.CAD),
    /** The part of those exports that faces an additional duty. */
    EXPORTS_AT_RISK(Unit.CAD),
    /** Additional duty over value, on the year's mix of exports. */
    EFFECTIVE_RATE(Unit.FRACTION),
    /** Modelled change in a year's exports to the United States. */
    EXPORTS_CHANGE(Unit.CAD),
    EXPORTS_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** GDP of the province that its exports to the United States support, directly and through its suppliers at home. */
    GDP_EXPOSED(Unit.CAD),
    /** Change in the province's GDP by its own exports. */
    GDP_CHANGE(Unit.CAD),
    GDP_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** Change in the other provinces' GDP by this province's exports. */
    GDP_SPILLOVER_CHANGE(Unit.CAD),
    /** Change in all Canada's GDP by this province's exports: its own and the spill-over. */
    GDP_CANADA_CHANGE(Unit.CAD),
    GDP_CANADA_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** Change in the province's GDP by the exports of the other provinces, which buy from it. */
    GDP_RECEIVED_CHANGE(Unit.CAD),
    /** Change in the province's GDP by all provinces' exports: by its own and by the others'. */
    GDP_TOTAL_CHANGE(Unit.CAD),
    GDP_TOTAL_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** Jobs in the province that its exports to the United States support. */
    JOBS_EXPOSED(Unit.JOBS),
    /** Change in the province's jobs by its own exports. */
    JOBS_CHANGE(Unit.JOBS),
    JOBS_CHANGE_VS_STATUS_QUO(Unit.JOBS),
    /** Change in all Canada's jobs by this province's exports. */
    JOBS_CANADA_CHANGE(Unit.JOBS),
    JOBS_CANADA_CHANGE_VS_STATUS_QUO(Unit.JOBS),
    /** Change in the province's jobs by the exports of the other provinces, which buy from it. */
    JOBS_RECEIVED_CHANGE(Unit.JOBS),
    /** Change in the province's jobs by all provinces' exports: by its own and by the others'. */
    JOBS_TOTAL_CHANGE(Unit.JOBS),
    JOBS_TOTAL_CHANGE_VS_STATUS_QUO(Unit.JOBS),
    /** Change in labour income in the province by its own exports. */
    LABOUR_INCOME_CHANGE(Unit.CAD);

    private final Unit unit;

    Indicator(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The key of its method, explained in words by the templates. */
    public String method() {
        return switch (this) {
            case EXPORTS_US -> "observed";
            case EXPORTS_AT_RISK, EFFECTIVE_RATE -> "rates-on-exports";
            case EXPORTS_CHANGE, EXPORTS_CHANGE_VS_STATUS_QUO -> "export-response";
            case GDP_EXPOSED, JOBS_EXPOSED -> "exposure-multiplier";
            default -> "response-multiplier";
        };
    }

    /** True if the exports of other provinces move it. */
    boolean isFromOthers() {
        return switch (this) {
            case GDP_RECEIVED_CHANGE, GDP_TOTAL_CHANGE, GDP_TOTAL_CHANGE_VS_STATUS_QUO, JOBS_RECEIVED_CHANGE, JOBS_TOTAL_CHANGE,
                    JOBS_TOTAL_CHANGE_VS_STATUS_QUO -> true;
            default -> false;
        };
    }

    boolean isByRates() {
        return method().equals("rates-on-exports");
    }

    boolean isByResponse() {
        return method().equals("export-response") || method().equals("response-multiplier");
    }

    boolean isByMultiplier() {
        return method().endsWith("multiplier");
    }

    /** True for a level, which cannot fall under zero; a change can. */
    boolean isLevel() {
        return !isByResponse();
    }
}
