package ca.briefpack.tariff.line;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.tariff.line.OrdinaryDuty.AdValorem;
import ca.briefpack.tariff.line.OrdinaryDuty.Amount;
import ca.briefpack.tariff.line.OrdinaryDuty.Compound;
import ca.briefpack.tariff.line.OrdinaryDuty.Free;
import ca.briefpack.tariff.line.OrdinaryDuty.NotComputed;
import ca.briefpack.tariff.line.OrdinaryDuty.Specific;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the words of a general rate become a duty. */
class ColumnOneWordsTest {
    private static OrdinaryDuty read(String words) {
        return ColumnOneWords.read(words);
    }

    @Test
    void free_is_a_duty_of_zero() {
        assertThat(read("Free")).isEqualTo(new Free("Free"));
        assertThat(read("Free").findFraction()).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"2.5%, 0.025", "25%, 0.25", "16.5%, 0.165", "0.7%, 0.007", "6.5% on the entire set, 0.065"})
    void a_percentage_is_a_fraction_of_the_value(String words, double fraction) {
        assertThat(read(words)).isEqualTo(new AdValorem(words, fraction));
        assertThat(read(words).findFraction()).hasValue(fraction);
        assertThat(read(words).findLeast()).hasValue(fraction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"5.25¢/bbl; 0.0525; bbl", "77.2¢/liter; 0.772; liter", "$1.055/kg; 1.055; kg",
            "$1.80 each; 1.8; each",
            "4.5¢/ liter; 0.045; liter", "38.4¢/1000; 0.384; 1000", "3.7¢/kg on drained weight; 0.037; kg on drained weight",
            "23.7¢/pf.liter; 0.237; pf.liter", "18.7¢/m2; 0.187; m2"})
    void cents_and_dollars_for_a_unit_are_dollars(String words, double usd, String unit) {
        assertThat(read(words)).isEqualTo(new Specific(words, List.of(new Amount(usd, unit))));
        assertThat(read(words).findFraction()).isEmpty();
        assertThat(read(words).findLeast()).isEmpty();
    }

    @Test
    void amounts_on_two_quantities_add_up() {
        String words = "4.4¢/liter + 31.4¢/pf. liter";
        assertThat(read(words))
                .isEqualTo(new Specific(words, List.of(new Amount(0.044, "liter"), new Amount(0.314, "pf. liter"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"$1.05/kg + 2.3%; 1.05; kg; 0.023",
            "40¢/kg +10.4%; 0.4; kg; 0.104",
            "0.4¢ each + 2.7%; 0.004; each; 0.027", "10¢/1,000 pins + 3.5%; 0.1; 1,000 pins; 0.035",
            "0.3¢/line/ gross + 4.6%; 0.003; line/ gross; 0.046"})
    void a_compound_duty_is_at_least_its_percentage(String words, double usd, String unit, double fraction) {
        assertThat(read(words)).isEqualTo(new Compound(words, List.of(new Amount(usd, unit)), fraction));
        assertThat(read(words).findFraction()).isEmpty();
        assertThat(read(words).findLeast()).hasValue(fraction);
    }

    @Test
    void a_percentage_may_stand_between_amounts() {
        String words = "36¢ each + 5.6% + 2¢/jewel";
        assertThat(read(words))
                .isEqualTo(new Compound(words, List.of(new Amount(0.36, "each"), new Amount(0.02, "jewel")), 0.056));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The rate applicable to the natural juice in heading 2009", "See additional U.S. note 1",
            "Free, under bond, as prescribed in U.S. note 2 to this subchapter", "2.5% on the value of the lead content",
            "3.9% on the movement and case + 5.3% on the battery", "40¢ each + 6% on the case", "36¢ each + 5.3% on the battery",
            "1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg",
            "6% + 2.3¢/jewel + 0.2¢ for each other piece or part, but if consisting in part of a plate", "5% + 3%", "$5¢/kg",
            "5/kg", "free"})
    void what_is_not_understood_keeps_its_words_and_is_not_zero(String words) {
        assertThat(read(words)).isEqualTo(new NotComputed(words));
        assertThat(read(words).findFraction()).isEmpty();
        assertThat(read(words).findLeast()).isEmpty();
    }
}
