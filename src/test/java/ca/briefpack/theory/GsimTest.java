package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import ca.briefpack.theory.Gsim.ConsumerSurplus;
import ca.briefpack.theory.Gsim.Region;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Francois and Hall's example of four regions: free trade between the United States and the European Union. */
class GsimTest {
    private static final List<String> REGIONS = List.of("US", "JP", "EU", "RW");

    private static double[][] table(String column) {
        double[][] table = new double[4][4];
        for (Golden row : Golden.rows("gsim_4x4_trade.csv")) {
            table[REGIONS.indexOf(row.text("exporter"))][REGIONS.indexOf(row.text("importer"))] = row.number(column);
        }
        return table;
    }

    private static Gsim solve(double demand, double supply, double substitution) {
        Region region = new Region(demand, supply, substitution);
        return new Gsim(table("trade_world_prices"), table("T0"), table("T1_US_EU"), region, region, region, region);
    }

    @Test
    void known_answers_hold() {
        for (Golden row : Golden.rows("gsim_4x4_params.csv")) {
            assertThat(List.of(row.number("Em"), row.number("Ex"), row.number("Es"))).containsExactly(-1.25, 1.5, 5.0);
        }
        Gsim gsim = solve(-1.25, 1.5, 5);
        for (Golden row : Golden.rows("gsim_4x4_expected.csv")) {
            int r = REGIONS.indexOf(row.text("region_or_exporter"));
            int v = REGIONS.indexOf(row.text("importer"));
            assertThat(answer(gsim, row.text("measure"), r, v)).as("%s %d %d", row.text("measure"), r, v)
                    .isCloseTo(row.number("value"), within(row.number("tolerance")));
        }
    }

    private static double answer(Gsim gsim, String measure, int r, int v) {
        return switch (measure) {
            case "world_price_hat" -> gsim.worldPrice(r);
            case "supply_hat" -> gsim.supply(r);
            case "composite_price_hat" -> gsim.compositePrice(r);
            case "producer_surplus" -> gsim.producerSurplus(r);
            case "consumer_surplus_gsim" -> gsim.consumerSurplus(r, ConsumerSurplus.AS_COMMONLY_CODED);
            case "consumer_surplus_corrected" -> gsim.consumerSurplus(r, ConsumerSurplus.CONSISTENT);
            case "tariff_revenue_change" -> gsim.revenueChange(r);
            case "net_welfare_gsim" -> gsim.netWelfare(r, ConsumerSurplus.AS_COMMONLY_CODED);
            case "quantity_hat" -> gsim.quantity(r, v);
            case "trade_value_new" -> gsim.tradeAfter(r, v);
            default -> throw new IllegalArgumentException(measure);
        };
    }

    @Test
    void quadrature_over_its_elasticities_gives_the_known_mean_and_deviation() {
        double[][] points = Stroud.points(3);
        for (Golden row : Golden.rows("gsim_4x4_ssa_expected.csv")) {
            int r = REGIONS.indexOf(row.text("region"));
            double[] welfare = new double[points.length];
            double mean = 0;
            for (int i = 0; i < points.length; i++) {
                // half of each central value either side, triangular
                double[] x = points[i];
                double sd = 0.5 / Math.sqrt(6);
                welfare[i] = solve(-1.25 + 1.25 * sd * x[0], 1.5 * (1 + sd * x[1]), 5 * (1 + sd * x[2]))
                        .netWelfare(r, ConsumerSurplus.CONSISTENT);
                mean += welfare[i] / points.length;
            }
            double variance = 0;
            for (double w : welfare) {
                variance += (w - mean) * (w - mean) / points.length;
            }
            switch (row.text("measure")) {
                case "net_welfare_point" -> assertThat(solve(-1.25, 1.5, 5).netWelfare(r, ConsumerSurplus.CONSISTENT))
                        .isCloseTo(row.number("value"), within(1e-6));
                case "ssa_stroud3_mean" -> assertThat(mean).isCloseTo(row.number("value"), within(1e-6));
                case "ssa_stroud3_sd" -> assertThat(Math.sqrt(variance)).isCloseTo(row.number("value"), within(1e-6));
                // Monte Carlo, with its own error: the quadrature comes near
                case "mc_mean", "mc_sd" -> assertThat(row.text("measure").equals("mc_mean") ? mean : Math.sqrt(variance))
                        .isCloseTo(row.number("value"), within(row.number("tolerance") + 0.05));
                default -> assertThat(mean + (row.text("measure").equals("mc_p05") ? -1.645 : 1.645) * Math.sqrt(variance))
                        .as("about a 90 %% range").isCloseTo(row.number("value"), within(2.0));
            }
        }
    }
}
