package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.DataPackage;
import ca.briefpack.data.JobFile;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.PackTools;
import ca.briefpack.publish.ReleaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is linked into the data or the templates from elsewhere is read and counts for the name of a release, as if it stood
 * there.
 */
class LinkedPackageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"scenarios", "programs", "exports_us.csv", "datapackage.json"})
    void in_the_data(String name) throws IOException {
        Path data = folder.resolve("data");
        Copies.copy(Path.of("src/test/resources/data-small"), data);
        Map<String, String> before = DataPackage.load(data).evidence().stamp().files();

        link(data.resolve(name));

        assertThat(DataPackage.load(data).problems()).isEmpty();
        assertThat(DataPackage.load(data).evidence().stamp().files()).isEqualTo(before);
        assertThat(DataPackage.load(data).evidence().scenarios()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand/northern", "brand", "wording/fr", "pdf/province.ftlh", "brand/northern/brand.yaml",
            "style", "fonts"})
    void in_the_templates(String name) throws IOException {
        Path templates = folder.resolve("templates");
        Copies.copy(Path.of("templates"), templates);
        Map<String, String> before = open(templates).files();

        link(templates.resolve(name));

        assertThat(open(templates).files()).isEqualTo(before).containsKeys("brand/northern/brand.yaml", "style/brief.css");
    }

    private void link(Path at) throws IOException {
        Path moved = Files.move(at, folder.resolve("moved"));
        Files.createSymbolicLink(at, moved);
    }

    private PackTools open(Path templates) {
        RunConfig config = new RunConfig(LocalDate.of(2025, 10, 15),
                new Folders(Path.of("data"), templates, folder.resolve("output"), Path.of("data/job.yaml")),
                Selection.EVERYTHING, 1, Reuse.UNCHANGED, Optional.empty(), List.of());
        return PackTools.open(config, JobFile.read(Path.of("data/job.yaml")), new ReleaseStore(folder.resolve("output")));
    }
}
