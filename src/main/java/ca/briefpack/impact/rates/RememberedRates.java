package ca.briefpack.impact.rates;

import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rates of one list of lines, worked out once for each regime and each set of values of the parameters that move rates; those of
 * other countries than the United States move with none. May be shared by threads.
 */
public final class RememberedRates implements RateSource {
    private final Rates rates;
    private final Map<Country, List<HsCode>> headings = new LinkedHashMap<>();
    private final Map<List<Object>, RateMatrix> known = new ConcurrentHashMap<>();
    private final Map<Foreign, RateMatrix> elsewhere = new ConcurrentHashMap<>();

    /** What is asked of another country than the United States. */
    private record Foreign(Country into, Regime regime) {
    }

    /** @param lines those of one country next to one another */
    public RememberedRates(Rates rates, List<Line> lines) {
        this.rates = rates;
        lines.forEach(line -> headings.computeIfAbsent(line.into(), into -> new ArrayList<>()).add(line.hs4()));
    }

    @Override
    public RateMatrix of(Regime regime, Draw draw) {
        List<Object> key = new ArrayList<>(List.of(regime));
        for (ModelParameter parameter : ModelParameter.values()) {
            if (parameter.movesRates()) {
                key.add(draw.of(parameter));
            }
        }
        return known.computeIfAbsent(key,
                k -> RateMatrix.join(headings.keySet().stream().map(into -> of(into, regime, draw)).toList()));
    }

    private RateMatrix of(Country into, Regime regime, Draw draw) {
        return into == Country.US ? ask(into, regime, draw)
                : elsewhere.computeIfAbsent(new Foreign(into, regime), asked -> ask(into, regime, draw));
    }

    private RateMatrix ask(Country into, Regime regime, Draw draw) {
        List<HsCode> asked = headings.get(into);
        RateMatrix matrix = rates.rates(into, asked, regime, draw);
        if (matrix.headings() != asked.size()) {
            throw new IllegalArgumentException("rates of " + matrix.headings() + " headings came back for " + asked.size());
        }
        return matrix;
    }
}
