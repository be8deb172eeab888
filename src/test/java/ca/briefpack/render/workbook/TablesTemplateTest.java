package ca.briefpack.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brand.Brands;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Part;
import ca.briefpack.content.Table.Row;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Source;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.render.template.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook template and its words, from a briefing with every kind of cell to the file. */
class TablesTemplateTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final TemplateEngine ENGINE = new TemplateEngine(TEMPLATES, "northern");
    private static final WorkbookRenderer RENDERER = new WorkbookRenderer(Brands.NORTHERN.light());
    private static final String ADDRESS = "https://www.statcan.gc.ca/trade?a=1&b=2";
    private static final Lineage LINEAGE = new Lineage("observed", List.of(), List.of());

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_briefing_becomes_a_workbook_that_breaks_no_rule(Lang lang) {
        assertThat(new WorkbookInspector().inspect(render(lang), "ontario.xlsx")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void each_kind_of_cell_keeps_its_kind(Lang lang) throws IOException {
        XSSFSheet sheet = open(lang).getSheetAt(3);
        int first = sheet.getTables().get(0).getStartRowIndex() + 1;
        assertThat(shown(sheet, first)).startsWith(lang == Lang.EN ? "Autos" : "Autos (fr)", "-3,100", "-4,400", "-2,200",
                "2025-04-03");
        assertThat(sheet.getRow(first).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(shown(sheet, first + 1)).startsWith("=Steel", "[x]", "[x]", "[x]",
                lang == Lang.EN ? "March 2025" : "mars 2025");
        assertThat(shown(sheet, first + 2).subList(1, 4)).containsExactly("[low]", "[low]", "[low]");
        assertThat(shown(sheet, first + 2).get(5)).isEqualTo(lang == Lang.EN ? "metal content" : "teneur en métal");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void marks_that_are_used_stand_in_the_legend_and_on_the_notes_sheet(Lang lang) throws IOException {
        XSSFWorkbook workbook = open(lang);
        assertThat(column(workbook.getSheetAt(2), 0)).contains("[note 1]", "[x]", "[z]", "[low]").doesNotContain("[c]", "[u]");
        assertThat(column(workbook.getSheetAt(3), 0)).anyMatch(line -> line.contains("[x] ") && line.contains("; [low] "));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_table_without_rows_is_named_on_the_cover_and_has_no_sheet(Lang lang) throws IOException {
        XSSFWorkbook workbook = open(lang);
        assertThat(column(workbook.getSheetAt(0), 0)).contains(lang == Lang.EN ? "Dates ahead, as known on the as-of date"
                : "Dates à venir, telles que connues à la date de la note");
        assertThat(workbook.getNumberOfSheets()).isEqualTo(3 + 2 + 2);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void a_source_leads_to_its_page_where_its_address_is_on_record(Lang lang) throws IOException {
        XSSFSheet sheet = open(lang).getSheetAt(6);
        int first = sheet.getTables().get(0).getStartRowIndex() + 1;

        assertThat(sheet.getHyperlinkList()).extracting(link -> link.getAddress()).contains(ADDRESS);
        assertThat(sheet.getRow(first).getCell(5).getHyperlink().getAddress()).isEqualTo(ADDRESS);
        assertThat(shown(sheet, first)).startsWith("S001", "Trade data", "Statistics Canada").endsWith(ADDRESS);
        assertThat(shown(sheet, first + 1)).startsWith("S002", "Lists of goods",
                lang == Lang.EN ? "Finance Canada, as reported by A Times" : "Finance Canada, rapporté par A Times")
                .endsWith("[x]");
        assertThat(sheet.getRow(first + 1).getCell(5).getHyperlink()).isNull();
    }

    @Test
    void both_languages_have_the_same_sheets_shapes_and_numbers() throws IOException {
        assertThat(skeleton(open(Lang.EN))).isEqualTo(skeleton(open(Lang.FR)));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_column_that_has_a_heading_has_a_meaning(Lang lang) throws IOException {
        TreeSet<String> keys = keys(lang, "words.ftlh", "columns");
        keys.removeIf(key -> key.endsWith("-low") || key.endsWith("-high"));
        assertThat(keys(lang, "workbook.ftlh", "meanings")).containsAll(keys);
    }

    private static byte[] render(Lang lang) {
        return RENDERER.render(ENGINE.render("workbook/tables.ftlx", ontario(), lang, Map.of()), "ontario.xlsx");
    }

    private static XSSFWorkbook open(Lang lang) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(render(lang)));
    }

    private static Briefing ontario() {
        List<Row> rows = List.of(
                row(new Text("Autos", "Autos (fr)"), -4.4e9, -3.1e9, -2.2e9,
                        new DatePoint(LocalDate.of(2025, 4, 3), Precision.DAY)),
                new Row(List.of(new Table.Words(Text.same("=Steel")), missing(Part.CENTRAL), missing(Part.LOW),
                        missing(Part.HIGH),
                        new Table.Day(new DatePoint(LocalDate.of(2025, 3, 1), Precision.MONTH)),
                        new Table.Mark(Reason.NOT_APPLICABLE)), false),
                row(Text.same("Salt & <pepper>"), 10, 10, 10, new DatePoint(LocalDate.of(2025, 1, 1), Precision.YEAR)));
        Table sectors = new Table("sectors",
                List.of(Column.text("sector"), Column.number("exports-change", Scale.MILLION, Unit.CAD),
                        Column.bound("exports-change-low", Scale.MILLION, Unit.CAD),
                        Column.bound("exports-change-high", Scale.MILLION, Unit.CAD),
                        new Column("from", Column.Kind.DATE, Scale.ONE, Unit.COUNT), Column.text("basis")),
                rows);
        Table options = new Table("option-matrix",
                List.of(Column.text("province"), new Column("deal", Column.Kind.NUMBER, Scale.PERCENT, Unit.FRACTION,
                        Optional.of(new Text("A deal", "Une entente")))),
                List.of(new Row(List.of(new Table.Words(Text.same("Ontario")),
                        new Table.Number(figure(0.125, 0.125, 0.125, Unit.FRACTION), Part.CENTRAL)), true)));
        Table calendar = new Table("calendar", List.of(Column.text("event")), List.of());
        return new Briefing(PackSpec.of(Province.ON, Text.same("Ontario")),
                new Edition(LocalDate.of(2025, 10, 15), LocalDate.of(2025, 1, 31), "2025-10-15-1a2b3c4d", "1a2b3c4d", "1"),
                new Masthead(new Text("Trade Desk", "Bureau du commerce"), new Text("Unclassified", "Non classifié")), Map.of(),
                Map.of("sectors", sectors, "sectors-top", sectors, "option-matrix", options, "calendar", calendar), Map.of(),
                Map.of(),
                List.of(new Source("S001", "Trade data", "Statistics Canada", "2025", "", "", Optional.of(ADDRESS),
                        Source.Standing.PRIMARY),
                        new Source("S002", "Lists of goods", "Finance Canada via A Times", "2025", "", "atimes.example",
                                Optional.empty(), Source.Standing.REPORTED)));
    }

    private static Row row(Text sector, double low, double central, double high, DatePoint from) {
        Figure figure = figure(low, central, high, Unit.CAD);
        return new Row(
                List.of(new Table.Words(sector), new Table.Number(figure, Part.CENTRAL), new Table.Number(figure, Part.LOW),
                        new Table.Number(figure, Part.HIGH), new Table.Day(from), new Table.Term("basis", "METAL_CONTENT")),
                false);
    }

    private static Figure figure(double low, double central, double high, Unit unit) {
        return Figure.of("on.sample", new Estimate(low, central, high, unit), LINEAGE);
    }

    private static Table.Cell missing(Part part) {
        return new Table.Number(Figure.missing("on.steel", Unit.CAD, Reason.NOT_AVAILABLE, LINEAGE), part);
    }

    private static List<String> shown(XSSFSheet sheet, int row) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<String> cells = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> cells.add(formatter.formatCellValue(cell)));
        return cells;
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> cells.add(row.getCell(column).toString()));
        return cells;
    }

    /** Sheet by sheet and cell by cell: the kind of each cell, and its number if it is one. */
    private static List<String> skeleton(XSSFWorkbook workbook) {
        List<String> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.getAddress() + " " + cell.getCellType()
                + (cell.getCellType() == CellType.NUMERIC ? " " + cell.getNumericCellValue() : "")))));
        return cells;
    }

    private static TreeSet<String> keys(Lang lang, String file, String hash) throws IOException {
        String text = Files.readString(TEMPLATES.resolve("wording").resolve(lang.code()).resolve(file));
        String body = text.substring(text.indexOf("<#assign " + hash + " = {"));
        TreeSet<String> keys = new TreeSet<>();
        Pattern.compile("\"([a-z0-9-]+)\": \"").matcher(body.substring(0, body.indexOf("}>"))).results()
                .forEach(match -> keys.add(match.group(1)));
        return keys;
    }
}
