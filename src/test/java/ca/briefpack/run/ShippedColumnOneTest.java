package ca.briefpack.run;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.data.DataPackage;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.LineImports;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.line.ColumnOne;
import ca.briefpack.tariff.line.ColumnOne.LineDuty;
import ca.briefpack.tariff.line.OrdinaryDuty;
import ca.briefpack.tariff.line.OrdinaryDuty.AdValorem;
import ca.briefpack.tariff.line.OrdinaryDuty.Compound;
import ca.briefpack.tariff.line.OrdinaryDuty.Free;
import ca.briefpack.tariff.line.OrdinaryDuty.NotComputed;
import ca.briefpack.tariff.line.OrdinaryDuty.Specific;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ordinary duties of the shipped schedule, over all its lines and over what Canada sells. */
class ShippedColumnOneTest {
    private static Trade trade;
    private static ColumnOne columnOne;

    @BeforeAll
    static void load() {
        trade = DataPackage.load(Path.of("data")).evidence().trade();
        columnOne = new ColumnOne(trade.usLines());
    }

    private static LineDuty duty(HsCode line) {
        assertThat(columnOne.lines(line)).as(line.digits()).hasSize(1);
        return columnOne.lines(line).get(0);
    }

    private static Stream<LineImports> imports2025() {
        return trade.lineImports().stream().filter(row -> row.first().getYear() == 2025);
    }

    private static Set<HsCode> sold() {
        return trade.lineImports().stream().map(LineImports::line).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"8703230120; 2.5%; S", "8704210100; 25%; S", "2709001000; 5.25¢/bbl; S",
            "0401402500; 77.2¢/liter; S+ see 9823.01.01-9823.01.07", "6109100004; 16.5%; S", "9403608040; Free; ''",
            "7601103000; 2.6%; S",
            "4407110001; Free; ''", "0201305015; 4.4¢/kg; S", "2402208000; $1.05/kg + 2.3%; S", "0101300000; 6.8%; S",
            "0202308015; 26.4%; S",
            "9101114010; '51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery'; S"})
    void a_line_says_what_the_schedule_says(String line, String general, String special) {
        TariffLine held = duty(HsCode.of(line)).line();
        assertThat(held.general()).isEqualTo(general);
        assertThat(held.special()).isEqualTo(special);
    }

    @Test
    void the_schedule_has_19_708_lines_and_canada_sells_on_243_more() {
        assertThat(trade.usLines()).hasSize(19_951);
        assertThat(trade.usLines().stream().filter(line -> line.line().isSpecial())).hasSize(66);
        assertThat(trade.usLines().stream().filter(line -> line.row().sources().contains("S011"))).hasSize(177);
    }

    @Test
    void words_are_read_as_counted_by_hand() {
        assertThat(trade.usLines().stream().map(line -> duty(line))
                .collect(groupingBy(d -> d.getClass().getSimpleName(), counting())))
                .isEqualTo(Map.of("Free", 7361L, "AdValorem", 10_274L, "Specific", 1438L, "Compound", 448L, "NotComputed", 430L));
    }

    private static OrdinaryDuty duty(TariffLine line) {
        return columnOne.lines(line.line()).get(0).general();
    }

    @Test
    void of_what_canada_sold_in_2025_41_percent_is_free_30_pays_on_value_28_on_a_quantity() {
        Map<Class<?>, Double> values = imports2025().collect(
                groupingBy(row -> duty(row.line()).general().getClass(), summingDouble(LineImports::importUsd)));
        double all = imports2025().mapToDouble(LineImports::importUsd).sum();
        assertThat(all).isEqualTo(380_316_623_820.0);
        assertThat(values.get(Free.class) / all).isCloseTo(0.4069, within(5e-5));
        assertThat(values.get(AdValorem.class) / all).isCloseTo(0.2986, within(5e-5));
        assertThat(values.get(Specific.class) / all).isCloseTo(0.2845, within(5e-5));
        assertThat(values.get(Compound.class) / all).isCloseTo(0.0019, within(5e-5));
        assertThat(values.get(NotComputed.class) / all).isCloseTo(0.0081, within(5e-5));
    }

    @Test
    void every_line_that_canada_sells_has_an_answer_and_all_but_two_have_words() {
        assertThat(sold()).hasSize(12_666);
        assertThat(sold().stream().filter(line -> duty(line).general().words().isEmpty()).map(HsCode::digits))
                .containsExactly("2918000000", "4420190000");
    }

    @Test
    void what_is_not_computed_for_goods_that_claim_is_a_quota_or_a_line_without_words() {
        assertThat(sold().stream().map(line -> duty(line)).filter(duty -> duty.claimed().findFraction().isEmpty()))
                .hasSize(68 + 2).allMatch(duty -> duty.line().special().startsWith(TariffLine.QUOTA_UNDER_CUSMA)
                        || duty.line().general().isEmpty());
    }

    @Test
    void quotas_stand_on_177_lines_of_170_subheadings() {
        Set<HsCode> lines = trade.usLines().stream().filter(line -> line.special().startsWith(TariffLine.QUOTA_UNDER_CUSMA))
                .map(TariffLine::line).collect(Collectors.toSet());
        assertThat(lines).hasSize(177);
        assertThat(lines.stream().map(line -> line.prefix(8)).distinct()).hasSize(170);
        assertThat(sold().stream().filter(lines::contains)).hasSize(68);
    }

    @Test
    void every_line_that_is_not_free_grants_something_under_cusma() {
        assertThat(trade.usLines().stream().filter(line -> line.special().isEmpty() && !line.general().equals("Free")))
                .extracting(line -> line.line().digits()).containsExactly("2918000000", "4420190000");
    }

    @Test
    void rates_are_set_at_eight_digits() {
        Map<HsCode, Set<String>> words = trade.usLines().stream().collect(groupingBy(line -> line.line().prefix(8),
                Collectors.mapping(line -> line.general() + " | " + line.special(), Collectors.toSet())));
        assertThat(words.values()).allMatch(one -> one.size() == 1);
    }

    @Test
    void no_more_is_claimed_than_is_imported() {
        assertThat(trade.lineImports()).allMatch(row -> row.claimedUsd() <= row.importUsd() && row.importUsd() > 0);
    }
}
