package ca.briefpack.impact.market;

import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.CesMarket;
import java.util.List;
import java.util.Set;

/** The market in which Canada's producers sell one {@link Line}: who supplies it, and how easily its buyers switch. */
public interface Outlet {
    /**
     * The market ready to be solved; suppliers in the order of {@link ca.briefpack.model.Country}.
     *
     * @param t0 duties by country of origin under the law that the market was observed at
     */
    CesMarket at(double[] t0, Draw draw);

    Set<Assumption> assumptions();

    List<SourceRow> rows();
}
