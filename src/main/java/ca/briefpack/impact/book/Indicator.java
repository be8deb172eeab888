package ca.briefpack.impact.book;

import ca.briefpack.model.Country;
import ca.briefpack.model.figure.Unit;

/**
 * What is computed. Exposed (depends on the trade) and lost (a modelled change) are never mixed; losses are negative. "Change" is
 * against the baseline unless it says status quo.
 */
public enum Indicator {
    /** Domestic exports to the United States in the year of the data, as published. */
    EXPORTS_US(Unit.CAD, Method.OBSERVED, Sold.IN_US),
    /** The part of those exports that faces an additional duty. */
    EXPORTS_AT_RISK(Unit.CAD, Method.RATES, Sold.IN_US),
    /** Additional duty over value, on the year's mix of exports. */
    EFFECTIVE_RATE(Unit.FRACTION, Method.RATES, Sold.IN_US),
    /** Domestic exports to China in the year of the data, as published. */
    EXPORTS_CHINA(Unit.CAD, Method.OBSERVED, Sold.IN_CHINA),
    /**
     * What would be exported to the United States in a year under the baseline's law; in the year of the data duties were in
     * force already.
     */
    EXPORTS_US_BEFORE(Unit.CAD, Method.RESPONSE, Sold.IN_US),
    /** The same of exports to China. */
    EXPORTS_CHINA_BEFORE(Unit.CAD, Method.RESPONSE, Sold.IN_CHINA),
    /** Modelled change in a year's exports to the United States and to China. */
    EXPORTS_CHANGE(Unit.CAD, Method.RESPONSE, Sold.ABROAD),
    EXPORTS_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.RESPONSE, Sold.ABROAD),
    /** The part of the change that is of exports to the United States. */
    EXPORTS_US_CHANGE(Unit.CAD, Method.RESPONSE, Sold.IN_US),
    /** The part of the change that is of exports to China. */
    EXPORTS_CHINA_CHANGE(Unit.CAD, Method.RESPONSE, Sold.IN_CHINA),
    EXPORTS_CHINA_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.RESPONSE, Sold.IN_CHINA),
    /** What home producers are taken to sell in Canada of headings whose imports are held. */
    HOME_SALES(Unit.CAD, Method.HOME_SALES, Sold.AT_HOME),
    /** Modelled change in those sales, as Canada's own duties move; users' costs and exports' losses are not in it. */
    HOME_SALES_CHANGE(Unit.CAD, Method.RESPONSE, Sold.AT_HOME),
    HOME_SALES_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.RESPONSE, Sold.AT_HOME),
    /** Change in the province's GDP by its own producers' sales in Canada. */
    HOME_GDP_CHANGE(Unit.CAD, Method.EFFECT, Sold.AT_HOME),
    HOME_GDP_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.EFFECT, Sold.AT_HOME),
    /** Change in all Canada's GDP by this province's producers' sales in Canada. */
    HOME_GDP_CANADA_CHANGE(Unit.CAD, Method.EFFECT, Sold.AT_HOME),
    HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.EFFECT, Sold.AT_HOME),
    /** Change in the province's jobs by its own producers' sales in Canada. */
    HOME_JOBS_CHANGE(Unit.JOBS, Method.EFFECT, Sold.AT_HOME),
    HOME_JOBS_CHANGE_VS_STATUS_QUO(Unit.JOBS, Method.EFFECT, Sold.AT_HOME),
    /** Change in all Canada's jobs by this province's producers' sales in Canada. */
    HOME_JOBS_CANADA_CHANGE(Unit.JOBS, Method.EFFECT, Sold.AT_HOME),
    HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO(Unit.JOBS, Method.EFFECT, Sold.AT_HOME),
    /** GDP of the province that its exports to the United States support, directly and through its suppliers at home. */
    GDP_EXPOSED(Unit.CAD, Method.EXPOSURE, Sold.IN_US),
    /** Change in the province's GDP by its own exports. */
    GDP_CHANGE(Unit.CAD, Method.EFFECT, Sold.ABROAD),
    GDP_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.EFFECT, Sold.ABROAD),
    /** Change in the other provinces' GDP by this province's exports. */
    GDP_SPILLOVER_CHANGE(Unit.CAD, Method.EFFECT, Sold.ABROAD),
    /** Change in all Canada's GDP by this province's exports: its own and the spill-over. */
    GDP_CANADA_CHANGE(Unit.CAD, Method.EFFECT, Sold.ABROAD),
    GDP_CANADA_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.EFFECT, Sold.ABROAD),
    /** Change in the province's GDP by the exports of the other provinces, which buy from it. */
    GDP_RECEIVED_CHANGE(Unit.CAD, Method.EFFECT_OF_ALL, Sold.ABROAD),
    /** Change in the province's GDP by all provinces' exports: by its own and by the others'. */
    GDP_TOTAL_CHANGE(Unit.CAD, Method.EFFECT_OF_ALL, Sold.ABROAD),
    GDP_TOTAL_CHANGE_VS_STATUS_QUO(Unit.CAD, Method.EFFECT_OF_ALL, Sold.ABROAD),
    /** Jobs in the province that its exports to the United States support. */
    JOBS_EXPOSED(Unit.JOBS, Method.EXPOSURE, Sold.IN_US),
    /** Change in the province's jobs by its own exports. */
    JOBS_CHANGE(Unit.JOBS, Method.EFFECT, Sold.ABROAD),
    JOBS_CHANGE_VS_STATUS_QUO(Unit.JOBS, Method.EFFECT, Sold.ABROAD),
    /** Change in all Canada's jobs by this province's exports. */
    JOBS_CANADA_CHANGE(Unit.JOBS, Method.EFFECT, Sold.ABROAD),
    JOBS_CANADA_CHANGE_VS_STATUS_QUO(Unit.JOBS, Method.EFFECT, Sold.ABROAD),
    /** Change in the province's jobs by the exports of the other provinces, which buy from it. */
    JOBS_RECEIVED_CHANGE(Unit.JOBS, Method.EFFECT_OF_ALL, Sold.ABROAD),
    /** Change in the province's jobs by all provinces' exports: by its own and by the others'. */
    JOBS_TOTAL_CHANGE(Unit.JOBS, Method.EFFECT_OF_ALL, Sold.ABROAD),
    JOBS_TOTAL_CHANGE_VS_STATUS_QUO(Unit.JOBS, Method.EFFECT_OF_ALL, Sold.ABROAD),
    /** Change in labour income in the province by its own exports. */
    LABOUR_INCOME_CHANGE(Unit.CAD, Method.EFFECT, Sold.ABROAD);

    private enum Method {
        OBSERVED("observed"), HOME_SALES("home-sales"), RATES("rates-on-exports"), RESPONSE("export-response"),
        EXPOSURE("exposure-multiplier"),
        EFFECT("response-multiplier"), EFFECT_OF_ALL("response-multiplier");

        private final String key;

        Method(String key) {
            this.key = key;
        }
    }

    /** Where what moves it is sold. */
    private enum Sold {
        IN_US, IN_CHINA, ABROAD, AT_HOME
    }

    private final Unit unit;
    private final Method method;
    private final Sold sold;

    Indicator(Unit unit, Method method, Sold sold) {
        this.unit = unit;
        this.method = method;
        this.sold = sold;
    }

    public Unit unit() {
        return unit;
    }

    /** The key of its method, explained in words by the templates. */
    public String method() {
        return method.key;
    }

    /** True if what is sold in the country is counted in it. */
    public boolean counts(Country into) {
        return switch (sold) {
            case IN_US -> into == Country.US;
            case IN_CHINA -> into == Country.CN;
            case ABROAD -> into != Country.CA;
            case AT_HOME -> into == Country.CA;
        };
    }

    /** True if it is of sales in Canada. */
    public boolean isOfHome() {
        return sold == Sold.AT_HOME;
    }

    /** True if the exports of other provinces move it. */
    public boolean isFromOthers() {
        return method == Method.EFFECT_OF_ALL;
    }

    /** True if it is a change against the status quo, not against the baseline. */
    public boolean isAgainstStatusQuo() {
        return name().endsWith("_VS_STATUS_QUO");
    }

    public boolean isByRates() {
        return method == Method.RATES;
    }

    public boolean isByResponse() {
        return method == Method.RESPONSE || method == Method.EFFECT || method == Method.EFFECT_OF_ALL;
    }

    public boolean isByMultiplier() {
        return method == Method.EXPOSURE || method == Method.EFFECT || method == Method.EFFECT_OF_ALL;
    }

    /** True for a level, which cannot fall under zero; a change can. */
    public boolean isLevel() {
        return !isByResponse();
    }
}
