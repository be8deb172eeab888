package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Lang;
import ca.briefpack.render.pdf.TornTables;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where pages end, in briefs as published. */
@ExtendWith(Releases.Shared.class)
class PageBreaksTest {
    private static final Pattern PAGE = Pattern.compile("Page \\d+ .*\\d");

    @Test
    void no_page_holds_a_single_row_at_either_end_of_a_table_and_each_note_stands_with_the_last_row(Releases releases) {
        List<String> torn = Releases.PACKS.stream().flatMap(pack -> Stream.of(Lang.values()).flatMap(lang -> {
            String file = lang.code() + "/" + pack + ".pdf";
            return TornTables.of(releases.october().file(file)).stream().map(fault -> file + ": " + fault);
        })).toList();

        assertThat(torn).isEmpty();
    }

    @Test
    void no_page_ends_between_a_label_and_its_entry_or_what_leads_to_a_list_and_the_list(Releases releases) throws IOException {
        String id = releases.october().manifest().releaseId();

        assertThat(pages(releases)).allSatisfy((page, lines) -> {
            assertThat(lines).as(page).doesNotContain("•");
            // the foot may be read before what stands over it
            assertThat(lines.stream().filter(line -> !line.contains(id) && !PAGE.matcher(line).matches())).as(page).last()
                    .asString().doesNotEndWith(":");
        });
    }

    /** The head and the foot of a page make two or three lines; a page with little more is a leftover. */
    @Test
    void no_page_is_empty_or_nearly(Releases releases) throws IOException {
        assertThat(pages(releases)).allSatisfy((page, lines) -> assertThat(lines).as(page).hasSizeGreaterThan(6));
    }

    /** The lines of every page, by its brief, language and number. */
    private static Map<String, List<String>> pages(Releases releases) throws IOException {
        Map<String, List<String>> pages = new TreeMap<>();
        for (String pack : Releases.PACKS) {
            for (Lang lang : Lang.values()) {
                try (PDDocument document = Loader.loadPDF(releases.october().file(lang.code() + "/" + pack + ".pdf"))) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    for (int page = 1; page <= document.getNumberOfPages(); page++) {
                        stripper.setStartPage(page);
                        stripper.setEndPage(page);
                        pages.put(pack + " " + lang + " page " + page,
                                stripper.getText(document).lines().map(String::strip).toList());
                    }
                }
            }
        }
        return pages;
    }
}
