package ca.briefpack.impact.income;

import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.MultiplierBook.Effect;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Province;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * GDP that a dollar sold by a province's producers brings each province: at home by the multiplier of the province, elsewhere
 * what spills over. Nothing from a province without multipliers.
 */
final class Multipliers {
    private static final Province[] PLACES = Province.values();
    private final MultiplierBook book;
    private final List<String> industries;
    private final Map<Asked, double[][]> known = new ConcurrentHashMap<>();

    /** Of a line sold abroad, or of an industry's goods, on a scale. */
    private record Asked(boolean ofLine, int index, double scale) {
    }

    Multipliers(MultiplierBook book, List<String> industries) {
        this.book = book;
        this.industries = industries;
    }

    /** {@code [o][p]}, of a line sold abroad. */
    double[][] ofLine(int line, Draw draw) {
        return of(new Asked(true, line, draw.of(ModelParameter.MULTIPLIER_SCALE)), o -> book.effect(o, line));
    }

    /** {@code [o][p]}, of an industry's goods. */
    double[][] ofIndustry(int industry, Draw draw) {
        return of(new Asked(false, industry, draw.of(ModelParameter.MULTIPLIER_SCALE)),
                o -> book.ofIndustry(PLACES[o], industries.get(industry)));
    }

    private double[][] of(Asked asked, IntFunction<Optional<Effect>> effects) {
        return known.computeIfAbsent(asked, a -> {
            double[][] gdp = new double[PLACES.length][PLACES.length];
            for (int o = 0; o < gdp.length; o++) {
                Optional<Effect> effect = effects.apply(o);
                if (effect.isPresent()) {
                    enter(gdp[o], o, effect.get(), asked.scale);
                }
            }
            return gdp;
        });
    }

    private void enter(double[] gdp, int seller, Effect effect, double scale) {
        for (int p = 0; p < gdp.length; p++) {
            gdp[p] = scale * (p == seller ? effect.gdpOwn()
                    : (effect.gdpCanada() - effect.gdpOwn()) * book.spillover().share(PLACES[seller], PLACES[p]));
        }
    }
}
