package ca.briefpack.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {
    @Test
    void a_name_with_a_comma_is_quoted_so_that_a_list_shows_where_names_end() {
        assertThat(NameList.of(List.of("Canfor", "Scaw Metals, Ltd.", "QC, 4407", "")))
                .isEqualTo("Canfor, 'Scaw Metals, Ltd.', 'QC, 4407', ''");
    }
}
