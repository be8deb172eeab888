package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bans are printed as bans and trade under them as lost; the ordinary duty stands beside additional duties; open conditions are
 * told.
 */
@Tag("slow")
class BansAndColumnOneTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static Computed november;
    private static Computed wholeHeading;

    @BeforeAll
    static void compute() {
        november = computed("2026-11-28");
        wholeHeading =
                computed("2026-11-28", new EditSetting("s338-ban", new EditSetting.Scope(List.of(HsCode.of("0405")), List.of())));
    }

    private static Computed computed(String day, EditSetting... settings) {
        return Computed.shared(new RunConfig(LocalDate.parse(day),
                Releases.folders(Path.of("data"), Path.of("target", "no-output")),
                Selection.of(List.of(), List.of(), List.of(), List.of("no-us-tariffs")), 2, Reuse.UNCHANGED, List.of(settings)));
    }

    private static String page(Briefing briefing, Lang lang) {
        return Release.plain(TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of())
                .replaceAll("<[^>]+>", " ").replaceAll("\\s+([.,])", "$1"));
    }

    private static String page1(Briefing briefing, Lang lang) {
        String page = page(briefing, lang);
        return page.substring(0, page.indexOf(lang == Lang.EN ? " Background " : " Contexte "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sector-alcohol | HS 2208 | SH 2208",
            "sector-dairy | HS 0404 | SH 0404",
            "province-on | alcoholic beverages | boissons alcooliques",
            "province-qc | alcoholic beverages | boissons alcooliques"})
    void page_1_says_what_is_banned_since_when_and_that_it_is_lost(String pack, String goods, String inFrench) {
        for (Computed day : List.of(november, computed("2026-10-01"))) {
            assertThat(page1(day.briefing(pack), Lang.EN)).contains("import ban since September 29, 2026:", goods,
                    "That trade is lost, not taxed.");
            assertThat(page1(day.briefing(pack), Lang.FR)).contains(
                    "Interdiction d’importer aux États-Unis depuis le 29 septembre 2026 :", inFrench,
                    "Ces ventes sont perdues, non taxées.");
        }
    }

    @Test
    void goods_that_no_ban_hits_are_told_of_none() {
        Briefing lumber = november.briefing("sector-softwood-lumber");

        assertThat(lumber.facts().get("bans")).isEmpty();
        assertThat(lumber.figures()).doesNotContainKeys("banned", "banned-share");
        assertThat(page1(lumber, Lang.EN)).doesNotContain("import ban");
    }

    @Test
    void a_heading_banned_in_part_prints_its_share_and_the_ban_is_among_the_measures() {
        Briefing alcohol = november.briefing("sector-alcohol");
        Table headings = alcohol.table("headings");
        headings.rows().forEach(row -> assertThat(number(headings, row, "banned-share"))
                .isEqualTo(rate(november, row).prohibitedShare()).isBetween(0.01, 0.99));

        assertThat(alcohol.table("instruments").rows()).anyMatch(row -> row.cells().get(0) instanceof Table.Words words
                && words.text().en().equals("Section 338: import exclusion"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_heading_banned_whole_prints_a_ban_in_place_of_a_rate(Lang lang) {
        Briefing dairy = wholeHeading.briefing("sector-dairy");
        Table headings = dairy.table("headings");
        Table.Row butter = headings.rows().stream().filter(row -> hs4(row).equals(HsCode.of("0405"))).findFirst().orElseThrow();

        assertThat(rate(wholeHeading, butter).prohibited()).isTrue();
        assertThat(cell(headings, butter, "additional-rate")).isEqualTo(new Table.Term("basis", "PROHIBITION"));
        assertThat(cell(headings, butter, "with-column-one")).isEqualTo(new Table.Term("basis", "PROHIBITION"));
        assertThat(cell(headings, butter, "column-one")).isInstanceOf(Table.Mark.class);
        assertThat(page(dairy, lang))
                .contains(lang == Lang.EN ? "import ban [z] import ban" : "interdiction d’importer [z] interdiction d’importer");
        assertThat(TEMPLATES.render("workbook/tables.ftlx", dairy, lang, Map.of())).contains("<cell mark=\"[z]\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector-machinery", "sector-dairy", "sector-furniture"})
    void additional_and_ordinary_duty_of_a_heading_add_up_to_both(String pack) {
        Table headings = november.briefing(pack).table("headings");
        headings.rows().forEach(row -> {
            Rate rate = rate(november, row);
            assertThat(number(headings, row, "column-one")).isEqualTo(rate.columnOne().fraction());
            assertThat(number(headings, row, "with-column-one"))
                    .isCloseTo(number(headings, row, "additional-rate") + number(headings, row, "column-one"), within(1e-12));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "province-sk", "sector-machinery", "sector-alcohol"})
    void the_effective_rate_is_of_additional_duties_and_the_ordinary_duty_is_a_part_of_its_own(String pack) {
        Briefing briefing = november.briefing(pack);
        List<Double> burden = briefing.table("burden").rows().stream().map(row -> value(row.cells().get(1))).toList();
        int last = burden.size() - 1;
        double parts = burden.subList(0, last - 2).stream().mapToDouble(Double::doubleValue).sum();

        assertThat(parts).isCloseTo(burden.get(last - 2), within(1e-9));
        assertThat(burden.get(last - 2)).isEqualTo(value(briefing, "effective-rate"));
        assertThat(burden.get(last - 1)).isEqualTo(value(briefing, "column-one"));
        assertThat(burden.get(last)).isCloseTo(burden.get(last - 2) + burden.get(last - 1), within(1e-9))
                .isEqualTo(value(briefing, "with-column-one"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | it is not computed, as it is set by quantity",
            "FR | il n’est pas calculé, car il tient à la quantité"})
    void an_ordinary_duty_that_is_not_computed_is_said(Lang lang, String words) {
        Briefing dairy = november.briefing("sector-dairy");

        assertThat(value(dairy, "column-one-not-computed")).isBetween(0.01, 0.5);
        assertThat(page(dairy, lang)).contains(words);
        assertThat(page(november.briefing("sector-softwood-lumber"), lang)).doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | patented pharmaceuticals (100.0%): which articles | How much of these goods meets a condition of the law is not known: the rate may lie anywhere from",
            "FR | produits pharmaceutiques brevetés (100,0 %) : la part brevetée | La part de ces marchandises qui remplit une condition de la loi n’est pas connue : le taux peut se situer entre"})
    void conditions_that_are_open_are_told_with_the_bounds_of_the_rate(Lang lang, String limit, String lead) {
        Briefing pharma = november.briefing("sector-pharma");

        assertThat(page(pharma, lang)).contains(limit);
        assertThat(page1(pharma, lang)).contains(lead);
        assertThat(value(pharma, "rate-low")).isLessThanOrEqualTo(value(pharma, "effective-rate"));
        assertThat(value(pharma, "rate-high")).isGreaterThan(0.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector-softwood-lumber", "sector-machinery", "sector-alcohol"})
    void the_lines_beneath_a_heading_are_told_from_the_least_to_the_most(String pack) {
        Briefing briefing = november.briefing(pack);
        Table lines = briefing.table("heading-lines");

        assertThat(lines.rows()).isNotEmpty().allSatisfy(row -> {
            List<Double> rates = november.study().trail().lines(rate(november, row)).stream().filter(line -> !line.prohibited())
                    .map(line -> line.totalFraction() / (1 - line.prohibitedShare())).sorted().toList();
            assertThat(number(lines, row, "line-least")).isCloseTo(rates.get(0), within(1e-9));
            assertThat(number(lines, row, "line-most")).isCloseTo(rates.get(rates.size() - 1), within(1e-9));
        });
        assertThat(page(briefing, Lang.EN)).contains("the mix of ten-digit lines that all of Canada sells");
    }

    private static Rate rate(Computed computed, Table.Row row) {
        return computed.study().rates().get(Lane.CANADA_TO_US).findRate(hs4(row)).orElseThrow();
    }

    private static HsCode hs4(Table.Row row) {
        return HsCode.of(((Table.Words) row.cells().get(0)).text().en());
    }

    private static Table.Cell cell(Table table, Table.Row row, String key) {
        return row.cells().get(IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).key().equals(key))
                .findFirst().orElseThrow());
    }

    private static double number(Table table, Table.Row row, String key) {
        return value(cell(table, row, key));
    }

    private static double value(Table.Cell cell) {
        return ((Table.Number) cell).figure().estimate().orElseThrow().central();
    }

    private static double value(Briefing briefing, String figure) {
        return briefing.figure(figure).estimate().orElseThrow().central();
    }
}
