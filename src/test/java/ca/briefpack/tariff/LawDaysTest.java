package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A measure lasts from 4 to 20 March 2025; CUSMA ends on 10 July 2026. */
class LawDaysTest {
    private static final LawDays DAYS =
            new LawDays(
                    new LawBuilder().measure("m", "g", Authority.S232, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE,
                            "2025-03-04/2025-03-20").build(),
                    LocalDate.of(2026, 7, 10));

    private static long stretch(String day) {
        return DAYS.stretch(LocalDate.parse(day));
    }

    @Test
    void days_of_a_month_between_two_changes_are_one_stretch_from_the_day_of_the_first_on() {
        assertThat(stretch("2025-03-04")).isEqualTo(stretch("2025-03-05")).isEqualTo(stretch("2025-03-20"));
        assertThat(stretch("2025-03-21")).isEqualTo(stretch("2025-03-22")).isEqualTo(stretch("2025-03-31"));
        assertThat(stretch("2025-03-01")).isEqualTo(stretch("2025-03-03"));
        assertThat(stretch("2026-07-10")).isEqualTo(stretch("2026-07-31"));
    }

    @Test
    void a_change_of_the_law_a_new_month_and_a_new_year_each_begin_another() {
        assertThat(new long[]{stretch("2025-03-03"), stretch("2025-03-04"), stretch("2025-03-21"), stretch("2025-04-01"),
                stretch("2025-05-01"), stretch("2026-03-21"),
                stretch("2026-04-01"), stretch("2026-07-09"), stretch("2026-07-10"), stretch("2025-02-28")})
                .doesNotHaveDuplicates();
    }
}
