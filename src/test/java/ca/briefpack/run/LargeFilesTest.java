package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.Brands;
import ca.briefpack.data.DataPackage;
import ca.briefpack.data.JobFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.render.html.HtmlRenderer;
import ca.briefpack.render.pdf.PdfRenderer;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.solve.CaseFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file of 3 GB, which fills no disk as it holds nothing: told by its size wherever it would be read, and left alone where it
 * would not.
 */
class LargeFilesTest {
    private static final long SIZE = 3L << 30;
    @TempDir
    private Path folder;
    private Path data;
    private Path templates;

    @BeforeEach
    void copy() throws IOException {
        data = folder.resolve("data");
        templates = folder.resolve("pages");
        Copies.copy(Path.of("src/test/resources/data-small"), data);
        Brands.copy(templates);
    }

    @Test
    void what_the_descriptor_does_not_list_is_not_read() throws IOException {
        Map<String, String> before = DataPackage.load(data).evidence().stamp().files();
        large(data.resolve("recording.mp4"));
        large(data.resolve("drafts/notes.txt"));

        assertThat(DataPackage.load(data).problems()).isEmpty();
        assertThat(DataPackage.load(data).evidence().stamp().files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exports_us.csv", "events.csv", "datapackage.json"})
    void what_a_package_lists(String file) throws IOException {
        large(data.resolve(file));

        assertTold("P010 data/" + file + " cannot be read: it has 3,072 MiB", () -> DataPackage.load(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios/auto-deal.yaml", "programs/retraining.yaml"})
    void what_a_package_can_do_without(String file) throws IOException {
        large(data.resolve(file));

        assertTold("P010 data/" + file + " cannot be read: it has 3,072 MiB", DataPackage.load(data).problems());
    }

    @Test
    void a_job_and_a_case() throws IOException {
        large(data.resolve("job.yaml"));

        assertTold("P001 data/job.yaml cannot be read: it has 3,072 MiB", () -> JobFile.read(data.resolve("job.yaml")));
        assertTold("P001 case.yaml cannot be read: it has 3,072 MiB",
                () -> CaseFile.read("ces", data.resolve("job.yaml"), "case.yaml"));
    }

    @Test
    void a_template() throws IOException {
        large(folder.resolve("templates/pdf/province.ftlh"));

        List<Problem> problems = new TemplateEngine(folder.resolve("templates"), "northern").check(List.of("pdf/province.ftlh"));

        assertThat(problems).singleElement().asString()
                .startsWith("P030 templates/pdf/province.ftlh cannot be read: it has 3,072 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"style/brief.css", "fonts/SourceSans3-Regular.ttf"})
    void what_a_brand_needs_for_pages(String file) throws IOException {
        large(templates.resolve(file));

        assertTold("P03. .*" + file + " cannot be read: it has 3,072 MiB", () -> new PdfRenderer(Brands.northern(templates)));
    }

    @Test
    void what_a_brand_needs_for_screens_and_its_tokens() throws IOException {
        large(templates.resolve("style/screen.css"));
        assertTold("P030 .*screen.css cannot be read: it has 3,072 MiB", () -> new HtmlRenderer(Brands.northern(templates)));

        large(templates.resolve("brand/northern/brand.yaml"));
        assertTold("P030 .*brand.yaml cannot be read: it has 3,072 MiB", () -> Brands.northern(templates));
    }

    @Test
    void what_a_release_holds() throws IOException {
        large(folder.resolve("release/manifest.json"));

        assertTold("P040 .*manifest.json cannot be used: it has 3,072 MiB", () -> ManifestFile.read(folder.resolve("release")));
    }

    private static void assertTold(String beginning, ThrowingCallable reading) {
        assertTold(beginning, catchThrowableOfType(BriefpackException.class, reading).problems());
    }

    private static void assertTold(String beginning, List<Problem> problems) {
        assertThat(problems.get(0).toString()).matches(beginning
                + ", and a heap of [0-9]+ MiB takes no file of more than [0-9]+ MiB -> take out of it what is not needed, or give Java more memory.*");
    }

    private static void large(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SIZE);
        }
    }
}
