package ca.briefpack.theory;

import ca.briefpack.theory.OpenEconomy.ForeignMarket;
import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.GoodMarket;
import ca.briefpack.theory.OpenEconomy.Industry;
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

/** The golden country of two provinces, A and B, that makes vehicles and grain; goods and industries are the same two. */
public final class TwoProvinces {
    public static final List<String> PROVINCES = List.of("A", "B");
    static final List<String> GOODS = List.of("V", "G");
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
        List<Industry> industries = new ArrayList<>();
        List<Good> goods = new ArrayList<>();
        for (int g = 0; g < GOODS.size(); g++) {
            JsonNode own = world.path("own_market").path(GOODS.get(g));
            JsonNode foreign = world.path("markets_abroad").path(GOODS.get(g));
            int maker = PROVINCES.indexOf(own.path("maker").asText());
            GoodMarket home = market(own, List.of("home", "U", "C"));
            GoodMarket abroad = market(foreign,
                    List.of("Canada", foreign.path("in").asText(), foreign.path("in").asText().equals("U") ? "C" : "U"));
            double sales = foreign.path("sales").asDouble();
            industries.add(
                    new Industry(home.total(), home.spending()[0] + sales, byProvince(own.path("bought_by")), new double[2]));
            double[][] multipliers = new double[2][2];
            multipliers[maker] = byProvince(world.path("gdp_per_sales").path(GOODS.get(g)));
            goods.add(new Good(g, home, of(maker, home.spending()[0]), byProvince(own.path("bought_by")),
                    List.of(new ForeignMarket(abroad, foreign.path("supply_elasticity").asDouble(), of(maker, sales))),
                    multipliers));
        }
        double[][] inputs = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                inputs[i][j] = world.path("inputs").path(GOODS.get(i)).path(GOODS.get(j)).asDouble();
            }
        }
        return new OpenEconomy(byProvince(world.path("people")), industries, goods, inputs);
    }

    /** The same country with no duty on goods that it buys, and so small abroad that its sales move no price there. */
    OpenEconomy freeTrade() {
        OpenEconomy economy = economy();
        List<Good> goods = economy.goods().stream()
                .map(good -> new Good(good.industry(), dutyFree(good.home()), good.homeSales(), good.boughtBy(),
                        good.abroad().stream()
                                .map(foreign -> new ForeignMarket(new GoodMarket(1e6, -1, new double[]{1e-9, 1}, new double[2]),
                                        foreign.supply(), foreign.sales()))
                                .toList(),
                        good.multipliers()))
                .toList();
        return new OpenEconomy(economy.population(), economy.industries(), goods, economy.inputs());
    }

    private static GoodMarket dutyFree(GoodMarket market) {
        return new GoodMarket(market.sigma(), market.eta(), market.spending(), new double[market.duty().length]);
    }

    boolean hasAnswer(String option) {
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
                .forEach(good -> policy.abroad()[GOODS.indexOf(good.getKey())][0][0] = good.getValue().path("Canada").asDouble());
        option.path("grant").properties()
                .forEach(grant -> policy.grants()[PROVINCES.indexOf(grant.getKey())] += grant.getValue().asDouble());
    }

    private static GoodMarket market(JsonNode node, List<String> sources) {
        double[] spending = sources.stream().mapToDouble(source -> node.path("spend").path(source).asDouble()).toArray();
        double[] duty = sources.stream().mapToDouble(source -> node.path("duty").path(source).asDouble()).toArray();
        return new GoodMarket(node.path("sigma").asDouble(), node.path("eta").asDouble(), spending, duty);
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
