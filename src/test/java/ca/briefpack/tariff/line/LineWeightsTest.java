package ca.briefpack.tariff.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.ChinaLine;
import ca.briefpack.model.Trade.PartnerImports;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.line.LineWeights.Lines;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.scope.ScopeIndex;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each line weighs in a code, counted by hand: steel of which Canada ships two lines, one that Japan ships, and one that
 * nobody does.
 */
class LineWeightsTest {
    private static final Lane FROM_JAPAN = new Lane(Country.JP, Country.US);
    private static final Lane FROM_MEXICO = new Lane(Country.MX, Country.US);
    private static final Lane INTO_CANADA = new Lane(Country.OTHER, Country.CA);
    private final LineWeights weights = new LineWeights(trade(),
            new ScopeIndex(new LawBuilder().list("steel", "72084000", "720851", "7209").include("any", "steel").build()));

    private static Trade trade() {
        List<PartnerImports> imports = List.of(imports(2, "720810", Map.of(Country.CA, 10.0, Country.JP, 30.0)),
                imports(3, "720825", Map.of(Country.CA, 30.0, Country.JP, 10.0)),
                imports(4, "720826", Map.of(Country.CA, 60.0)),
                imports(5, "721010", Map.of(Country.JP, 4.0, Country.OTHER, 12.0)),
                imports(6, "721020", Map.of(Country.JP, 0.0, Country.CN, 8.0)),
                imports(7, "721110", Map.of(Country.CA, 0.0)));
        List<LineImports> ofCanada = List.of(line(2, "7208100010", 2025, 9), line(3, "7208100020", 2025, 3),
                line(4, "7208250000", 2025, 36), line(5, "7208250000", 2025, 12),
                line(6, "7208260000", 2025, 0), line(7, "7208100030", 2024, 500));
        List<ChinaLine> intoChina = List.of(new ChinaLine(Province.ON, HsCode.of("720810"), 2025, 3, row("exports_china.csv", 2)),
                new ChinaLine(Province.QC, HsCode.of("720810"), 2025, 3, row("exports_china.csv", 3)),
                new ChinaLine(Province.ON, HsCode.of("720825"), 2025, 2, row("exports_china.csv", 4)));
        List<TariffLine> schedule = Stream.of("7208100010", "7208100020", "7208100030", "7210100010", "7210100020", "7210200000")
                .map(LineWeightsTest::scheduled).toList();
        return new Trade(List.of(), List.of(), List.of(), intoChina, imports, List.of(), List.of(), List.of(), List.of(),
                schedule, ofCanada);
    }

    private static SourceRow row(String file, int line) {
        return new SourceRow(file, line, List.of("S100"));
    }

    private static PartnerImports imports(int line, String hs6, Map<Country, Double> values) {
        return new PartnerImports(HsCode.of(hs6), 2024, values, row("us_imports.csv", line));
    }

    /** Imports of half a year; of the year before only one month is held. */
    private static LineImports line(int row, String digits, int year, double imports) {
        YearMonth first = YearMonth.of(year, row % 2 == 1 && year == 2025 ? 7 : 1);
        return new LineImports(HsCode.of(digits), first, year == 2025 ? first.plusMonths(5) : first, imports, 0,
                row("us_line_imports.csv", row));
    }

    private static TariffLine scheduled(String digits) {
        return new TariffLine(HsCode.of(digits), "Free", "", Map.of(), row("us_lines.csv", 2));
    }

    private void weigh(String code, Lane lane, Weighting weighting, Map<String, Double> expected) {
        Lines lines = weights.lines(HsCode.of(code), lane);
        assertThat(lines.weighting()).as("%s %s", code, lane).isEqualTo(weighting);
        assertThat(lines.digits()).isSorted().containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (int i = 0; i < lines.weights().length; i++) {
            assertThat(lines.weights()[i]).as(lines.digits().get(i)).isCloseTo(expected.get(lines.digits().get(i)),
                    within(1e-12));
        }
    }

    @Test
    void goods_of_canada_in_the_united_states_weigh_line_by_line_as_shipped_in_the_year_that_is_held_best() {
        weigh("7208", Lane.CANADA_TO_US, Weighting.BY_LINE,
                Map.of("7208100010", 9 / 60.0, "7208100020", 3 / 60.0, "7208250000", 48 / 60.0));
        weigh("720810", Lane.CANADA_TO_US, Weighting.BY_LINE, Map.of("7208100010", 0.75, "7208100020", 0.25));
    }

    @Test
    void goods_of_others_weigh_by_subheading_as_they_ship_and_within_it_as_canadas_do() {
        weigh("7208", FROM_JAPAN, Weighting.EXPORTER,
                Map.of("7208100010", 0.75 * 0.75, "7208100020", 0.75 * 0.25, "7208250000", 0.25));
        weigh("72081000", FROM_JAPAN, Weighting.BY_LINE, Map.of("7208100010", 0.75, "7208100020", 0.25));
    }

    @Test
    void where_canada_ships_none_of_a_subheading_its_lines_of_the_schedule_weigh_alike() {
        weigh("7210", FROM_JAPAN, Weighting.EXPORTER, Map.of("7210100010", 0.5, "7210100020", 0.5));
        weigh("72101000", Lane.CANADA_TO_US, Weighting.EQUAL, Map.of("7210100010", 0.5, "7210100020", 0.5));
        weigh("72990000", FROM_JAPAN, Weighting.LINE, Map.of("72990000", 1.0));
    }

    @Test
    void where_a_country_ships_none_beneath_a_code_the_imports_from_all_weigh() {
        weigh("7210", FROM_MEXICO, Weighting.ALL_PARTNERS,
                Map.of("7210100010", 16 / 24.0 / 2, "7210100020", 16 / 24.0 / 2, "7210200000", 8 / 24.0));
        weigh("7210", Lane.CANADA_TO_US, Weighting.ALL_PARTNERS,
                Map.of("7210100010", 16 / 24.0 / 2, "7210100020", 16 / 24.0 / 2, "7210200000", 8 / 24.0));
    }

    @Test
    void without_any_imports_every_line_known_counts_the_same_and_a_code_without_lines_is_its_own() {
        weigh("7211", INTO_CANADA, Weighting.EQUAL, Map.of("721110", 1.0));
        weigh("7208", Lane.US_TO_CANADA, Weighting.EQUAL,
                Map.of("720810", 0.2, "720825", 0.2, "720826", 0.2, "720840", 0.2, "720851", 0.2));
        weigh("9999", INTO_CANADA, Weighting.LINE, Map.of("9999", 1.0));
    }

    @Test
    void elsewhere_lines_have_six_digits_and_weigh_as_the_united_states_imports_them() {
        weigh("7208", new Lane(Country.JP, Country.CA), Weighting.EXPORTER, Map.of("720810", 0.75, "720825", 0.25));
        weigh("720810", new Lane(Country.JP, Country.CA), Weighting.LINE, Map.of("720810", 1.0));
        weigh("7208100010", Lane.CANADA_TO_US, Weighting.LINE, Map.of("7208100010", 1.0));
    }

    @Test
    void goods_of_canada_in_china_weigh_by_what_provinces_sell_there_as_far_as_it_is_held() {
        weigh("7208", Lane.CANADA_TO_CHINA, Weighting.INTO_CHINA, Map.of("720810", 0.75, "720825", 0.25));
        weigh("7210", Lane.CANADA_TO_CHINA, Weighting.ALL_PARTNERS, Map.of("721010", 16 / 24.0, "721020", 8 / 24.0));
    }

    @Test
    void the_rows_of_a_code_are_those_of_the_trade_that_weighs_it() {
        assertThat(weights.rows(HsCode.of("720810"), Weighting.INTO_CHINA)).extracting(SourceRow::where)
                .containsExactly("exports_china.csv:2", "exports_china.csv:3");
        assertThat(weights.rows(HsCode.of("720825"), Weighting.BY_LINE)).extracting(SourceRow::where)
                .containsExactly("us_line_imports.csv:4", "us_line_imports.csv:5");
        assertThat(weights.rows(HsCode.of("7210"), Weighting.EXPORTER)).extracting(SourceRow::where)
                .containsExactly("us_imports.csv:5", "us_imports.csv:6");
        assertThat(weights.headings()).containsExactly("7208", "7210", "7211");
    }
}
