package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static List<String> pieces(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    @Test
    void the_name_of_an_edition_may_end_a_line_after_its_date_and_a_date_never() {
        assertThat(pieces("of 2025-10-15-59d392eb")).containsExactly("of ", "2025-10-15-", "59d392eb");
        assertThat(pieces("2025-10-15-d07d7b55")).containsExactly("2025-10-15-", "d07d7b55");
        assertThat(pieces("on 2025-10-15 at 4-5")).containsExactly("on ", "2025-10-15 ", "at ", "4-5");
    }

    @Test
    void words_joined_by_a_dash_may_part_there() {
        assertThat(pieces("anti-dumping l’automobile")).containsExactly("anti-", "dumping ", "l’automobile");
    }
}
