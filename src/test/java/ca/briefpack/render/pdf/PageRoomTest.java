package ca.briefpack.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.Brands;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoomTest {
    @TempDir
    private Path templates;

    private PdfRenderer renderer(String css) throws IOException {
        return new PdfRenderer(Brands.styled(templates, "brief.css",
                Files.readString(Brands.TEMPLATES.resolve("style/brief.css")) + css));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@page { size: 10mm 10mm }", "@page { size: 40mm 40mm }", "@page { size: 0 0 }",
            "@page { size: 20mm 279mm }", "@page { size: 279mm 20mm }",
            "@page { margin: 500mm }", "@page { margin: 110mm 18mm }", "@page { margin: 45% }", "@page { margin-left: 200mm }",
            "@page { padding: 300mm }",
            "@page { border: 200mm solid #000000 }", "@page :first { margin-top: 400mm }", "@page :left { margin-bottom: 400mm }",
            "@page :right { size: 10mm }",
            "@page wide { size: 30mm } h1 { page: wide }", "@page { size: 9999mm 9999mm }"})
    void pages_that_leave_no_room_for_words_are_refused_before_any_is_laid_out(String css) {
        Problem problem = catchThrowableOfType(BriefpackException.class, () -> renderer(css)).problems().get(0);

        assertThat(problem.toString()).startsWith("P030 brief.css @page leaves ")
                .contains(" page -> choose a size and margins that leave 60 by 60 mm or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p { margin-top: 99999mm }", "@page { size: 99999999999999999999mm }", "p { line-height: 100000 }",
            "p{width:123456%}"})
    void a_length_without_measure_is_refused(String css) {
        assertThat(catchThrowableOfType(BriefpackException.class, () -> renderer(css)).problems().get(0).toString())
                .matches("P030 .*brief\\.css:\\d+ holds the number .*")
                .endsWith(", and no page is so large -> write a smaller one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@page { size: letter landscape }", "@page { size: A5; margin: 15mm }", "p { color: #123456 }",
            "@page { size: 97mm 100mm }"})
    void pages_with_room_are_laid_out(String css) throws IOException {
        PdfRenderer renderer = renderer(css);

        assertThat(renderer.render("<html><head></head><body><h1>A title</h1><p>Some words.</p></body></html>",
                SamplePdf.meta(Lang.EN), Map.of(),
                (chart, g, width, height) -> {})).isNotEmpty();
    }

    @Test
    void a_page_of_a_template_is_held_to_the_same() {
        String page = "<html><head><style>@page { size: 30mm }</style></head><body><h1>A title</h1></body></html>";

        assertThat(catchThrowableOfType(BriefpackException.class, () -> SamplePdf.render(page, Lang.EN)).problems().get(0)
                .toString())
                .startsWith("P030 sample-en.pdf @page leaves ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"six", "0", "-1", "1e9", "99999999999", "2.5"})
    void a_budget_of_pages_that_is_no_number_is_told(String pages) {
        assertThat(catchThrowableOfType(BriefpackException.class,
                () -> SamplePdf.render("<html><head></head><body data-max-pages=\"" + pages
                        + "\"><h1>A title</h1></body></html>", Lang.EN))
                .problems().get(0).what()).isEqualTo("data-max-pages=\"" + pages + "\" is not a number of pages");
    }
}
