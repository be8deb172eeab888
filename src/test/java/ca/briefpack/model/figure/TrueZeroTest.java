package ca.briefpack.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed zero is a true one. */
class TrueZeroTest {
    @Test
    void digits_are_zero_only_of_zero() {
        Cases.hold(1_000, draws -> {
            BigDecimal value = BigDecimal.valueOf(draws.real("value", -1e9, 1e9));
            assertThat(TrueZero.digits(value, draws.whole("decimals", 0, 6)).signum() == 0).isEqualTo(value.signum() == 0);
        });
    }

    @Test
    void digits_that_say_zero_of_something_are_found() {
        Cases.hold(1_000, draws -> {
            double value = draws.real("value", -1e15, 1e15);
            Rounded rounded = Rounded.cut(value, draws.whole("decimals", -6, 6), Unit.CAD);
            assertThat(TrueZero.isHidden(rounded.central(), value)).isEqualTo(rounded.central().signum() == 0 && value != 0);
        });
    }

    @ParameterizedTest
    @CsvSource({"12.345, 2, 12.34", "0.004, 2, 0.004", "-0.00047, 2, -0.0005", "0, 2, 0.00", "0.189881, 0, 0.2", "1.5, 0, 2"})
    void what_would_be_zero_keeps_its_first_digit(BigDecimal value, int decimals, String digits) {
        assertThat(TrueZero.digits(value, decimals).toPlainString()).isEqualTo(digits);
    }
}
