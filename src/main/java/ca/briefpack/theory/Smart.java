package ca.briefpack.theory;

/**
 * The World Bank's SMART model of one product in one market, in which the tariff on one partner changes: trade creation
 * from the change in price, and diversion between that partner and the rest, bounded by existing trade. A cross-check of
 * {@link CesMarket}.
 * <pre>
 *   creation  = M eps dt / ((1 + t0) (1 - eps / beta))
 *   diversion = -sigma dt / (1 + t0) x M R / (M + R)
 *   price     = creation / beta
 * </pre>
 * The price effect is what the partner's sales gain in value as its price moves with the demand for them: supply grows by beta
 * for each part that the price rises, so the price rises by the creation over M beta. Values are in the unit of the imports.
 *
 * @param creation  change in the partner's sales from demand
 * @param diversion change in the partner's sales at the cost of the rest, or lost to it
 * @param price     change in the value of the partner's sales by its price; 0 where supply is infinite
 * @param imports   from the partner, afterwards, at the price before
 * @param revenue   change in duties collected
 * @param welfare   change in the importer's welfare at given world prices
 */
public record Smart(double creation, double diversion, double price, double imports, double revenue, double welfare) {

    /**
     * The elasticities; the World Bank's defaults are substitution 1.5 and supply 99.
     *
     * @param demand       of imports, under 0
     * @param substitution between partners, over 0
     * @param supply       of exports, over 0, may be infinite
     */
    public record Elasticities(double demand, double substitution, double supply) {
        public Elasticities {
            if (!(demand < 0 && substitution > 0 && supply > 0)) {
                throw new IllegalArgumentException("SMART needs demand under 0, substitution and supply over 0, got "
                        + demand + ", "
                        + substitution + ", " + supply);
            }
        }

        public static Elasticities withDefaults(double demand) {
            return new Elasticities(demand, 1.5, 99);
        }
    }

    /**
     * The rates of duty, as fractions, 0 or more.
     *
     * @param before on the partner
     * @param after  on the partner
     * @param rest   on everyone else, before and after, on average
     */
    public record Duties(double before, double after, double rest) {
        public Duties {
            if (!(before >= 0 && after >= 0 && rest >= 0)) {
                throw new IllegalArgumentException("rates must be 0 or more, got " + before + ", " + after + ", " + rest);
            }
        }
    }

    /**
     * What a change of the partner's tariff from {@code t0} to {@code t1} does if the rest pays {@code t0}.
     *
     * @param imports from the partner, before
     * @param rest    imports from everyone else, before
     */
    public static Smart of(double imports, double rest, double t0, double t1, Elasticities by) {
        return of(imports, rest, new Duties(t0, t1, t0), by);
    }

    /**
     * What a change of the partner's tariff does.
     *
     * @param imports from the partner, before
     * @param rest    imports from everyone else, before
     */
    public static Smart of(double imports, double rest, Duties duties, Elasticities by) {
        if (!(imports >= 0 && rest >= 0)) {
            throw new IllegalArgumentException("imports must be 0 or more, got " + imports + ", " + rest);
        }
        double t0 = duties.before();
        double t1 = duties.after();
        double change = (t1 - t0) / (1 + t0);
        double creation = Math.max(-imports, imports * by.demand * change / (1 - by.demand / by.supply));
        double between = imports + rest == 0 ? 0 : imports * rest / (imports + rest);
        double uncapped = -by.substitution * change * between;
        double diversion = Math.min(rest, Math.max(-(imports + creation), uncapped));
        double after = imports + creation + diversion;
        double revenue = t1 * after - t0 * imports - duties.rest() * diversion;
        return new Smart(creation, diversion, creation / by.supply, after, revenue, 0.5 * (t0 + t1) * creation);
    }
}
