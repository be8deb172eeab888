package ca.briefpack.impact.market;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Country;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Canada's own market of one heading: home producers, the United States, China, and all others, as imports of a year show them.
 *
 * @param sales what home producers sell in it, dollars a year, before its scale
 * @param theta trade elasticity; substitution is theta + 1
 */
public record HomeOutlet(CanadaImports imports, double sales, double theta, Set<Assumption> assumptions, List<SourceRow> rows)
        implements
            Outlet {
    public HomeOutlet {
        assumptions = Set.copyOf(assumptions);
        rows = List.copyOf(rows);
    }

    /** Customs value by country of origin; all but the United States and China are one. */
    public static double[] byOrigin(CanadaImports imports) {
        double[] values = new double[Country.partners().length];
        values[Country.US.ordinal()] = imports.fromUsCad();
        values[Country.CN.ordinal()] = imports.fromChinaCad();
        values[Country.OTHER.ordinal()] = Math.max(0, imports.totalCad() - imports.fromUsCad() - imports.fromChinaCad());
        return values;
    }

    @Override
    public double[] spending(double[] t0, Draw draw) {
        double[] spent = byOrigin(imports);
        for (int j = 0; j < spent.length; j++) {
            spent[j] = spent[j] == 0 || Double.isInfinite(t0[j]) ? 0 : spent[j] * (1 + t0[j]);
        }
        spent[Country.CA.ordinal()] = sales * draw.of(ModelParameter.HOME_SALES_SCALE);
        if (Arrays.stream(spent).allMatch(value -> value == 0)) {
            // with every import shut out, and nothing made at home, whoever could sell would be at home
            spent[Country.CA.ordinal()] = 1;
        }
        return spent;
    }
}
