package ca.briefpack.impact.market;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Country;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Set;

/**
 * China's market of one heading. Its shares are not held, so Canada's is a parameter: nothing in the central case, which means
 * that Canada's sales move no price in China, and up to the parameter's high end in the range. All others stand for the rest.
 *
 * @param theta trade elasticity; substitution is theta + 1
 */
record ChinaOutlet(double theta, Set<Assumption> assumptions, List<SourceRow> rows) implements Outlet {
    ChinaOutlet {
        assumptions = Set.copyOf(assumptions);
        rows = List.copyOf(rows);
    }

    @Override
    public double[] spending(double[] t0, Draw draw) {
        double[] shares = new double[Country.partners().length];
        shares[Country.CA.ordinal()] = draw.of(ModelParameter.CHINA_SHARE);
        shares[Country.OTHER.ordinal()] = 1 - draw.of(ModelParameter.CHINA_SHARE);
        return shares;
    }
}
