package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of bad rows among conditions, the lines of the schedule and their imports. */
class LineMessagesTest {
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    @Test
    void months_run_forward() {
        data.append("us_line_imports.csv", "4407110001,2025-12,2025-07,1,0,TRADE");
        assertThat(data.problems()).containsExactly("P013 data/us_line_imports.csv:4 months turned round: last_month 2025-07"
                + " is before first_month 2025-12 -> swap them");
    }

    @Test
    void the_shares_of_a_condition_rise() {
        data.append("conditions.csv", "canned,In cans,En canettes,0.5,0.2,1,false,Note.,Note.,LAW");
        assertThat(data.problems())
                .containsExactly("P013 data/conditions.csv:3 shares do not rise: share_low 0.5, share 0.2, share_high 1.0"
                        + " -> put the least first, then the share counted, then the largest");
    }

    @Test
    void a_code_names_a_condition_that_is_held() {
        data.append("scope_codes.csv", "lumber,4408,2025-10-14,,botled,LAW");
        assertThat(data.problems()).singleElement().asString().contains("data/scope_codes.csv:").contains("condition 'botled'")
                .contains("bottled");
    }

    @Test
    void imports_are_of_a_line_that_the_table_of_lines_holds() {
        data.append("us_line_imports.csv", "4407110002,2025-07,2025-12,1,0,TRADE");
        assertThat(data.problems()).singleElement().asString()
                .startsWith("P014 data/us_line_imports.csv:4 us_line '4407110002'");
    }
}
