package ca.briefpack.impact;

import ca.briefpack.model.HsCode;
import java.util.List;

/** The United States' additional duties under any law, as the model asks for them: the tariff room seen from here. */
@FunctionalInterface
public interface Rates {

    /**
     * The duties of a regime where the uncertain parameters take the values of the draw.
     *
     * @param headings the headings asked for, in the order of the matrix's rows
     */
    RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw);
}
