package ca.briefpack.impact.rates;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.RateGrounds;
import ca.briefpack.tariff.rate.Lane;
import java.util.List;

/** Additional duties under any law, as the model asks for them, from several threads at once: the tariff room seen from here. */
@FunctionalInterface
public interface Rates {

    /**
     * The United States' duties of a regime where the uncertain parameters take the values of the draw.
     *
     * @param headings the headings asked for, in the order of the matrix's rows
     */
    RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw);

    /**
     * The duties of any country under a regime; those of others than the United States move with no parameter. Without knowledge
     * of them there are none.
     */
    default RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
        return into == Country.US ? rates(headings, regime, draw) : RateMatrix.free(headings.size());
    }

    /** False if goods of a code pay no duty of a country under any regime, whatever the day. */
    default boolean mayPay(Country into, HsCode code) {
        return true;
    }

    /**
     * What the rate of a heading on a lane under a regime rests on, at the central values of the parameters; nothing without a
     * law.
     */
    default RateGrounds grounds(Lane lane, HsCode heading, Regime regime) {
        return RateGrounds.NONE;
    }

    /**
     * True if the rates are those of a law, whose shape {@link RateSurface} describes, so that not every draw need ask for them.
     */
    default boolean isLaw() {
        return false;
    }
}
