package ca.briefpack.theory;

import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Industry;
import ca.briefpack.theory.OpenEconomy.Market;
import ca.briefpack.theory.OpenEconomy.ForeignSale;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The golden country of two provinces, A and B, that makes vehicles and grain; goods and industries are the same two. */
public final class TwoProvinces {
    public static final List<String> PROVINCES = List.of("A", "B");
    public static final List<String> GOODS = List.of("V", "G");
    private static final Path FOLDER = Path.of("src/test/resources/golden/theory");
    private final JsonNode world;

    public TwoProvinces() {
        try {
            this.world = new YAMLMapper().readTree(FOLDER.resolve("tradeoff_two_province.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of closure, scenario, place, quantity, value. */
    public static List<String[]> expected() {
        try {
            return Files.readAllLines(FOLDER.resolve("tradeoff_two_province_expected.csv"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("closure,")).map(line -> line.split(",", 5))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OpenEconomy economy() {
        List<Market> homes = new ArrayList<>();
        List<double[]> sellers = new ArrayList<>();
        List<double[]> buyers = new ArrayList<>();
        List<double[][]> effects = new ArrayList<>();
        List<ForeignSale> outlets = new ArrayList<>();
        double[] output = new double[2];
        for (int g = 0; g < 2; g++) {
            JsonNode own = world.path("own_market").path(GOODS.get(g));
            JsonNode foreign = world.path("markets_abroad").path(GOODS.get(g));
            int maker = PROVINCES.indexOf(own.path("maker").asText());
            Market home = market(own, List.of("home", "U", "C"));
            Market abroad = market(foreign,
                    List.of("Canada", foreign.path("in").asText(), foreign.path("in").asText().equals("U") ? "C" : "U"));
            double sales = foreign.path("sales").asDouble();
            output[g] = home.spending()[0] + sales;
            double[][] multipliers = new double[2][2];
            multipliers[maker] = byProvince(world.path("gdp_per_sales").path(GOODS.get(g)));
            homes.add(home);
            sellers.add(of(maker, home.spending()[0]));
            effects.add(multipliers);
            buyers.add(byProvince(own.path("bought_by")));
            outlets.add(
                    new ForeignSale(g, abroad, foreign.path("supply_elasticity").asDouble(), of(maker, sales), multipliers));
        }
        double[][] inputs = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                inputs[i][j] = world.path("inputs").path(GOODS.get(i)).path(GOODS.get(j)).asDouble();
            }
        }
        double[] spending = homes.stream().mapToDouble(Market::total).toArray();
        double[] finals = OpenEconomy.finalShares(inputs, spending, output);
        List<Industry> industries = IntStream.range(0, 2).mapToObj(
                g -> new Industry(finals[g], spending[g], buyers.get(g), new double[2])).toList();
        List<Good> goods = IntStream.range(0, 2)
                .mapToObj(g -> Good.boughtAlike(g, homes.get(g), finals[g], sellers.get(g), buyers.get(g), effects.get(g)))
                .toList();
        return new OpenEconomy(byProvince(world.path("people")), industries, goods, outlets, inputs);
    }

    /** The same country with no duty on goods that it buys, and so small abroad that its sales move no price there. */
    OpenEconomy freeTrade() {
        OpenEconomy economy = economy();
        List<Good> goods = economy.goods().stream()
                .map(good -> new Good(good.industry(), dutyFree(good.market()), good.finalShare(), good.atCost(), good.sales(),
                        good.boughtBy(),
                        good.multipliers()))
                .toList();
        List<ForeignSale> outlets = economy.outlets().stream().map(outlet -> new ForeignSale(outlet.industry(),
                new Market(1e6, -1, new double[]{1e-9, 1}, new double[2]), outlet.supply(), outlet.sales(),
                outlet.multipliers())).toList();
        return new OpenEconomy(economy.population(), economy.industries(), goods, outlets, economy.inputs());
    }

    private static Market dutyFree(Market market) {
        return new Market(market.sigma(), market.eta(), market.spending(), new double[market.duty().length]);
    }

    /** Real income under a policy. */
    public static RealIncome solve(OpenEconomy economy, Closure closure, TradePolicy policy) {
        return new RealIncomeModel(economy, closure).income(policy, new OpenMarkets(economy, closure).solve(policy));
    }

    /** True if the other side answers an option. */
    public boolean hasAnswer(String option) {
        return world.path("options").path(option).has("answer");
    }

    public Closure closure(String name) {
        JsonNode closure = world.path("closures").path(name);
        return new Closure(closure.path("resources").asText().equals("idle"), world.path("home_supply_elasticity").asDouble(),
                closure.path("import_supply_elasticity").asDouble());
    }

    /** The options joined by a plus sign, solved together; {@code answer} among them is that of the option. */
    public TradePolicy policy(String scenario) {
        TradePolicy policy = TradePolicy.unchanged(economy());
        List<String> names = Arrays.asList(scenario.split("\\+"));
        for (String name : names) {
            if (!name.equals("nothing") && !name.equals("answer")) {
                JsonNode option = world.path("options").path(name);
                apply(option, policy);
                if (names.contains("answer")) {
                    apply(option.path("answer"), policy);
                }
            }
        }
        return policy;
    }

    private static void apply(JsonNode option, TradePolicy policy) {
        option.path("own").properties().forEach(good -> good.getValue().properties()
                .forEach(source -> policy.home()[GOODS.indexOf(good.getKey())][List.of("home", "U", "C")
                        .indexOf(source.getKey())] = source.getValue().asDouble()));
        option.path("abroad").properties()
                .forEach(good -> policy.abroad()[GOODS.indexOf(good.getKey())][0] = good.getValue().path("Canada").asDouble());
        option.path("grant").properties()
                .forEach(grant -> policy.grants()[PROVINCES.indexOf(grant.getKey())] += grant.getValue().asDouble());
    }

    private static Market market(JsonNode node, List<String> sources) {
        double[] spending = sources.stream().mapToDouble(source -> node.path("spend").path(source).asDouble()).toArray();
        double[] duty = sources.stream().mapToDouble(source -> node.path("duty").path(source).asDouble()).toArray();
        return new Market(node.path("sigma").asDouble(), node.path("eta").asDouble(), spending, duty);
    }

    private static double[] byProvince(JsonNode node) {
        return PROVINCES.stream().mapToDouble(province -> node.path(province).asDouble()).toArray();
    }

    private static double[] of(int province, double value) {
        double[] values = new double[2];
        values[province] = value;
        return values;
    }
}
