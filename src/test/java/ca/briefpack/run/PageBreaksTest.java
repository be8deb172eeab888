package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import ca.briefpack.render.pdf.TornTables;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where pages end, in briefs as published. */
@ExtendWith(Releases.Shared.class)
class PageBreaksTest {
    @Test
    void no_page_holds_a_single_row_at_either_end_of_a_table_and_each_note_stands_with_the_last_row(Releases releases) {
        List<String> torn = Releases.PACKS.stream().flatMap(pack -> Stream.of(Lang.values()).flatMap(lang -> {
            String file = lang.code() + "/" + pack + ".pdf";
            return TornTables.of(releases.october().file(file)).stream().map(fault -> file + ": " + fault);
        })).toList();

        assertThat(torn).isEmpty();
    }
}
