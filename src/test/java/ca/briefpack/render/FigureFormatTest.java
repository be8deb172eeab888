package ca.briefpack.render;

import static ca.briefpack.render.SampleBriefing.exact;
import static ca.briefpack.render.SampleBriefing.missing;
import static ca.briefpack.render.SampleBriefing.range;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Day;
import ca.briefpack.content.Table.Mark;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Part;
import ca.briefpack.content.Table.Words;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Golden strings. In them {@code _} stands for a no-break space (U+00A0) and {@code −} is the minus sign (U+2212). */
class FigureFormatTest {
    private static final FigureFormat EN = new FigureFormat(Lang.EN);
    private static final FigureFormat FR = new FigureFormat(Lang.FR);

    private static void reads(Figure figure, String english, String french) {
        assertThat(EN.value(figure)).isEqualTo(golden(english));
        assertThat(FR.value(figure)).isEqualTo(golden(french));
    }

    private static String golden(String text) {
        return text.replace('_', '\u00a0');
    }

    @Test
    void money_is_scaled_to_be_short() {
        reads(exact("a", 3.14e9, Unit.CAD), "$3.1_billion", "3,1_G$");
        reads(exact("a", 1234.5e6, Unit.CAD), "$1.2_billion", "1,2_G$");
        reads(exact("a", 812.34e6, Unit.CAD), "$812.3_million", "812,3_M$");
        reads(exact("a", 45_600, Unit.CAD), "$45,600", "45_600_$");
        reads(exact("a", 9_876, Unit.CAD), "$9,876", "9_876_$");
        reads(exact("a", 0, Unit.CAD), "$0", "0_$");
    }

    @Test
    void the_sign_stands_before_the_currency() {
        reads(exact("a", -3.1e9, Unit.CAD), "−$3.1_billion", "−3,1_G$");
        reads(exact("a", -2.5e6, Unit.USD), "−US$2.5_million", "−2,5_M$_US");
    }

    @Test
    void american_dollars_say_so() {
        reads(exact("a", 7.25e9, Unit.USD), "US$7.2_billion", "7,2_G$_US");
    }

    @Test
    void fractions_are_printed_as_per_cent() {
        reads(exact("a", 0.25, Unit.FRACTION), "25.0%", "25,0_%");
        reads(exact("a", 0.0785, Unit.FRACTION), "7.8%", "7,8_%");
        reads(exact("a", -0.012, Unit.FRACTION), "−1.2%", "−1,2_%");
        reads(exact("a", 0.0004, Unit.FRACTION), "0.04%", "0,04_%");
        reads(exact("a", 0.012, Unit.POINTS), "1.2_points", "1,2_point");
        reads(exact("a", -0.03, Unit.POINTS), "−3.0_points", "−3,0_points");
    }

    @Test
    void counts_have_digit_groups() {
        reads(exact("a", 1_234_567, Unit.JOBS), "1,234,567", "1_234_567");
        reads(exact("a", 1_234, Unit.PERSONS), "1,234", "1_234");
        reads(exact("a", 999, Unit.COUNT), "999", "999");
    }

    @Test
    void ratios_have_the_decimals_they_were_published_with_up_to_three() {
        reads(exact("a", 1.5, Unit.RATIO), "1.5", "1,5");
        reads(exact("a", 933_000, Unit.RATIO), "933,000", "933_000");
        reads(exact("a", 0.03625, Unit.RATIO), "0.036", "0,036");
    }

    @Test
    void a_missing_figure_reads_as_its_mark() {
        reads(missing("a", Unit.CAD, Reason.NOT_AVAILABLE), "[x]", "[x]");
        reads(missing("a", Unit.CAD, Reason.CONFIDENTIAL), "[c]", "[c]");
        reads(missing("a", Unit.CAD, Reason.NOT_APPLICABLE), "[z]", "[z]");
        reads(missing("a", Unit.CAD, Reason.UNRELIABLE), "[u]", "[u]");
    }

    @Test
    void a_range_decides_how_many_digits_are_shown() {
        reads(range("a", 2.2e9, 3.14159e9, 4.4e9, Unit.CAD), "$3.1_billion", "3,1_G$");
        reads(range("a", 3.1e9, 3.14159e9, 3.18e9, Unit.CAD), "$3.14_billion", "3,14_G$");
        reads(range("a", 1e9, 3.14159e9, 9e9, Unit.CAD), "$3_billion", "3_G$");
        reads(range("a", 88_000, 123_400, 160_000, Unit.JOBS), "120,000", "120_000");
        reads(range("a", 0.012, 0.0213, 0.029, Unit.FRACTION), "2.1%", "2,1_%");
    }

    @Test
    void a_range_is_printed_with_its_unit_in_the_scale_of_the_central_value() {
        Figure figure = range("a", 0.4e9, 3.14e9, 4.41e9, Unit.CAD);
        assertThat(EN.range(figure)).isEqualTo(golden("near_$0 to $4_billion"));
        assertThat(EN.range(range("a", 2.2e9, 3.1e9, 4.4e9, Unit.CAD))).isEqualTo(golden("$2.2 to $4.4_billion"));
        assertThat(FR.range(range("a", 2.2e9, 3.1e9, 4.4e9, Unit.CAD))).isEqualTo(golden("de 2,2 à 4,4_G$"));
        assertThat(EN.range(range("a", -4.4e9, -3.1e9, -2.2e9, Unit.CAD))).isEqualTo(golden("−$4.4 to −$2.2_billion"));
        assertThat(EN.range(range("a", 0.071, 0.085, 0.1, Unit.FRACTION))).isEqualTo("7.1% to 10.0%");
        assertThat(FR.range(range("a", 0.071, 0.085, 0.1, Unit.FRACTION))).isEqualTo(golden("de 7,1 à 10,0_%"));
        assertThat(EN.range(range("a", 0.00001, 0.00002, 0.00003, Unit.FRACTION))).isEqualTo("within rounding");
        assertThat(FR.range(range("a", 0.4981, 0.4982, 0.4984, Unit.FRACTION))).isEqualTo("dans l’arrondi");
        assertThat(EN.range(range("a", 88_000, 123_400, 160_000, Unit.JOBS))).isEqualTo("90,000 to 160,000");
        assertThat(EN.range(exact("a", 3.1e9, Unit.CAD))).isEmpty();
        assertThat(EN.range(missing("a", Unit.CAD, Reason.NOT_AVAILABLE))).isEmpty();
    }

    @Test
    void a_loss_told_by_a_verb_has_no_sign_and_its_range_rises() {
        Figure loss = range("a", -4.4e9, -3.1e9, -2.2e9, Unit.CAD);
        assertThat(EN.magnitude(loss)).isEqualTo(golden("$3.1_billion"));
        assertThat(FR.magnitude(loss)).isEqualTo(golden("3,1_G$"));
        assertThat(EN.magnitudeRange(loss)).isEqualTo(golden("$2.2 to $4.4_billion"));
        assertThat(FR.magnitudeRange(loss)).isEqualTo(golden("de 2,2 à 4,4_G$"));
    }

    @Test
    void a_range_across_zero_keeps_its_signs() {
        assertThat(EN.magnitudeRange(range("a", -4e9, -1e9, 2e9, Unit.CAD))).isEqualTo(golden("−$4 to $2_billion"));
    }

    @Test
    void what_rounds_to_nothing_is_near_it_and_its_range_sets_the_scale() {
        Figure figure = range("a", -83e6, -4e6, 41e6, Unit.CAD);
        reads(figure, "near_$0", "près de_0_$");
        assertThat(EN.range(figure)).isEqualTo(golden("−$80 to $40_million"));
        assertThat(FR.range(figure)).isEqualTo(golden("de −80 à 40_M$"));
        reads(range("a", 0, 0.0004, 0.0069, Unit.FRACTION), "near_0%", "près de_0_%");
        reads(range("a", -30, 0.4, 30, Unit.JOBS), "near_0", "près de_0");
        reads(exact("a", 0, Unit.JOBS), "0", "0");
    }

    @Test
    void the_ends_of_a_range_have_their_unit_and_no_sign() {
        Figure figure = range("a", -19e6, -2e6, 7e6, Unit.CAD);
        assertThat(EN.low(figure)).isEqualTo(golden("$19_million"));
        assertThat(FR.low(figure)).isEqualTo(golden("19_M$"));
        assertThat(EN.high(figure)).isEqualTo(golden("$7_million"));
        assertThat(EN.high(range("a", -1e9, -4e8, 1e7, Unit.CAD))).isEqualTo(golden("near_$0"));
    }

    @Test
    void an_end_of_a_range_is_told_as_zero_only_if_it_is() {
        assertThat(EN.range(range("a", 0, 3.1e9, 4.4e9, Unit.CAD))).isEqualTo(golden("$0 to $4_billion"));
        assertThat(FR.range(range("a", 0.4e9, 3.1e9, 4.4e9, Unit.CAD))).isEqualTo(golden("de près de_0_$ à 4_G$"));
        assertThat(EN.range(range("a", -4.4e9, -3.1e9, -0.4e9, Unit.CAD))).isEqualTo(golden("−$4_billion to near_$0"));
        assertThat(EN.magnitudeRange(range("a", -4.4e9, -3.1e9, -0.4e9, Unit.CAD))).isEqualTo(golden("near_$0 to $4_billion"));
        assertThat(EN.range(range("a", -0.4, 1500, 4400, Unit.JOBS))).isEqualTo(golden("near_0 to 4,000"));
    }

    @Test
    void a_sentence_knows_whether_the_sign_of_a_change_is_sure() {
        assertThat(EN.bearing(missing("a", Unit.CAD, Reason.NOT_AVAILABLE))).isEqualTo("missing");
        assertThat(EN.bearing(exact("a", 0, Unit.CAD))).isEqualTo("none");
        assertThat(EN.bearing(range("a", -83e6, -4e6, 41e6, Unit.CAD))).isEqualTo("near");
        assertThat(EN.bearing(range("a", -19e6, -2e6, 7e6, Unit.CAD))).isEqualTo("unsure");
        assertThat(EN.bearing(range("a", -4.4e9, -3.1e9, -2.2e9, Unit.CAD))).isEqualTo("loss");
        assertThat(EN.bearing(range("a", -4.4e9, -3.1e9, 1e6, Unit.CAD))).isEqualTo("loss");
        assertThat(EN.bearing(range("a", 70e6, 130e6, 190e6, Unit.CAD))).isEqualTo("gain");
    }

    @Test
    void amount_and_unit_together_are_the_value() {
        for (Figure figure : new Figure[]{exact("a", -3.1e9, Unit.CAD), exact("a", 0.25, Unit.FRACTION),
                exact("a", 1_234, Unit.JOBS),
                exact("a", 5e6, Unit.USD), missing("a", Unit.CAD, Reason.CONFIDENTIAL)}) {
            for (FigureFormat format : new FigureFormat[]{EN, FR}) {
                String unit = format.amountUnit(figure);
                assertThat(format.amount(figure) + (unit.isEmpty() ? "" : '\u00a0' + unit)).isEqualTo(format.value(figure));
            }
        }
        assertThat(EN.amount(exact("a", 3.1e9, Unit.CAD))).isEqualTo("$3.1");
        assertThat(EN.amountUnit(exact("a", 3.1e9, Unit.CAD))).isEqualTo("billion");
        assertThat(FR.amountUnit(exact("a", 3.1e9, Unit.USD))).isEqualTo(golden("G$_US"));
    }

    @Test
    void a_cell_is_the_number_alone() {
        Figure figure = range("a", -4.4e9, -3.1e9, -2.2e9, Unit.CAD);
        assertThat(EN.cell(figure, Part.CENTRAL, Scale.MILLION)).isEqualTo("−3,100");
        assertThat(FR.cell(figure, Part.LOW, Scale.MILLION)).isEqualTo(golden("−4_400"));
        assertThat(EN.cell(figure, Part.HIGH, Scale.BILLION)).isEqualTo("−2.2");
        assertThat(FR.cell(exact("a", 1234.5e6, Unit.CAD), Part.CENTRAL, Scale.MILLION)).isEqualTo(golden("1_234,5"));
    }

    @Test
    void only_a_true_zero_is_printed_as_zero() {
        assertThat(EN.cell(exact("a", 0, Unit.CAD), Part.CENTRAL, Scale.MILLION)).isEqualTo("0.0");
        assertThat(EN.cell(exact("a", 20_000, Unit.CAD), Part.CENTRAL, Scale.MILLION)).isEqualTo("[low]");
        assertThat(FR.cell(exact("a", -20_000, Unit.CAD), Part.CENTRAL, Scale.MILLION)).isEqualTo("[low]");
    }

    @Test
    void each_kind_of_cell_has_its_words() {
        Column number = Column.number("exports", Scale.MILLION, Unit.CAD);
        Column text = Column.text("product");
        assertThat(FR.cellText(new Words(new Text("Steel", "Acier")), text)).isEqualTo("Acier");
        assertThat(FR.cellText(new Number(exact("a", 2.5e6, Unit.CAD), Part.CENTRAL), number)).isEqualTo("2,5");
        assertThat(EN.cellText(new Mark(Reason.CONFIDENTIAL), number)).isEqualTo("[c]");
        assertThat(EN.cellText(new Day(new DatePoint(LocalDate.of(2026, 7, 1), Precision.MONTH)), text)).isEqualTo("July 2026");
    }

    @Test
    void headings_name_the_unit() {
        assertThat(EN.unit(Unit.CAD, Scale.MILLION)).isEqualTo("C$ million");
        assertThat(FR.unit(Unit.CAD, Scale.MILLION)).isEqualTo(golden("M$_CA"));
        assertThat(FR.unit(Unit.CAD, Scale.THOUSAND))
                .isEqualTo(golden("milliers_de_$_CA").replace("milliers\u00a0", "milliers "));
        assertThat(EN.unit(Unit.USD, Scale.BILLION)).isEqualTo("US$ billion");
        assertThat(FR.unit(Unit.USD, Scale.ONE)).isEqualTo(golden("$_US"));
        assertThat(EN.unit(Unit.FRACTION, Scale.PERCENT)).isEqualTo("%");
        assertThat(EN.unit(Unit.JOBS, Scale.THOUSAND)).isEqualTo("thousand jobs");
        assertThat(FR.unit(Unit.JOBS, Scale.THOUSAND)).isEqualTo("milliers d’emplois");
        assertThat(FR.unit(Unit.PERSONS, Scale.ONE)).isEqualTo("personnes");
        assertThat(FR.unit(Unit.COUNT, Scale.MILLION)).isEqualTo("millions");
        assertThat(EN.unit(Unit.COUNT, Scale.ONE)).isEmpty();
    }

    @Test
    void dates_are_written_as_canadians_write_them() {
        assertThat(EN.date(LocalDate.of(2025, 10, 15))).isEqualTo(golden("October_15, 2025"));
        assertThat(FR.date(LocalDate.of(2025, 10, 15))).isEqualTo(golden("15_octobre 2025"));
        assertThat(FR.date(LocalDate.of(2025, 10, 1))).isEqualTo(golden("1er_octobre 2025"));
        assertThat(FR.date(LocalDate.of(2025, 8, 2))).isEqualTo(golden("2_août 2025"));
        assertThat(FR.date(new DatePoint(LocalDate.of(2025, 12, 1), Precision.MONTH))).isEqualTo("décembre 2025");
        assertThat(EN.date(new DatePoint(LocalDate.of(2026, 1, 1), Precision.YEAR))).isEqualTo("2026");
    }

    @Test
    void both_languages_print_the_same_digits() {
        Cases.hold(1_000, draws -> {
            BigDecimal value = BigDecimal.valueOf(draws.seed("digits"), draws.whole("scale", 0, 9));
            assertThat(FR.number(value).replaceAll("[^0-9−]", ""))
                    .isEqualTo(EN.number(value).replaceAll("[^0-9−]", ""));
        });
    }

    @Test
    void a_number_that_lacks_decimals_of_its_column_hangs_back_by_as_many() {
        Column words = Column.text("province");
        Column million = Column.number("exports-change", Scale.MILLION, Unit.CAD);
        Table table = new Table("t", List.of(words, million), List.of(
                row("a", new Number(range("a", -0.85e6, -0.80e6, -0.75e6, Unit.CAD), Part.CENTRAL)),
                row("b", new Number(range("b", -1.9e6, -1.7e6, -1.5e6, Unit.CAD), Part.CENTRAL)),
                row("c", new Number(range("c", -22e6, -18e6, -14e6, Unit.CAD), Part.CENTRAL)),
                row("d", new Number(missing("d", Unit.CAD, Reason.NOT_AVAILABLE), Part.CENTRAL))));

        List<Integer> depths = EN.depths(table);

        assertThat(depths).containsExactly(0, 2);
        assertThat(table.rows()).extracting(row -> EN.hang(row.cells().get(1), million, depths.get(1)))
                .containsExactly("", "p1", "p2", "p2");
        assertThat(EN.hang(table.rows().get(0).cells().get(0), words, 0)).isEmpty();
    }

    private static Table.Row row(String name, Number number) {
        return new Table.Row(List.of(new Words(Text.same(name)), number), false);
    }
}
