package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One-sector worlds solved elsewhere with 60 digits: a small region that both sides tax, and three regions with inputs and with
 * balances that move with wages.
 */
class WorldGoldenTest {
    private static final Path FILE = Path.of("src/test/resources/golden/theory/ge_acr_corner.csv");
    private static final double NEAR = 1e-9;

    /** A world as it is written down: values by quantity and place. */
    private record World(String name, Map<String, Double> values, boolean isIndexed) {
        private List<String> regions() {
            Set<String> regions = new LinkedHashSet<>();
            values.keySet().stream().filter(key -> key.startsWith("value_added_share/")).map(key -> key.split("/")[1])
                    .forEach(regions::add);
            return new ArrayList<>(regions);
        }

        private double[][] table(String quantity) {
            List<String> regions = regions();
            double[][] table = new double[regions.size()][regions.size()];
            for (int i = 0; i < table.length; i++) {
                for (int j = 0; j < table.length; j++) {
                    table[i][j] = values.getOrDefault(quantity + "/" + regions.get(i) + "/" + regions.get(j), 0.0);
                }
            }
            return table;
        }

        private double[] list(String quantity) {
            return regions().stream().mapToDouble(region -> values.getOrDefault(quantity + "/" + region, 0.0)).toArray();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<World> worlds() throws IOException {
        Map<String, Map<String, Double>> worlds = new LinkedHashMap<>();
        Set<String> indexed = new LinkedHashSet<>();
        for (String line : Files.readAllLines(FILE)) {
            String[] cells = line.split(",", -1);
            if (line.startsWith("#") || cells[0].equals("case")) {
                continue;
            }
            if (cells[1].equals("balances")) {
                Stream.of(cells[0]).filter(name -> cells[4].equals("indexed")).forEach(indexed::add);
            } else {
                String places = cells[2].isEmpty() ? "" : "/" + cells[2] + (cells[3].isEmpty() ? "" : "/" + cells[3]);
                worlds.computeIfAbsent(cells[0], name -> new LinkedHashMap<>()).put(cells[1] + places,
                        Double.valueOf(cells[4]));
            }
        }
        return worlds.entrySet().stream().map(e -> new World(e.getKey(), e.getValue(), indexed.contains(e.getKey())));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void wages_prices_income_and_welfare_are_as_written_down(World world) {
        OneSectorWorld.State[] states = solve(world);
        List<String> regions = world.regions();
        double[] first = states[0].income();
        for (int j = 0; j < regions.size(); j++) {
            String region = regions.get(j);
            double income = states[1].income()[j] / first[j];
            near(world, "wage/" + region, states[1].wage()[j]);
            near(world, "price/" + region, states[1].price()[j]);
            near(world, "income/" + region, income);
            near(world, "welfare/" + region, income / states[1].price()[j]);
            near(world, "home_share/" + region, states[1].share()[j][j]);
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void welfare_is_what_the_home_share_says_times_income_over_wage(World world) {
        OneSectorWorld.State[] states = solve(world);
        double[] valueAdded = world.list("value_added_share");
        double theta = world.values.get("theta");
        for (int j = 0; j < valueAdded.length; j++) {
            double income = states[1].income()[j] / states[0].income()[j];
            double formula = Math.pow(states[1].share()[j][j] / states[0].share()[j][j], -1 / (theta * valueAdded[j]));

            assertThat(formula * income / states[1].wage()[j]).isCloseTo(income / states[1].price()[j], within(NEAR));
        }
    }

    private static OneSectorWorld.State[] solve(World world) {
        double[][] trade = world.table("trade");
        double[][] before = world.table("tariff0");
        double[] balances = new double[trade.length];
        for (int i = 0; i < balances.length; i++) {
            for (double[] sold : trade) {
                balances[i] += sold[i];
            }
            for (double bought : trade[i]) {
                balances[i] -= bought;
            }
        }
        boolean[] indexed = new boolean[trade.length];
        for (int i = 0; i < indexed.length; i++) {
            indexed[i] = world.isIndexed && world.list("index_region")[i] == 1;
        }
        OneSectorWorld model =
                new OneSectorWorld(trade, before, world.list("value_added_share"), world.values.get("theta"));
        return new OneSectorWorld.State[]{
                model.solve(before, new OneSectorWorld.Accounts(balances, indexed, new boolean[trade.length])),
                model.solve(world.table("tariff1"), new OneSectorWorld.Accounts(balances, indexed, new boolean[trade.length]))};
    }

    private static void near(World world, String quantity, double value) {
        assertThat(value).as("%s %s", world, quantity).isCloseTo(world.values.get(quantity), within(NEAR));
    }
}
