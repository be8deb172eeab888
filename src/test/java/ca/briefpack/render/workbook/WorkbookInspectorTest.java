package ca.briefpack.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brand.Brands;
import ca.briefpack.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the inspector says of a file in which one thing was broken after writing. */
class WorkbookInspectorTest {
    private static final byte[] GOOD = new WorkbookRenderer(Brands.NORTHERN.light()).render(SampleWorkbook.EN, "sample.xlsx");
    private static final WorkbookInspector INSPECTOR = new WorkbookInspector();

    @Test
    void a_rendered_workbook_passes() {
        assertThat(INSPECTOR.inspect(GOOD, "sample.xlsx")).isEmpty();
    }

    @Test
    void what_is_no_workbook_is_told_as_a_problem() {
        assertThat(INSPECTOR.inspect("no zip".getBytes(StandardCharsets.UTF_8), "sample.xlsx")).singleElement()
                .extracting(Problem::toString).asString().startsWith("P032 sample.xlsx cannot be opened as a workbook: ")
                .endsWith("-> render it again");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"file_and_sheet", "table"})
    void each_broken_rule_says_where_what_and_the_way_out(List<String> messages, Consumer<XSSFWorkbook> breaking)
            throws IOException {
        assertThat(INSPECTOR.inspect(broken(breaking), "sample.xlsx")).extracting(Problem::toString)
                .containsExactlyInAnyOrderElementsOf(messages);
    }

    static Stream<Arguments> file_and_sheet() {
        return Stream.of(
                of("P032 sample.xlsx has no title -> set the document property",
                        w -> w.getProperties().getCoreProperties().setTitle("")),
                of("P032 sample.xlsx has no author -> set the document property",
                        w -> w.getProperties().getCoreProperties().setCreator("")),
                of("P032 sample.xlsx has no language -> set the document property",
                        w -> w.getProperties().getCoreProperties().getUnderlyingProperties()
                                .setLanguageProperty(Optional.empty())),
                of("P032 sample.xlsx opens on sheet 3 -> make the first sheet the active one", w -> w.setActiveSheet(2)),
                of("P032 sample.xlsx sheet 'Sources' is hidden -> show it or leave it out",
                        w -> w.setSheetVisibility(5, SheetVisibility.HIDDEN)),
                of("P032 sample.xlsx sheet 'Table 1' A1 is not in the cell style Heading 1 -> give it Excel's own heading style",
                        w -> cell(w, "A1").setCellStyle(cell(w, "A2").getCellStyle())),
                of("P032 sample.xlsx sheet 'Table 1' A1 holds no title -> write the title there",
                        w -> cell(w, "A1").setCellValue(" ")),
                of("P032 sample.xlsx sheet 'Table 1' A2 holds no description -> say there what the sheet holds",
                        w -> cell(w, "A2").setCellValue("")),
                of("P032 sample.xlsx sheet 'Cover' has the merged cells A3:B4 -> unmerge them: screen readers lose their place",
                        w -> w.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A3:B4"))),
                of("P032 sample.xlsx sheet 'Table 1' has frozen panes -> unfreeze them: at high zoom they fill the screen",
                        w -> {
                            sheet(w).createFreezePane(0, 5);
                            sheet(w).setActiveCell(CellAddress.A1);
                        }),
                of("P032 sample.xlsx sheet 'Table 1' has the hidden column 2 -> show it or leave it out",
                        w -> sheet(w).setColumnHidden(1, true)),
                of("P032 sample.xlsx sheet 'Table 1' row 7 is hidden -> show it or leave it out",
                        w -> sheet(w).getRow(6).setZeroHeight(true)),
                of("P032 sample.xlsx sheet 'Table 1' is shown at 85 % -> show it at 100 %", w -> sheet(w).setZoom(85)),
                of("P032 sample.xlsx sheet 'Table 1' has its cursor in B2 -> put it in A1",
                        w -> sheet(w).setActiveCell(new CellAddress("B2"))),
                of("P032 sample.xlsx sheet 'Table 1' does not print on Letter in landscape -> set up the page",
                        w -> sheet(w).getPrintSetup().setLandscape(false)),
                of("P032 sample.xlsx sheet 'Table 1' does not print one page wide -> fit it to one page wide and any number tall",
                        w -> sheet(w).setFitToPage(false)),
                of("P032 sample.xlsx sheet 'Table 1' has no page footer -> print the title there",
                        w -> sheet(w).getFooter().setLeft("")),
                of("P032 sample.xlsx sheet 'Table 1' A2 is set in Arial 10 -> use Arial of 12 points or more", w -> {
                    var small = w.createCellStyle();
                    var font = w.createFont();
                    font.setFontName("Arial");
                    font.setFontHeightInPoints((short) 10);
                    small.setFont(font);
                    cell(w, "A2").setCellStyle(small);
                }),
                of("P032 sample.xlsx sheet 'Cover' row 6 is blank -> leave no blank rows: they read as the end of the sheet",
                        w -> w.getSheetAt(0).createRow(6).createCell(0)
                                .setCellValue(w.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())));
    }

    static Stream<Arguments> table() {
        return Stream.of(
                of("P032 sample.xlsx sheet 'Table 1' B6 is blank -> use a mark: [c] [x] [z] [low] [p] [r] [e] [f] [u] [note 1]",
                        w -> sheet(w).getRow(5).removeCell(cell(w, "B6"))),
                of("P032 sample.xlsx sheet 'Table 1' C8 holds the mark '[n.a.]' -> use one of [c] [x] [z] [low] [p] [r] [e] [f] [u] [note 1]",
                        w -> cell(w, "C8").setCellValue("[n.a.]")),
                of("P032 sample.xlsx sheet 'Table 1' C6 holds a formula -> write its value",
                        w -> cell(w, "C6").setCellFormula("1+1")),
                of("P032 sample.xlsx sheet 'Table 1' A6 begins like a formula -> give it the quote prefix, so that it stays text when edited",
                        w -> cell(w, "A6").setCellValue("=1+1")),
                of("P032 sample.xlsx sheet 'Table 1' B5 repeats the header 'Sector' -> give every column its own header",
                        w -> cell(w, "B5").setCellValue("Sector")),
                of("P032 sample.xlsx sheet 'Table 1' row 10 stands below the table -> put notes and sources above it",
                        w -> {
                            var below = sheet(w).createRow(9).createCell(0);
                            below.setCellValue("below");
                            below.setCellStyle(cell(w, "A6").getCellStyle());
                        }),
                of("P032 sample.xlsx sheet 'Table 1' G6 stands beside the table or its lines -> keep lines in column A and cells in the table",
                        w -> {
                            var beside = sheet(w).getRow(5).createCell(6);
                            beside.setCellValue("beside");
                            beside.setCellStyle(cell(w, "A6").getCellStyle());
                        }),
                of("P032 sample.xlsx sheet 'Table 1' the table has filter buttons -> turn them off",
                        w -> sheet(w).getTables().get(0).getCTTable().addNewAutoFilter()),
                of("P032 sample.xlsx sheet 'Table 1' C6 shows 8 characters in a column 5 wide -> widen the column ; "
                        + "P032 sample.xlsx sheet 'Table 1' C7 shows 6 characters in a column 5 wide -> widen the column ; "
                        + "P032 sample.xlsx sheet 'Table 1' C9 shows 8 characters in a column 5 wide -> widen the column",
                        w -> sheet(w).setColumnWidth(2, 5 * 256)),
                of("P032 sample.xlsx sheet 'Table 1' does not repeat its header row on every printed page -> set the rows to repeat to row 5",
                        w -> sheet(w).setRepeatingRows(null)),
                of("P032 sample.xlsx sheet 'Cover' uses [note 7], which the notes sheet does not explain -> add a row for it to the notes sheet",
                        w -> w.getSheetAt(0).getRow(3).getCell(0).setCellValue("See [note 7].")),
                of("P032 sample.xlsx sheet 'Notes' explains [note 2], which no sheet uses -> use it or remove it",
                        w -> w.getSheet("Notes").getRow(4).getCell(0).setCellValue("[note 2]"),
                        "P032 sample.xlsx sheet 'Table 1' uses [x], "
                                + "which the notes sheet does not explain -> add a row for it to the notes sheet"),
                of("P032 sample.xlsx sheet 'Table 1' uses [x] without a legend -> explain it above the table",
                        w -> cell(w, "A3").setCellValue("no legend")),
                of("P032 sample.xlsx sheet 'Contents' A4 links to 'Gone'!A1, which does not exist -> link to a sheet of this workbook",
                        w -> relink(w, "'Gone'!A1"),
                        "P032 sample.xlsx sheet 'Contents' does not link to the sheet 'Notes' -> add a row with a link to it"),
                of("P032 sample.xlsx has no table named 'notes' -> add the notes sheet", w -> {
                    var table = w.getSheet("Notes").getTables().get(0);
                    table.setName("remarks");
                    table.setDisplayName("remarks");
                }));
    }

    private static Arguments of(String message, Consumer<XSSFWorkbook> breaking, String... more) {
        return Arguments.of(Stream.concat(Stream.of(message.split(" ; ")), Stream.of(more)).toList(), breaking);
    }

    private static byte[] broken(Consumer<XSSFWorkbook> breaking) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(GOOD));
        breaking.accept(workbook);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.getPackage().revert();
        return bytes.toByteArray();
    }

    private static void relink(XSSFWorkbook workbook, String location) {
        XSSFCell cell = workbook.getSheet("Contents").getRow(3).getCell(0);
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(location);
        cell.removeHyperlink();
        cell.setHyperlink(link);
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook) {
        return workbook.getSheet("Table 1");
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String address) {
        CellAddress at = new CellAddress(address);
        return sheet(workbook).getRow(at.getRow()).getCell(at.getColumn());
    }
}
