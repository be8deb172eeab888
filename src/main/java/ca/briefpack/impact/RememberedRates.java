package ca.briefpack.impact;

import ca.briefpack.model.HsCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rates of one list of headings, worked out once for each regime and each set of values of the parameters that move rates. */
final class RememberedRates implements RateSource {
    private final Rates rates;
    private final List<HsCode> headings;
    private final Map<List<Object>, RateMatrix> known = new HashMap<>();

    RememberedRates(Rates rates, List<HsCode> headings) {
        this.rates = rates;
        this.headings = headings;
    }

    @Override
    public RateMatrix of(Regime regime, Draw draw) {
        List<Object> key = new ArrayList<>(List.of(regime));
        for (ModelParameter parameter : ModelParameter.values()) {
            if (parameter.movesRates()) {
                key.add(draw.of(parameter));
            }
        }
        return known.computeIfAbsent(key, k -> ask(regime, draw));
    }

    private RateMatrix ask(Regime regime, Draw draw) {
        RateMatrix matrix = rates.rates(headings, regime, draw);
        if (matrix.headings() != headings.size()) {
            throw new IllegalArgumentException("rates of " + matrix.headings() + " headings came back for " + headings.size());
        }
        return matrix;
    }
}
