package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The two general equilibrium models against closed forms, each other, and plain iteration of their equations. */
class WorldModelsTest {
    private static final double[][] TRADE = {{80, 12, 8}, {10, 150, 40}, {6, 30, 400}};
    private static final double[][] FREE = new double[3][3];
    private static final double THETA = 4;

    private static double[][] tariff(double rate) {
        return new double[][]{{0, rate, 0}, {0, 0, 0}, {0, 0, 0}};
    }

    private static double[] keep(double[][] trade) {
        double[] deficits = new double[trade.length];
        for (int i = 0; i < trade.length; i++) {
            for (int j = 0; j < trade.length; j++) {
                deficits[j] += trade[i][j];
                deficits[i] -= trade[i][j];
            }
        }
        return deficits;
    }

    @Test
    void no_change_of_tariffs_changes_nothing() {
        OneSectorWorld.State same = new OneSectorWorld(TRADE, tariff(0.1), THETA).solve(tariff(0.1), keep(TRADE));
        assertThat(same.wage()).containsExactly(new double[]{1, 1, 1}, within(1e-12));
        assertThat(same.price()).containsExactly(new double[]{1, 1, 1}, within(1e-12));

        WorldTable table = twoSectors();
        WorldEquilibrium world = new CaliendoParro(table).solve(table.tariff(), table.deficits());
        assertThat(world.wage()).containsExactly(new double[]{1, 1, 1}, within(1e-9));
        assertThat(world.consumerPrice()).containsExactly(new double[]{1, 1, 1}, within(1e-9));
        assertThat(world.trade()[1][0]).containsExactly(table.trade()[1][0], within(1e-6));
    }

    /** The first region is sold 80, 10 and 6, of which the second's 10 pay a tenth. */
    @Test
    void shares_are_those_of_spending_with_duties_and_leave_nothing_of_it() {
        double[][] duty = {{0, 0, 0}, {0.1, 0, 0}, {0, 0, 0}};
        OneSectorWorld world = new OneSectorWorld(TRADE, duty, THETA);

        assertThat(world.solve(duty, keep(TRADE)).share()[1][0]).isCloseTo(11.0 / 97, within(1e-12));
        OneSectorWorld.State freed = world.solve(FREE, keep(TRADE));
        assertThat(freed.share()[1][0]).isGreaterThan(11.0 / 97);
        for (int j = 0; j < 3; j++) {
            assertThat(freed.share()[0][j] + freed.share()[1][j] + freed.share()[2][j]).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void alike_countries_that_tax_each_other_keep_their_wages_and_lose_by_the_closed_form() {
        // home share h, both tax at t: P^-theta = h + (1 - h)(1 + t)^-theta, and duties are a share of spending
        double h = 0.7;
        double t = 0.3;
        double[][] alike = {{70, 30}, {30, 70}};
        OneSectorWorld.State state = new OneSectorWorld(alike, new double[2][2], THETA)
                .solve(new double[][]{{0, t}, {t, 0}}, new double[2]);

        double price = Math.pow(h + (1 - h) * Math.pow(1 + t, -THETA), -1 / THETA);
        double abroad = (1 - h) * Math.pow((1 + t) / price, -THETA);
        assertThat(state.wage()).containsExactly(new double[]{1, 1}, within(1e-12));
        assertThat(state.price()[0]).isCloseTo(price, within(1e-12));
        assertThat(state.expenditure()[0]).isCloseTo(100 / (1 - abroad * t / (1 + t)), within(1e-10));
        assertThat(state.expenditure()[0] / 100 / state.price()[0]).isLessThan(1);
    }

    @Test
    void plain_iteration_of_the_equations_gives_the_same_wages() {
        double[] deficits = keep(TRADE);
        double[][] after = tariff(0.25);
        double[] income = Arrays.stream(TRADE).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double[] wage = {1, 1, 1};
        for (int s = 0; s < 20_000; s++) {
            double[] sales = new double[3];
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                double net = 0;
                for (int i = 0; i < 3; i++) {
                    sum += TRADE[i][j] * Math.pow(wage[i] * (1 + after[i][j]), -THETA);
                    net += TRADE[i][j] * Math.pow(wage[i] * (1 + after[i][j]), -THETA) / (1 + after[i][j]);
                }
                for (int i = 0; i < 3; i++) {
                    sales[i] += TRADE[i][j] * Math.pow(wage[i] * (1 + after[i][j]), -THETA) / (1 + after[i][j]) / net
                            * (wage[j] * income[j] + deficits[j]);
                }
                assertThat(sum).isPositive();
            }
            for (int i = 0; i < 3; i++) {
                wage[i] += 0.05 * (sales[i] / income[i] - wage[i]);
            }
        }
        OneSectorWorld.State state = new OneSectorWorld(TRADE, FREE, THETA).solve(after, deficits);
        assertThat(state.wage()).containsExactly(wage, within(1e-10));
        assertThat(state.wage()[0]).as("who is taxed earns less").isLessThan(state.wage()[1]);
    }

    @Test
    void one_sector_without_inputs_is_the_one_sector_model() {
        Cases.hold(300, draws -> {
            double rate = draws.real("rate", -0.1, 0.6);
            double theta = draws.real("theta", 0.5, 12);
            double[] deficits = keep(TRADE);
            OneSectorWorld.State one = new OneSectorWorld(TRADE, FREE, theta).solve(tariff(rate), deficits);
            double[][] income = {{100}, {200}, {436}};
            WorldTable table = new WorldTable(new double[][][]{TRADE}, new double[][][]{FREE}, new double[3][1][1], income,
                    new double[][]{{96}, {192}, {448}}, new double[]{theta});
            WorldEquilibrium many = new CaliendoParro(table).solve(new double[][][]{tariff(rate)}, table.deficits());

            assertThat(many.wage()).containsExactly(one.wage(), within(1e-8));
            assertThat(many.consumerPrice()).containsExactly(one.price(), within(1e-8));
            assertThat(many.income()).containsExactly(one.expenditure(), within(1e-5));
        });
    }

    @Test
    void every_market_clears_under_any_tariff() {
        Cases.hold(300, draws -> {
            double rate = draws.real("rate", 0, 2);
            double theta = draws.real("theta", 0.5, 15);
            WorldTable base = twoSectors();
            WorldTable table = new WorldTable(base.trade(), base.tariff(), base.inputs(), base.valueAdded(), base.finalDemand(),
                    new double[]{theta, 3});
            double[][][] after = {tariff(rate), FREE};
            WorldEquilibrium world = new CaliendoParro(table).solve(after, table.deficits());

            double[] deficits = table.deficits();
            for (int n = 0; n < 3; n++) {
                double bought = 0;
                double sold = 0;
                for (int i = 0; i < 3; i++) {
                    bought += world.imports(n, i);
                    sold += world.imports(i, n);
                }
                assertThat(bought - sold).as("deficit of region %d", n).isCloseTo(deficits[n], within(1e-5));
            }
            assertThat(WorldChange.of(new CaliendoParro(table).solve(table.tariff(), deficits), world, 0).welfare())
                    .as("who is taxed does not gain").isLessThanOrEqualTo(1e-6);
        });
    }

    /** Three regions, goods and services; goods are made of both. Spending and sales balance region by region. */
    private static WorldTable twoSectors() {
        double[][] goods = {{50, 12, 8}, {10, 90, 20}, {6, 18, 200}};
        double[][] services = {{60, 0, 2}, {0, 110, 4}, {2, 4, 300}};
        double[][][] inputs = new double[3][2][2];
        double[][] valueAdded = new double[3][2];
        double[][] demand = new double[3][2];
        for (int n = 0; n < 3; n++) {
            double[] output = {Arrays.stream(goods[n]).sum(), Arrays.stream(services[n]).sum()};
            double[] spent = {goods[0][n] + goods[1][n] + goods[2][n], services[0][n] + services[1][n] + services[2][n]};
            inputs[n] = new double[][]{{0.3 * output[0], 0.1 * output[1]}, {0.2 * output[0], 0.15 * output[1]}};
            for (int j = 0; j < 2; j++) {
                valueAdded[n][j] = output[j] - inputs[n][0][j] - inputs[n][1][j];
                demand[n][j] = spent[j] - inputs[n][j][0] - inputs[n][j][1];
            }
        }
        return new WorldTable(new double[][][]{goods, services}, new double[2][3][3], inputs, valueAdded, demand,
                new double[]{5, 3});
    }

    @Test
    void a_world_that_cannot_be_is_refused_by_name() {
        assertThatThrownBy(() -> new OneSectorWorld(TRADE, FREE, 0)).hasMessage("theta is 0.0, must be over 0 and finite");
        assertThatThrownBy(() -> new OneSectorWorld(new double[][]{{1, 1}, {0, 0}}, new double[2][2], 4))
                .hasMessageContaining("region 1 must sell and buy something");
        assertThatThrownBy(() -> new OneSectorWorld(TRADE, FREE, 4).solve(FREE, new double[]{-1000, 1000, 0}))
                .hasMessageContaining("region 0 has nothing to spend");
        assertThatThrownBy(() -> new CaliendoParro(twoSectors()).solve(new double[2][3][3], new double[]{-1000, 1000, 0}))
                .hasMessageContaining("a deficit may be larger than income");
        assertThatThrownBy(() -> new WorldTable(new double[1][3][3], new double[2][3][3], new double[3][2][2], new double[3][2],
                new double[3][2], new double[]{1, 1})).hasMessage("sectors of trade are 1, must be 2");
    }

    @Test
    void shares_of_value_added_are_over_nothing_to_all() {
        for (double share : new double[]{0, -0.1, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> new OneSectorWorld(TRADE, FREE, new double[]{1, share, 1}, THETA))
                    .hasMessageContaining("value added shares are").hasMessageContaining("must be over 0 to 1");
        }
    }

    /** Two buyers so large that they are the world to it: whether they are one or two, and however large, it earns the same. */
    @Test
    void a_region_before_others_that_stand_still_does_not_move_them() {
        double[][] trade = {{90, 6, 4}, {5, 1e15, 0}, {5, 0, 1e15}};
        double[][] duty = {{0, 0.3, 0.3}, {0, 0, 0}, {0, 0, 0}};
        OneSectorWorld.State still = new OneSectorWorld(trade, new double[3][3], THETA).solve(duty,
                new OneSectorWorld.Accounts(new double[3], new boolean[3], new boolean[]{false, true, true}));
        OneSectorWorld.State one = new OneSectorWorld(new double[][]{{90, 10}, {10, 1e15}}, new double[2][2], THETA)
                .solve(new double[][]{{0, 0.3}, {0, 0}}, new double[2]);

        assertThat(still.wage()[0]).isCloseTo(one.wage()[0], within(1e-9)).isLessThan(1);
        assertThat(still.wage()[1]).isCloseTo(1, within(1e-12));
        assertThat(still.wage()[2]).isEqualTo(still.wage()[1]);
    }
}
