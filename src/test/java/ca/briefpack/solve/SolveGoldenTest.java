package ca.briefpack.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known answers from the literature through the whole of solve: a case in YAML in, names and numbers out. */
class SolveGoldenTest {
    @TempDir
    Path folder;

    private static void near(double actual, Csv row, String what) {
        assertThat(actual).as(what).isCloseTo(row.number("value"), within(row.number("tolerance")));
    }

    private static String table(List<Csv> rows, String key, String column, double less) {
        return key + ":\n" + rows.stream().collect(Collectors.groupingBy(r -> r.text("exporter"))).entrySet().stream()
                .map(e -> "  " + e.getKey() + ": {" + e.getValue().stream()
                        .map(r -> r.text("importer") + ": " + String.format(Locale.ROOT, "%.6f", r.number(column) - less))
                        .collect(Collectors.joining(", ")) + "}\n")
                .collect(Collectors.joining());
    }

    @Test
    void francois_and_hall_s_four_regions() throws IOException {
        List<Csv> trade = Csv.rows("gsim_4x4_trade.csv");
        String yaml = "model: gsim\nregions: [US, JP, EU, RW]\n" + table(trade, "trade", "trade_world_prices", 0)
                + table(trade, "tariff0", "T0", 1) + table(trade, "tariff1", "T1_US_EU", 1)
                + "demandElasticity: -1.25\nsupplyElasticity: 1.5\nsubstitutionElasticity: {US: 5, JP: 5, EU: 5, RW: 5}\n";
        Map<String, String> names = Map.of("world_price_hat", "price", "supply_hat", "supply", "composite_price_hat",
                "compositePrice",
                "producer_surplus", "producerSurplus", "tariff_revenue_change", "tariffRevenue");
        Solved consistent = Solved.of(folder, "gsim", yaml);
        Solved coded = Solved.of(folder, "gsim", yaml + "consumerSurplus: gsim\n");

        int checked = 0;
        for (Csv row : Csv.rows("gsim_4x4_expected.csv")) {
            String region = "." + row.text("region_or_exporter");
            String measure = row.text("measure");
            if (names.containsKey(measure)) {
                near(consistent.number(names.get(measure) + region), row, measure + region);
                checked++;
            } else if (measure.equals("consumer_surplus_corrected")) {
                near(consistent.number("consumerSurplus" + region), row, measure + region);
            } else if (measure.equals("consumer_surplus_gsim")) {
                near(coded.number("consumerSurplus" + region), row, measure + region);
            } else if (measure.equals("net_welfare_gsim")) {
                near(coded.number("netWelfare" + region), row, measure + region);
            }
        }
        assertThat(checked).isEqualTo(24);
    }

    @Test
    void exact_hat_markets() throws IOException {
        Map<String, List<Csv>> cases = Csv.rows("pe_ces_exact_hat.csv").stream()
                .collect(Collectors.groupingBy(r -> r.text("case")));
        assertThat(cases).hasSizeGreaterThan(3);
        for (List<Csv> rows : cases.values()) {
            List<Csv> sources = rows.stream().filter(r -> !r.text("source").equals("_PRICE_INDEX")).toList();
            Csv index = rows.get(rows.size() - 1);
            StringBuilder yaml = new StringBuilder("model: ces\nsubstitution: " + index.text("sigma") + "\ndemandElasticity: "
                    + index.text("eta") + "\nsources:\n");
            sources.forEach(r -> yaml.append("  ").append(r.text("source")).append(": {expenditure: ")
                    .append(r.text("expenditure0"))
                    .append(", tariff0: ").append(r.text("t0")).append(", tariff1: ").append(r.text("t1"))
                    .append(", supplyElasticity: ")
                    .append(r.text("supply_elasticity")).append("}\n"));
            Solved solved = Solved.of(folder, "ces", yaml.toString());

            assertThat(solved.number("priceIndex")).isCloseTo(index.number("p_hat"), within(1e-9));
            for (Csv source : sources) {
                String at = "sources." + source.text("source");
                assertThat(solved.number(at + ".producerPrice")).isCloseTo(source.number("p_hat"), within(1e-9));
                assertThat(solved.number(at + ".quantity")).isCloseTo(source.number("q_hat"), within(1e-6));
                assertThat(solved.number(at + ".consumerPrice")).isCloseTo(source.number("consumer_price_hat"), within(1e-9));
                assertThat(solved.number(at + ".expenditure")).isCloseTo(source.number("expenditure1"), within(1e-5));
                assertThat(solved.number(at + ".tariffRevenue")).isCloseTo(source.number("tariff_revenue1"), within(1e-5));
            }
        }
    }

    @Test
    void smart_cases() throws IOException {
        for (Csv row : Csv.rows("smart_cases.csv")) {
            String[] partners = row.text("imports_by_partner").split("\\|");
            List<String> imports = new ArrayList<>();
            List<String> tariffs = new ArrayList<>();
            for (int i = 0; i < partners.length; i++) {
                imports.add("P" + i + ": " + partners[i]);
                tariffs.add("P" + i + ": " + row.text("t0"));
            }
            String own = "P" + row.text("beneficiary");
            Solved solved = Solved.of(folder, "smart", "model: smart\nimports: {" + String.join(", ", imports)
                    + "}\nbeneficiary: " + own
                    + "\ntariff0: {" + String.join(", ", tariffs) + "}\ntariff1: {" + own + ": " + row.text("t1")
                    + "}\nimportDemandElasticity: " + row.text("import_demand_elasticity") + "\nsubstitutionElasticity: "
                    + row.text("substitution_elasticity") + "\nexportSupplyElasticity: " + row.text("export_supply_elasticity")
                    + "\n");

            assertThat(solved.number("tradeCreation")).as(row.text("case")).isCloseTo(row.number("trade_creation"), within(1e-9));
            assertThat(solved.number("tradeDiversion")).isCloseTo(row.number("trade_diversion"), within(1e-9));
            assertThat(solved.number("revenueChange")).isCloseTo(row.number("revenue_change"), within(1e-9));
            assertThat(solved.number("welfareChange")).isCloseTo(row.number("welfare_change"), within(1e-9));
        }
    }

    @Test
    void miller_and_blair_s_two_sectors() throws IOException {
        Solved solved =
                Solved.of(folder, "leontief", """
                                              model: leontief
                                              sectors: [1, 2]
                                              transactions: [[150, 500], [200, 100]]
                                              finalDemand: [350, 1700]
                                              factors: {labour: [300, 500]}
                                              household: {payments: [300, 500, 50], consumption: [50, 400, 50], income: 1000}
                                              shock: {1: 250, 2: -200}
                                              """.replace("[1, 2]", "['1', '2']"));
        int checked = 0;
        for (Csv row : Csv.rows("io_miller_blair.csv")) {
            int i = (int) row.number("i") - 1;
            String at = path(row.text("measure"), "." + i, row.has("j") ? "." + ((int) row.number("j") - 1) : "");
            if (!at.isEmpty()) {
                assertThat(solved.number(at)).as(at).isCloseTo(row.number("value"), within(row.number("tolerance") + 1e-12));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(25);
        assertThat(1000 + solved.number("shock.0")).isCloseTo(1247.5247524752474, within(1e-9));
        assertThat(2000 + solved.number("shock.1")).isCloseTo(1841.5841584158416, within(1e-9));
    }

    private static String path(String measure, String i, String j) {
        return switch (measure) {
            case "A" -> "coefficients" + i + j;
            case "L" -> "inverse" + i + j;
            case "x" -> "output" + i;
            case "output_multiplier_type1" -> "outputMultiplier" + i;
            case "labour_multiplier_simple" -> "factorMultiplier.labour" + i;
            case "L_closed" -> "closed.inverse" + i + j;
            case "output_multiplier_total_truncated" -> "closed.outputMultiplier" + i;
            case "labour_income_multiplier_total" -> "closed.factorMultiplier.labour" + i;
            default -> "";
        };
    }

    @Test
    void barbiero_and_stein_s_prices() throws IOException {
        String head = "model: price\nsectors: [steel, food]\ntransactions: [[30, 2], [5, 20]]\nimports: [[20, 1], [1, 4]]\n"
                + "importShare: {steel: 0.3, food: 0.08}\ntariff: {steel: 0.25, food: 0.1}\n";
        Solved ofOutput = Solved.of(folder, "price", head + "output: [200, 100]\n");
        Solved ofValueAdded = Solved.of(folder, "price", head + "valueAdded: [144, 73]\n");
        Map<String, String> names = Map.of("direct_effect", "direct.", "supply_chain_effect", "supplyChain.",
                "price_change_base", "price.");
        int checked = 0;
        for (Csv row : Csv.rows("io_price_model_toy.csv")) {
            if (names.containsKey(row.text("measure"))) {
                String at = names.get(row.text("measure")) + row.text("commodity");
                assertThat(ofOutput.number(at)).as(at).isCloseTo(row.number("value"), within(1e-12));
                assertThat(ofValueAdded.number(at)).as(at).isCloseTo(row.number("value"), within(1e-12));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(6);
    }
}
