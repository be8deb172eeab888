package ca.briefpack.impact.sample;

import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.draw.RandomDraws;
import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.sum.Quantity;
import ca.briefpack.impact.sum.SectorSums;
import ca.briefpack.impact.sum.Sums;
import ca.briefpack.theory.Sobol;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What part of the variance of the change in exports under the status quo each parameter makes, by place and sector: {@link
 * Sobol}'s
 * indices. Samples A and B are the first and the second fifth of the draws; a draw of A is answered once more with each
 * parameter that moves exports taken from B.
 */
final class Sensitivity {
    private static final int STATUS_QUO = 1;
    private static final int PLACES = Sums.CANADA;
    private static final List<ModelParameter> MOVING = Arrays.stream(ModelParameter.values())
            .filter(p -> p != ModelParameter.MULTIPLIER_SCALE && p != ModelParameter.LOST_SALES_DIVERTED
                    && p != ModelParameter.HOME_SALES_SCALE)
            .toList();
    private final RandomDraws draws;
    private final int size;
    /** Of all sectors, by place (Canada last), parameter and draw. */
    private final double[][][] whole;

    /** Does a piece of work for every number under a count. */
    @FunctionalInterface
    interface Workers {
        void each(int count, IntConsumer work);
    }

    Sensitivity(RandomDraws draws, int count) {
        this.draws = draws;
        this.size = count / 5;
        this.whole = new double[PLACES + 1][MOVING.size()][size];
    }

    /** The mixed draws of each sector. */
    int answers() {
        return size * MOVING.size();
    }

    /** Answers the mixed draws of a sector, and works out its indices. */
    void enter(Scope of, SectorSums sector, ExportResponse response, Workers workers) {
        double[][][] mixed = new double[PLACES + 1][MOVING.size()][size];
        workers.each(answers(), n -> {
            int parameter = n % MOVING.size();
            int draw = n / MOVING.size();
            ExportResponse.Answer answer = response.at(draws.mixed(draw, size + draw, MOVING.get(parameter)));
            for (int p = 0; p < PLACES; p++) {
                double change = sector.exportsChange(p, answer, STATUS_QUO);
                mixed[p][parameter][draw] = change;
                mixed[PLACES][parameter][draw] += change;
                whole[p][parameter][draw] += change;
                whole[PLACES][parameter][draw] += change;
            }
        });
        report(of, mixed);
    }

    /** Where the answers at the draws themselves stand, and where indices go. */
    record Scope(Sums sums, int sector, SampledRanges into) {
    }

    /** Works out the indices of all sectors together, once each has been entered. */
    void report(Scope all) {
        report(all, whole);
    }

    private void report(Scope of, double[][][] mixed) {
        for (int p = 0; p <= PLACES; p++) {
            double[] both = of.sums.column(STATUS_QUO, Quantity.CHANGE, p, of.sector, 2 * size);
            double[] a = Arrays.copyOf(both, size);
            double[] b = Arrays.copyOfRange(both, size, 2 * size);
            Map<ModelParameter, Sobol> indices = new EnumMap<>(ModelParameter.class);
            for (int i = 0; i < MOVING.size(); i++) {
                indices.put(MOVING.get(i), Sobol.of(a, b, mixed[p][i]));
            }
            of.into.enter(new SampledRanges.Spot(Indicator.EXPORTS_CHANGE, STATUS_QUO, p, of.sector), indices);
        }
    }
}
