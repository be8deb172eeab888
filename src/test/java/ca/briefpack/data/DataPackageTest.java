package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.rows.Scope;
import ca.briefpack.model.Actors;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.Observed.Missing;
import ca.briefpack.model.Observed.Quality;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Observed.Value;
import ca.briefpack.model.Period;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffLine.Metal;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the small package says once it is loaded. */
class DataPackageTest {
    @TempDir
    private static Path temporary;
    private static Evidence evidence;

    @BeforeAll
    static void load() {
        evidence = SmallPackage.in(temporary).load().evidence();
    }

    private static ca.briefpack.model.Observed macro(Province province, Macro.Indicator indicator) {
        return evidence.economy().macro().stream().filter(m -> m.province() == province && m.indicator() == indicator).findFirst()
                .orElseThrow().value();
    }

    @Test
    void symbols_of_statistics_canada_are_typed_reasons() {
        assertThat(macro(Province.NT, Macro.Indicator.NOMINAL_GDP_CAD)).isEqualTo(new Missing(Reason.NOT_AVAILABLE));
        assertThat(macro(Province.NT, Macro.Indicator.EMPLOYMENT)).isEqualTo(new Missing(Reason.NOT_APPLICABLE));
        assertThat(macro(Province.NU, Macro.Indicator.EMPLOYMENT)).isEqualTo(new Missing(Reason.CONFIDENTIAL));
        assertThat(macro(Province.YT, Macro.Indicator.EMPLOYMENT)).isEqualTo(new Missing(Reason.UNRELIABLE));
    }

    @Test
    void marks_of_statistics_canada_are_typed_qualities() {
        assertThat(macro(Province.ON, Macro.Indicator.NOMINAL_GDP_CAD)).isEqualTo(new Value(1.2e12, Quality.NORMAL));
        assertThat(macro(Province.ON, Macro.Indicator.POPULATION)).isEqualTo(new Value(15_900_000, Quality.PRELIMINARY));
        assertThat(macro(Province.ON, Macro.Indicator.EMPLOYMENT)).isEqualTo(new Value(8_100_000, Quality.REVISED));
        assertThat(macro(Province.NU, Macro.Indicator.POPULATION)).isEqualTo(new Value(41_000, Quality.USE_WITH_CAUTION));
    }

    @Test
    void every_record_knows_its_file_line_and_sources() {
        assertThat(evidence.trade().exportsToUs()).filteredOn(export -> export.province() == Province.AB)
                .extracting(export -> export.row()).containsExactly(new SourceRow("exports_us.csv", 5, List.of("TRADE", "NEWS")));
    }

    @Test
    void a_line_of_the_schedule_keeps_its_words_and_goods_are_never_more_than_all_metal() {
        assertThat(evidence.trade().usLines()).containsExactly(
                new TariffLine(HsCode.of("4407110001"), "Free", "", Map.of(Metal.STEEL, 0.008, Metal.ALUMINUM, 0.003),
                        new SourceRow("us_lines.csv", 2, List.of("LAW"))),
                new TariffLine(HsCode.of("73081000"), "", "", Map.of(Metal.STEEL, 1.0, Metal.ALUMINUM, 0.0, Metal.COPPER, 0.0),
                        new SourceRow("us_lines.csv", 4, List.of("LAW"))),
                new TariffLine(HsCode.of("8703230120"), "2.5%", TariffLine.FREE_UNDER_CUSMA,
                        Map.of(Metal.STEEL, 0.071, Metal.ALUMINUM, 0.019, Metal.COPPER, 0.022),
                        new SourceRow("us_lines.csv", 3, List.of("LAW"))));
    }

    @Test
    void imports_of_a_line_are_those_of_a_span_of_months() {
        assertThat(evidence.trade().lineImports()).contains(new LineImports(HsCode.of("8703230120"), YearMonth.of(2025, 7),
                YearMonth.of(2025, 12), 2500, 2400, new SourceRow("us_line_imports.csv", 3, List.of("TRADE"))));
    }

    @Test
    void codes_keep_their_leading_digits_and_sectors_their_order() {
        assertThat(evidence.reference().sectors()).extracting(Sector::code).containsExactly("autos", "softwood_lumber");
        assertThat(evidence.reference().findProduct(HsCode.of("2709")).orElseThrow().sector()).isEmpty();
        assertThat(evidence.reference().industries())
                .containsEntry("Wood and Paper", new Text("Wood and Paper", "Bois et papier"));
        assertThat(evidence.reference().provinceName(Province.QC)).isEqualTo(new Text("Quebec", "Québec"));
    }

    @Test
    void quoted_cells_lose_their_quotes() {
        assertThat(evidence.reference().sources().get("TRADE").title()).isEqualTo("Trade by province, \"HS4\"");
        assertThat(evidence.law().links().get(2).citation()).isEqualTo("Proc. 10976, annex");
    }

    @Test
    void a_measure_is_read_whole() {
        TariffMeasure measure = evidence.law().measures().stream().filter(m -> m.id().equals("s232-auto")).findFirst()
                .orElseThrow();
        assertThat(measure.border()).isEqualTo(new TariffMeasure.Border(Country.US, Set.of()));
        assertThat(measure.duty()).isEqualTo(new TariffMeasure.Duty(0.25, TariffMeasure.Basis.NON_US_CONTENT,
                TariffMeasure.CusmaTreatment.CONTENT));
        assertThat(measure.inForce()).isEqualTo(new Period(LocalDate.of(2025, 4, 3), LocalDate.MAX));
        assertThat(measure.note()).contains(new Text("Only the content that is not of the United States.",
                "Seulement le contenu qui n’est pas des États-Unis."));
    }

    @Test
    void an_empty_start_has_always_been() {
        assertThat(evidence.law().codes()).filteredOn(code -> code.list().equals("all"))
                .extracting(code -> code.inForce()).containsExactly(new Period(LocalDate.MIN, LocalDate.MAX));
    }

    @Test
    void a_date_is_known_as_exactly_as_it_is_written() {
        assertThat(evidence.actors().support()).extracting(Actors.Support::announced).containsExactly(
                new DatePoint(LocalDate.of(2025, 1, 1), Precision.YEAR), new DatePoint(LocalDate.of(2025, 8, 5), Precision.DAY));
        assertThat(evidence.actors().positions()).extracting(Actors.Position::date)
                .contains(new DatePoint(LocalDate.of(2025, 10, 1), Precision.MONTH));
    }

    @Test
    void an_event_says_from_when_it_was_known() {
        assertThat(evidence.actors().events()).filteredOn(event -> event.id().equals("cusma-review"))
                .extracting(Actors.Event::knownFrom).containsExactly(LocalDate.of(2020, 7, 1));
    }

    @Test
    void an_edit_without_a_date_holds_from_the_as_of_date() {
        assertThat(evidence.scenarios().get(0).edits()).containsExactly(
                new Edit.SetRate("s232-auto", 0.15, LocalDate.of(2026, 1, 1)), new Edit.Repeal("s232-wood", LocalDate.MIN),
                new Edit.ExemptCusma("s232-auto", LocalDate.MIN), new Edit.EndCusma(LocalDate.of(2026, 7, 1)));
    }

    @Test
    void absent_labour_income_is_not_a_number() {
        assertThat(evidence.economy().multipliers().get(1).allCanada().labourIncome()).isNaN();
    }

    @Test
    void the_stamp_is_the_digest_of_every_file_but_the_job(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other);
        data.append("job.yaml", "# another setting");
        assertThat(data.load().evidence().stamp()).isEqualTo(evidence.stamp());
        assertThat(evidence.stamp().files()).containsKeys("measures.csv", "datapackage.json", "scenarios/auto-deal.yaml")
                .doesNotContainKey("job.yaml").containsEntry("elasticities.csv",
                        "82767731db73a77f594b5cf1e4ff569ab1710096978f506a514fad696d42d15e");
        assertThat(evidence.stamp().sha256()).hasSize(64);
        data.append("scenarios/auto-deal.yaml", "# another word");
        assertThat(data.load().evidence().stamp().sha256()).isNotEqualTo(evidence.stamp().sha256());
    }

    @Test
    void line_ends_and_byte_order_marks_of_other_systems_change_nothing(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other);
        data.write("exports_us.csv", "\uFEFF" + data.read("exports_us.csv").replace("\n", "\r\n"));
        Loaded loaded = data.load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.evidence().trade()).isEqualTo(evidence.trade());
    }

    @Test
    void a_cell_in_quotes_may_span_lines_and_the_row_is_known_by_its_first(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other);
        data.write("elasticities.csv",
                "industry,theta,sigma,sigma_published,source\n\"Auto\",2.85,2,,\"TRADE;\r\nNEWS\"\nWood and Paper,9.5,2,,TRADE\n");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.evidence().economy().elasticities()).extracting(elasticity -> elasticity.row()).containsExactly(
                new SourceRow("elasticities.csv", 2, List.of("TRADE", "NEWS")),
                new SourceRow("elasticities.csv", 4, List.of("TRADE")));
    }

    @Test
    void lines_at_the_end_that_hold_only_commas_or_nothing_change_nothing(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other);
        data.append("exports_us.csv", ",,,,\n\n,,\n,,,,");
        Loaded loaded = data.load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.evidence().trade()).isEqualTo(evidence.trade());
    }

    @Test
    void columns_may_stand_in_any_order(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other);
        data.write("elasticities.csv",
                "source,sigma_published,sigma,theta,industry\nTRADE,,3.85,2.85,Auto\nTRADE,,10.5,9.5,Wood and Paper\n");
        assertThat(data.load().evidence().economy().elasticities()).isEqualTo(evidence.economy().elasticities());
    }

    @Test
    void what_no_rate_follows_from_is_neither_read_nor_checked_for_rates(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other).delete("macro.csv").replace("elasticities.csv", "2.85", "high");
        Loaded loaded = DataPackage.load(data.folder(), Scope.RATES);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.isWhole()).isTrue();
        assertThat(loaded.evidence().law()).isEqualTo(evidence.law());
        assertThat(loaded.evidence().trade().usImports()).isEqualTo(evidence.trade().usImports());
        assertThat(loaded.evidence().scenarios()).isEqualTo(evidence.scenarios());
        assertThat(loaded.evidence().economy().elasticities()).isEmpty();
        assertThat(loaded.evidence().stamp().files()).isEmpty();
    }

    @Test
    void what_rates_follow_from_is_checked_for_rates_as_ever(@TempDir Path other) {
        SmallPackage data = SmallPackage.in(other).replace("item_duties.csv", "0.25", "25");
        Loaded loaded = DataPackage.load(data.folder(), Scope.RATES);
        assertThat(loaded.problems()).extracting(Object::toString)
                .containsExactly("P013 data/item_duties.csv:2 rate 25 is above 5 -> write 0.25 for 25 %");
        assertThat(loaded.isWhole()).isFalse();
    }
}
