package ca.briefpack.render.pdf;
import ca.briefpack.model.*;
import java.nio.file.*;
class Look {
  @org.junit.jupiter.api.Test void look() throws Exception {
    for (Lang l : Lang.values()) {
      byte[] b = SamplePdf.render(l);
      Files.write(Path.of("/tmp/pdfx/sample-" + l.code() + ".pdf"), b);
      new PdfInspector().inspect(b, "sample-" + l.code()).forEach(p -> System.err.println(p));
    }
  }
}
