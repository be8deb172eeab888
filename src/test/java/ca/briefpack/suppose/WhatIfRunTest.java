package ca.briefpack.suppose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.desk.release.Comparer;
import ca.briefpack.desk.release.Comparison;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lang;
import ca.briefpack.order.EditSetting;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import ca.briefpack.run.BriefingRun;
import ca.briefpack.run.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that supposes rates, on the shipped data: it is marked everywhere, set aside, and refused where it would say nothing. */
@Tag("slow")
class WhatIfRunTest {
    private static final Selection ONE_SECTOR = Selection.of(List.of(), List.of("aerospace"), List.of(), List.of("autos-deal"));
    @TempDir
    Path output;

    private RunConfig config(String asOf, EditSetting... settings) {
        return new RunConfig(LocalDate.parse(asOf), new Folders(Path.of("data"), Path.of("templates"), output, Path.of("data",
                "job.yaml")),
                ONE_SECTOR, 2, Reuse.UNCHANGED, List.of(settings));
    }

    @Test
    void a_what_if_release_is_marked_on_every_page_and_sheet_and_never_becomes_the_latest() throws IOException {
        BriefingRun run = new BriefingRun();
        RunReport published = run.run(config("2025-10-15"), Progress.SILENT);
        Path latest = Files.readSymbolicLink(output.resolve("latest"));

        RunReport supposed = run.run(
                config("2025-10-15", new EditSetting("s232-auto", new EditSetting.Rate(0.15)),
                        new EditSetting("adcvd", new EditSetting.Rate(0))),
                Progress.SILENT);

        assertThat(supposed.outcome()).isEqualTo(Outcome.PUBLISHED);
        assertThat(supposed.releaseId()).isNotEqualTo(published.releaseId());
        Path aside = output.resolve("what-if").resolve(supposed.releaseId().orElseThrow());
        assertThat(supposed.folder()).contains(aside);
        assertThat(Files.readSymbolicLink(output.resolve("latest"))).isEqualTo(latest);
        assertThat(Files.readAllLines(output.resolve("history.jsonl"))).hasSize(1);
        assertThat(aside.getFileName().toString()).startsWith("what-if-2025-10-15-");
        assertThat(aside.resolve("en")).isDirectoryContaining("glob:**/what-if-*").isDirectoryNotContaining("glob:**/en/[!w]*");
        assertMarked(aside.resolve("en/what-if-sector-aerospace"), "What-if: not a published edition",
                "Supposed from October 15, 2025: s232-auto at 15.0% (law: 25.0%); adcvd at 0.0%.");
        assertMarked(aside.resolve("fr/what-if-sector-aerospace"), "Hypothèse : édition non publiée",
                "Supposé à compter du 15 octobre 2025 : s232-auto à 15,0 % (loi : 25,0 %); adcvd à 0,0 %.");
        assertThat(pages(output.resolve("latest/en/sector-aerospace.pdf"))).noneMatch(page -> page.contains("What-if"));
    }

    @Test
    void a_what_if_run_again_on_the_same_inputs_takes_over_what_there_is() throws IOException {
        EditSetting change = new EditSetting("s232-auto", new EditSetting.Rate(0.15));
        RunConfig english = with(config("2025-10-15", change), Lang.EN);
        RunReport first = new BriefingRun().run(english, Progress.SILENT);
        RunReport again = new BriefingRun().run(english, Progress.SILENT);
        RunReport french = new BriefingRun().run(with(english, Lang.FR), Progress.SILENT);

        assertThat(first.packs()).extracting(PackResult::state).containsExactly(PackResult.State.PUBLISHED);
        assertThat(again.packs()).extracting(PackResult::state).containsExactly(PackResult.State.UNCHANGED);
        assertThat(french.packs()).extracting(PackResult::state).containsExactly(PackResult.State.PUBLISHED);
        Path aside = french.folder().orElseThrow();
        assertThat(List.of(first.folder(), again.folder())).containsOnly(Optional.of(aside));
        assertThat(List.of("en", "fr"))
                .allSatisfy(lang -> assertThat(aside.resolve(lang).resolve("what-if-sector-aerospace.pdf")).isRegularFile());
    }

    @Test
    void what_a_what_if_release_supposes_is_policy_when_it_is_compared() {
        RunReport published = new BriefingRun().run(with(config("2025-10-15"), Lang.EN), Progress.SILENT);
        RunReport supposed =
                new BriefingRun().run(with(config("2025-10-15", new EditSetting("s232-auto", new EditSetting.Rate(0.15)),
                        new EditSetting("scenario", new EditSetting.OfScenario("canola-relief"))), Lang.EN), Progress.SILENT);
        Comparer comparer = new Comparer(output, output);

        Comparison comparison = comparer.compare("2025-10-15", "what-if-2025-10-15", Progress.SILENT);

        assertThat(List.of(comparison.before(), comparison.after()))
                .containsExactly(published.releaseId().orElseThrow(), supposed.releaseId().orElseThrow());
        assertOnlyPolicy(comparison);
        assertOnlyPolicy(comparer.compare("what-if/" + supposed.releaseId().orElseThrow(), published.releaseId().orElseThrow(),
                Progress.SILENT));
        assertThatThrownBy(() -> comparer.compare("2025-10", "what-if-2025-10-16", Progress.SILENT))
                .hasMessageStartingWith("P001 compare 'what-if-2025-10-16' is not a release"
                        + " -> ")
                .hasMessageContaining(supposed.releaseId().orElseThrow());
    }

    private static void assertOnlyPolicy(Comparison comparison) {
        int policy = Comparison.Line.NAMES.indexOf("policy");
        assertThat(comparison.lines()).anyMatch(line -> line.figure().equals("ca.autos.exports-change") && line.hasMoved())
                .allSatisfy(line -> assertThat(line.steps().get(policy)).as(line.figure())
                        .isEqualByComparingTo(line.steps().get(5).subtract(line.steps().get(0))));
    }

    private static RunConfig with(RunConfig config, Lang lang) {
        return new RunConfig(config.asOf(), config.folders(),
                Selection.of(List.of(), List.of("aerospace"), List.of(lang), List.of("autos-deal")),
                config.threads(), config.reuse(), config.whatIf());
    }

    private static void assertMarked(Path stem, String mark, String edits) throws IOException {
        List<String> pages = pages(stem.resolveSibling(stem.getFileName() + ".pdf"));
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).contains(mark).contains(edits));
        List<String> sheets = sheets(stem.resolveSibling(stem.getFileName() + "-tables.xlsx"));
        assertThat(sheets).hasSizeGreaterThan(5).allSatisfy(sheet -> assertThat(sheet).contains(mark));
        assertThat(sheets.get(0)).contains(edits);
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(plain(text.getText(document)));
            }
        }
        return pages;
    }

    private static List<String> sheets(Path xlsx) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (InputStream in = Files.newInputStream(xlsx); Workbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                StringBuilder words = new StringBuilder();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        words.append(cell).append(' ');
                    }
                }
                sheets.add(plain(words.toString()));
            }
        }
        return sheets;
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    @Test
    @Tag("slow")
    void page_1_of_a_what_if_brief_on_all_options_has_room_in_both_languages() throws IOException {
        Path job = Files.writeString(output.resolve("job.yaml"),
                Files.readString(Path.of("data", "job.yaml")).replaceAll("(?m)^packs: .*$", "packs: [trade-offs]"));
        RunReport supposed = new BriefingRun().run(new RunConfig(LocalDate.parse("2025-10-15"),
                new Folders(Path.of("data"), Path.of("templates"), output, job),
                Selection.of(List.of(), List.of(), List.of(), List.of()), 2,
                Reuse.UNCHANGED, List.of(new EditSetting("s232-auto", new EditSetting.Rate(0.15)))), Progress.SILENT);

        assertThat(supposed.problems()).isEmpty();
        assertThat(supposed.folder().orElseThrow().resolve("fr/what-if-trade-offs.pdf")).isRegularFile();
    }

    @Test
    void a_measure_that_is_not_known_is_told_with_the_nearest() {
        assertRefused(config("2025-10-15", new EditSetting("s232-auot", new EditSetting.Rate(0.15))),
                "P001 --set 's232-auot' is not a measure or a group of measures -> did you mean 's232-auto'? ");
    }

    @Test
    void a_measure_that_has_ended_or_not_begun_is_told_with_its_days() {
        assertRefused(config("2026-10-01", new EditSetting("ca-cn-ev", new EditSetting.Rate(0))),
                "P001 --set 'ca-cn-ev' is not in force on 2026-10-01 (2024-10-01 to 2026-02-28) -> change a measure in force");
        assertRefused(config("2025-10-15", new EditSetting("s122", new EditSetting.Rate(0.1))),
                "P001 --set 's122' is not in force on 2025-10-15");
    }

    @Test
    void a_ban_has_no_rate_to_set() {
        assertRefused(config("2026-10-01", new EditSetting("s338-ban", new EditSetting.Rate(0.1))),
                "P001 --set 's338-ban' is an import ban, which has no rate -> repeal it: s338-ban=repeal");
    }

    @Test
    void a_quota_needs_one_rate_to_keep() {
        assertRefused(config("2025-10-15", new EditSetting("adcvd-softwood", new EditSetting.Quota(0.2))),
                "P001 --set 'adcvd-softwood' has no single rate that a quota could keep -> name one measure, or write a scenario");
    }

    @Test
    void a_scenario_that_is_not_held_is_told_with_the_nearest() {
        assertRefused(config("2025-10-15", new EditSetting("scenario", new EditSetting.OfScenario("quota-dael"))),
                "P001 --set 'quota-dael' is not a scenario -> did you mean 'quota-deal'? ");
    }

    @Test
    void every_kind_of_change_is_made_and_said() throws IOException {
        RunReport supposed = new BriefingRun().run(config("2025-10-15",
                new EditSetting("s232-auto", new EditSetting.Repeal()),
                new EditSetting("s232-metals", new EditSetting.ExemptCusma()),
                new EditSetting("s232-softwood", new EditSetting.Quota(0.25)),
                new EditSetting("ieepa-ca-35", new EditSetting.Shift(30)),
                new EditSetting("s232-copper", new EditSetting.Scope(List.of(HsCode.of("7403")), List.of(HsCode.of("740329")))),
                new EditSetting("cusma", new EditSetting.End()),
                new EditSetting("scenario", new EditSetting.OfScenario("canola-relief"))), Progress.SILENT);

        assertThat(supposed.standing()).isEqualTo(RunReport.Standing.WHAT_IF);
        String said = String.join(" ", pages(supposed.folder().orElseThrow().resolve("en/what-if-sector-aerospace.pdf")))
                .replaceAll("\\s+", " ").replace("- ", "-");
        assertThat(said).contains(
                "s232-auto repealed; s232-metals: CUSMA goods exempt; s232-softwood over a quota only, 25.0% of the trade; "
                        + "ieepa-ca-35 moved by 30 days; s232-copper on other goods: +7403-740329; no CUSMA preference; scenario China lifts its canola duties");
    }

    private static void assertRefused(RunConfig config, String message) {
        assertThatThrownBy(() -> new BriefingRun().run(config, Progress.SILENT)).isInstanceOf(BriefpackException.class)
                .hasMessageStartingWith(message)
                .satisfies(e -> assertThat(Outcome.stoppedBy(((BriefpackException) e).problems().get(0).code()).exitCode())
                        .isEqualTo(2));
    }
}
