package ca.briefpack.tariff.line;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.tariff.line.ColumnOne.LineDuty;
import ca.briefpack.tariff.line.OrdinaryDuty.AdValorem;
import ca.briefpack.tariff.line.OrdinaryDuty.Free;
import ca.briefpack.tariff.line.OrdinaryDuty.NotComputed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goods of a line pay, with and without a claim. */
class ColumnOneTest {
    private static final ColumnOne COLUMN_ONE =
            new ColumnOne(List.of(line("8703230120", "2.5%", "S"), line("8703230140", "2.5%", "S"),
                    line("8703240110", "2.5%", "S"), line("0401402500", "77.2¢/liter", "S+ see 9823.01.01-9823.01.07"),
                    line("4407110001", "Free", ""), line("2106909998", "Free", "S+ see 9823.10.01-9823.10.45"),
                    line("7202110000", "1.4%", ""),
                    line("4420190000", "", ""), line("91011140", "51¢ each", "S")));

    private static TariffLine line(String digits, String general, String special) {
        return new TariffLine(HsCode.of(digits), general, special, Map.of(), new SourceRow("us_lines.csv", 2, List.of()));
    }

    private static LineDuty single(String digits) {
        assertThat(COLUMN_ONE.lines(HsCode.of(digits))).hasSize(1);
        return COLUMN_ONE.lines(HsCode.of(digits)).get(0);
    }

    private static List<String> digits(String code) {
        return COLUMN_ONE.lines(HsCode.of(code)).stream().map(duty -> duty.line().line().digits()).toList();
    }

    @Test
    void goods_that_claim_cusma_are_free_where_the_special_column_says_s() {
        assertThat(single("8703230120").general()).isEqualTo(new AdValorem("2.5%", 0.025));
        assertThat(single("8703230120").claimed()).isEqualTo(new Free("S"));
    }

    @Test
    void goods_under_quota_are_not_computed_and_keep_the_words_of_the_rule() {
        assertThat(single("0401402500").claimed()).isEqualTo(new NotComputed("S+ see 9823.01.01-9823.01.07"));
    }

    @Test
    void goods_that_are_free_for_everyone_are_free_whatever_they_claim() {
        assertThat(single("4407110001").claimed()).isEqualTo(new Free("Free"));
        assertThat(single("2106909998").claimed()).isEqualTo(new Free("Free"));
    }

    @Test
    void a_line_that_grants_nothing_keeps_its_general_rate() {
        assertThat(single("7202110000").claimed()).isEqualTo(new AdValorem("1.4%", 0.014));
    }

    @Test
    void a_line_without_words_is_not_computed() {
        assertThat(single("4420190000").general()).isEqualTo(new NotComputed(""));
        assertThat(single("4420190000").claimed()).isEqualTo(new NotComputed(""));
    }

    @Test
    void a_shorter_code_has_all_lines_beneath() {
        assertThat(digits("87032301")).containsExactly("8703230120", "8703230140");
        assertThat(digits("870323")).containsExactly("8703230120", "8703230140");
        assertThat(digits("8703")).containsExactly("8703230120", "8703230140", "8703240110");
    }

    @Test
    void a_line_that_the_schedule_does_not_have_is_rated_by_its_first_eight_digits() {
        assertThat(digits("8703230199")).containsExactly("8703230120", "8703230140");
        assertThat(digits("9101114010")).containsExactly("91011140");
        assertThat(digits("8703990000")).isEmpty();
    }
}
