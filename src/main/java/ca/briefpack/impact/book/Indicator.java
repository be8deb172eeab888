package ca.briefpack.impact.book;

import ca.briefpack.model.Country;
import ca.briefpack.model.figure.Unit;

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
    /** Domestic exports to China in the year of the data, as published. */
    EXPORTS_CHINA(Unit.CAD),
    /** What would be exported to the United States in a year under the baseline's law; in the year of the data duties were in force already. */
    EXPORTS_US_BEFORE(Unit.CAD),
    /** The same of exports to China. */
    EXPORTS_CHINA_BEFORE(Unit.CAD),
    /** Modelled change in a year's exports to the United States and to China. */
    EXPORTS_CHANGE(Unit.CAD),
    EXPORTS_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** The part of the change that is of exports to the United States. */
    EXPORTS_US_CHANGE(Unit.CAD),
    /** The part of the change that is of exports to China. */
    EXPORTS_CHINA_CHANGE(Unit.CAD),
    EXPORTS_CHINA_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** What home producers are taken to sell in Canada of headings whose imports are held. */
    HOME_SALES(Unit.CAD),
    /** Modelled change in those sales, as Canada's own duties move; users' costs and exports' losses are not in it. */
    HOME_SALES_CHANGE(Unit.CAD),
    HOME_SALES_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** Change in the province's GDP by its own producers' sales in Canada. */
    HOME_GDP_CHANGE(Unit.CAD),
    HOME_GDP_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** Change in all Canada's GDP by this province's producers' sales in Canada. */
    HOME_GDP_CANADA_CHANGE(Unit.CAD),
    HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO(Unit.CAD),
    /** Change in the province's jobs by its own producers' sales in Canada. */
    HOME_JOBS_CHANGE(Unit.JOBS),
    HOME_JOBS_CHANGE_VS_STATUS_QUO(Unit.JOBS),
    /** Change in all Canada's jobs by this province's producers' sales in Canada. */
    HOME_JOBS_CANADA_CHANGE(Unit.JOBS),
    HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO(Unit.JOBS),
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
            case EXPORTS_US, EXPORTS_CHINA -> "observed";
            case HOME_SALES -> "home-sales";
            case EXPORTS_AT_RISK, EFFECTIVE_RATE -> "rates-on-exports";
            case EXPORTS_US_BEFORE, EXPORTS_CHINA_BEFORE, EXPORTS_CHANGE, EXPORTS_CHANGE_VS_STATUS_QUO, EXPORTS_US_CHANGE, EXPORTS_CHINA_CHANGE,
                 EXPORTS_CHINA_CHANGE_VS_STATUS_QUO, HOME_SALES_CHANGE, HOME_SALES_CHANGE_VS_STATUS_QUO -> "export-response";
            case GDP_EXPOSED, JOBS_EXPOSED -> "exposure-multiplier";
            default -> "response-multiplier";
        };
    }

    /** True if what is sold in the country is counted in it. */
    public boolean counts(Country into) {
        return switch (this) {
            case EXPORTS_US, EXPORTS_AT_RISK, EFFECTIVE_RATE, GDP_EXPOSED, JOBS_EXPOSED, EXPORTS_US_BEFORE, EXPORTS_US_CHANGE -> into == Country.US;
            case EXPORTS_CHINA, EXPORTS_CHINA_BEFORE, EXPORTS_CHINA_CHANGE, EXPORTS_CHINA_CHANGE_VS_STATUS_QUO -> into == Country.CN;
            default -> isOfHome() == (into == Country.CA);
        };
    }

    /** True if it is of sales in Canada. */
    public boolean isOfHome() {
        return name().startsWith("HOME_");
    }

    /** True if the exports of other provinces move it. */
    public boolean isFromOthers() {
        return switch (this) {
            case GDP_RECEIVED_CHANGE, GDP_TOTAL_CHANGE, GDP_TOTAL_CHANGE_VS_STATUS_QUO, JOBS_RECEIVED_CHANGE, JOBS_TOTAL_CHANGE,
                    JOBS_TOTAL_CHANGE_VS_STATUS_QUO -> true;
            default -> false;
        };
    }

    /** True if it is a change against the status quo, not against the baseline. */
    public boolean isAgainstStatusQuo() {
        return name().endsWith("_VS_STATUS_QUO");
    }

    public boolean isByRates() {
        return method().equals("rates-on-exports");
    }

    public boolean isByResponse() {
        return method().equals("export-response") || method().equals("response-multiplier");
    }

    public boolean isByMultiplier() {
        return method().endsWith("multiplier");
    }

    /** True for a level, which cannot fall under zero; a change can. */
    public boolean isLevel() {
        return !isByResponse();
    }
}
