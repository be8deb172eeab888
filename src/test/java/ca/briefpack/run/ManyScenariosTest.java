package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scenarios of a reader's own: a file is enough to have one weighed, and twice the shipped number still makes readable briefs.
 */
class ManyScenariosTest {
    private static final int ADDED = 12;
    @TempDir
    Path folder;

    @Test
    @Tag("slow")
    void twelve_more_scenario_files_are_weighed_and_compared_without_further_settings() throws IOException {
        Path data = folder.resolve("data");
        Copies.copy(Path.of("data"), data);
        String deal = Files.readString(data.resolve("scenarios/autos-deal.yaml"));
        for (int i = 1; i <= ADDED; i++) {
            Files.writeString(data.resolve("scenarios/deal-" + i + ".yaml"), deal.replace("id: autos-deal", "id: deal-" + i)
                    .replace("at 12.5%", "at " + i + "%").replace("à 12,5 %", "à " + i + " %")
                    .replace("rate: 0.125", "rate: " + i / 100.0));
        }
        Copies.replace(data.resolve("job.yaml"), "cusma-ends, escalation, no-us-tariffs]\n\n#",
                "cusma-ends, escalation, others]\n\n#");
        Copies.replace(data.resolve("job.yaml"), "packs: [national, provinces, sectors, trade-offs, methods]",
                "packs: [national, trade-offs]");
        Path output = folder.resolve("output");

        RunReport report = new BriefingRun().run(new RunConfig(LocalDate.of(2025, 10, 15),
                new Folders(data, Path.of("templates"), output, data.resolve("job.yaml")),
                Selection.of(List.of(), List.of(), List.of(), List.of()), 2, Reuse.NONE), Progress.SILENT);

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(text(output.resolve("latest/en/national.pdf"))).contains("Deal on vehicles at 7%", "Deal on vehicles at 12%");
        assertThat(text(output.resolve("latest/en/trade-offs.pdf"))).contains("Deal on vehicles at 7%",
                "The 12 of 20 options that move some province most for its size; the workbook holds all.",
                "more rows are in the workbook");
        try (InputStream book = Files.newInputStream(output.resolve("latest/en/trade-offs-tables.xlsx"));
                XSSFWorkbook sheets = new XSSFWorkbook(book)) {
            assertThat(StreamSupport.stream(sheets.spliterator(), false)
                    .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Cell::toString))
                    .contains("Deal on vehicles at 7%", "Deal on vehicles at 12%");
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
