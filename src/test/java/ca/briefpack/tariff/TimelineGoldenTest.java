package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.stack.Precedence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The dated measures and the dated order of precedence of the golden files, on a product of each scope. */
class TimelineGoldenTest {
    private static final RateEngine ENGINE = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions OTHER = RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING);
    /** Timeline measures and scopes that the miniature law holds, with a product and the measure's id there. */
    private static final Map<String, String[]> PRODUCT_AND_MEASURE = Map.ofEntries(
            Map.entry("IEEPA_northern_border all non-carved-out goods 2025-03-04", new String[]{"392690", "ieepa-ca-25-first"}),
            Map.entry("IEEPA_northern_border non-USMCA goods 2025-03-07", new String[]{"392690", "ieepa-ca-25"}),
            Map.entry("IEEPA_northern_border non-USMCA goods 2025-08-01", new String[]{"392690", "ieepa-ca-35"}),
            Map.entry("IEEPA_northern_border potash (9903.01.15) 2025-03-07", new String[]{"310420", "ieepa-ca-potash"}),
            Map.entry("232_steel_aluminum primary + derivatives (metal content) 2025-06-04",
                    new String[]{"720837", "s232-steel-50"}),
            Map.entry("232_annex_1a core metals + close derivatives, full value 2026-04-06",
                    new String[]{"720837", "s232-metals-1a"}),
            Map.entry("232_annex_1b downstream manufactured, full value 2026-04-06", new String[]{"84291900", "s232-metals-1b"}),
            Map.entry("232_annex_3 further downstream, floor incl. base 2026-04-06", new String[]{"84014000", "s232-metals-3"}),
            Map.entry("232_autos passenger vehicles & light trucks 2025-04-03", new String[]{"870323", "s232-auto"}),
            Map.entry("232_auto_parts 130 HTS codes 2025-05-03", new String[]{"870829", "s232-auto-parts"}),
            Map.entry("232_copper semi-finished + derivatives (copper content) 2025-08-01",
                    new String[]{"74111010", "s232-copper"}),
            Map.entry("section_122 all non-exempt, non-USMCA 2026-02-24", new String[]{"392690", "s122"}));

    @TestFactory
    Stream<DynamicTest> a_measure_is_levied_from_its_first_to_its_last_day_at_its_rate() {
        List<Map<String, String>> held = Golden.rows("canada_us_tariff_timeline.csv").stream()
                .filter(row -> PRODUCT_AND_MEASURE.containsKey(key(row))).toList();
        assertThat(held).as("timeline rows matched").hasSize(PRODUCT_AND_MEASURE.size());
        return held.stream().map(row -> DynamicTest.dynamicTest(key(row), () -> {
            String[] given = PRODUCT_AND_MEASURE.get(key(row));
            double rate = Double.parseDouble(row.get("rate"));
            LocalDate first = LocalDate.parse(row.get("valid_from_legal"));
            assertThat(levied(given, first.minusDays(1))).isZero();
            assertThat(levied(given, first)).isEqualTo(rate);
            if (!row.get("valid_to").isEmpty()) {
                LocalDate last = LocalDate.parse(row.get("valid_to"));
                assertThat(levied(given, last)).isEqualTo(rate);
                assertThat(levied(given, last.plusDays(1))).isZero();
            }
        }));
    }

    private static String key(Map<String, String> row) {
        return row.get("measure") + " " + row.get("scope") + " " + row.get("valid_from_legal");
    }

    private static double levied(String[] productAndMeasure, LocalDate day) {
        return ENGINE.rate(HsCode.of(productAndMeasure[0]), Lane.CANADA_TO_US, day, OTHER).contributions().stream()
                .filter(c -> c.measure().equals(productAndMeasure[1])).mapToDouble(Contribution::rateFraction).sum();
    }

    /** Groups of the miniature law by the names of the golden file. */
    private static final Map<String, String> GROUP = Map.of("232_autos_parts", "s232-autos", "IEEPA_northern_border", "ieepa",
            "232_steel;232_aluminum", "s232-metals", "section_122_10pct", "s122", "232 programs", "s232-metals");

    @TestFactory
    Stream<DynamicTest> a_lower_rank_gives_way_to_a_higher_one_on_every_day_of_the_order() {
        List<Map<String, String>> rows = Golden.rows("tariff_stacking_precedence_canada.csv");
        return rows.stream().flatMap(higher -> rows.stream()
                .filter(lower -> lower.get("valid_from").equals(higher.get("valid_from"))
                        && Integer.parseInt(lower.get("rank")) > Integer.parseInt(higher.get("rank")))
                .map(lower -> DynamicTest.dynamicTest(
                        higher.get("valid_from") + " " + higher.get("action") + " over " + lower.get("action"),
                        () -> assertThat(isOver(higher, lower)).isTrue())));
    }

    private static boolean isOver(Map<String, String> higher, Map<String, String> lower) {
        List<String> groups = List.of("ieepa", "s122", "s232-autos", "s232-metals");
        Precedence.Order order =
                new Precedence(LawFixture.law().precedence(), groups).on(LocalDate.parse(higher.get("valid_from")));
        int over = groups.indexOf(GROUP.get(higher.get("action")));
        int under = groups.indexOf(GROUP.get(lower.get("action")));
        return order.isOver(over, under) && !order.isOver(under, over);
    }
}
