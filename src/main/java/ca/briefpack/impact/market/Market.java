package ca.briefpack.impact.market;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.model.Country;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Set;

/**
 * What is known of the United States' market of one heading at the baseline: where imports come from, how much is home-made, how
 * easily buyers switch.
 *
 * @param imports       customs value by country, in the order of {@link Country}
 * @param domesticShare share of the market, by value, that domestic producers supply
 * @param theta         trade elasticity; substitution is theta + 1
 */
public record Market(double[] imports, double domesticShare, double theta, Set<Assumption> assumptions, List<SourceRow> rows)
        implements
            Outlet {
    public Market {
        imports = imports.clone();
        assumptions = Set.copyOf(assumptions);
        rows = List.copyOf(rows);
    }

    /**
     * Shares of spending at consumer prices, so imports are taken with the duty they paid; by country, adding up to 1.
     *
     * @param t0 duties at the baseline, by country
     */
    public double[] shares(double[] t0) {
        int n = imports.length;
        double total = 0;
        for (double value : imports) {
            total += value;
        }
        double[] shares = new double[n];
        double spending = 0;
        for (int j = 0; j < n; j++) {
            // what trickled in under a ban is no source of supply
            boolean none = imports[j] == 0 || Double.isInfinite(t0[j]);
            shares[j] = none ? 0 : (1 - domesticShare) * imports[j] / total * (1 + t0[j]);
            if (j == Country.US.ordinal()) {
                shares[j] = domesticShare;
            }
            spending += shares[j];
        }
        if (spending == 0) {
            // with every source shut out, and nothing made at home, whoever could sell would be at home
            shares[Country.US.ordinal()] = 1;
            return shares;
        }
        for (int j = 0; j < n; j++) {
            shares[j] /= spending;
        }
        return shares;
    }

    @Override
    public double[] spending(double[] t0, Draw draw) {
        return shares(t0);
    }
}
