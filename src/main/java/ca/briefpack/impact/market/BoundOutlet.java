package ca.briefpack.impact.market;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.model.SourceRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A market whose sales contracts and lines bind: no duty moves them within a year, and buyers bear it. */
record BoundOutlet(Outlet market) implements Outlet {
    @Override
    public boolean isBound() {
        return true;
    }

    @Override
    public double[] spending(double[] t0, Draw draw) {
        return market.spending(t0, draw);
    }

    @Override
    public double theta() {
        return market.theta();
    }

    @Override
    public Set<Assumption> assumptions() {
        return EnumSet.of(Assumption.BOUND_BY_CONTRACT);
    }

    @Override
    public List<SourceRow> rows() {
        return market.rows();
    }
}
