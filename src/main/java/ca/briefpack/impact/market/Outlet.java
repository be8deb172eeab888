package ca.briefpack.impact.market;

import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.CesMarket;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The market in which Canada's producers sell one {@link Line}: who supplies it, and how easily its buyers switch. */
public interface Outlet {
    /**
     * What is spent on each supplier, in any unit, at users' prices; in the order of {@link ca.briefpack.model.Country}.
     *
     * @param t0 duties by country of origin under the law that the market was observed at
     */
    double[] spending(double[] t0, Draw draw);

    /** Trade elasticity; substitution between sources is theta + 1, on the scale of a draw. */
    double theta();

    /** Substitution between sources at a draw. */
    default double sigma(Draw draw) {
        return (theta() + 1) * draw.of(ModelParameter.SUBSTITUTION_SCALE);
    }

    /** The market ready to be solved. */
    default CesMarket at(double[] t0, Draw draw) {
        double[] spending = spending(t0, draw);
        double all = 0;
        for (double one : spending) {
            all += one;
        }
        double[] shares = new double[spending.length];
        for (int j = 0; j < shares.length; j++) {
            shares[j] = spending[j] / all;
        }
        double[] eps = new double[spending.length];
        Arrays.fill(eps, draw.of(ModelParameter.SUPPLY_ELASTICITY));
        return new CesMarket(shares, sigma(draw), draw.of(ModelParameter.DEMAND_ELASTICITY), eps);
    }

    /** True if no duty moves what is sold. */
    default boolean isBound() {
        return false;
    }

    Set<Assumption> assumptions();

    List<SourceRow> rows();
}
