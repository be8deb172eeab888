package ca.briefpack.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WorkbookRendererTest {
    @Test
    void look() throws IOException {
        byte[] b = new WorkbookRenderer().render(SampleWorkbook.EN, "sample");
        Files.write(Path.of("/tmp/wb-sample.xlsx"), b);
        for (int k = 0; k < 30; k++) { long t = System.nanoTime(); new WorkbookRenderer().render(SampleWorkbook.EN, "sample"); System.out.println((System.nanoTime() - t) / 1000000.0); }
        assertThat(b).isNotEmpty();
    }
}
