package ca.briefpack.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.BrandFile;
import ca.briefpack.brand.Brands;
import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Hex;
import ca.briefpack.brand.colour.Token;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the default locale and time zone")
class WorkbookRendererTest {
    private static final WorkbookRenderer RENDERER = new WorkbookRenderer(Brands.NORTHERN.light());
    private static final int NONE = -1;
    private static final String AUTOS = "<cell>Autos and parts</cell>";

    @Test
    void a_number_is_stored_as_a_number_and_shown_with_its_decimals() throws IOException {
        XSSFSheet sheet = open(SampleWorkbook.EN).getSheet("Table 1");
        assertThat(cell(sheet, "C6").getNumericCellValue()).isEqualTo(-3100.5);
        assertThat(shown(sheet, "C6")).isEqualTo("-3,100.5");
        assertThat(shown(sheet, "C7")).isEqualTo("-1,250");
        assertThat(shown(sheet, "D6")).isEqualTo("-4,400.0");
        assertThat(cell(sheet, "C6").getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    }

    @Test
    void a_date_is_stored_as_a_date_and_shown_in_iso_order() throws IOException {
        XSSFSheet sheet = open(SampleWorkbook.EN).getSheet("Table 1");
        assertThat(cell(sheet, "F6").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(shown(sheet, "F6")).isEqualTo("2025-04-03");
    }

    @Test
    void a_code_stays_text_with_its_leading_zero() throws IOException {
        XSSFCell code = cell(open(SampleWorkbook.EN).getSheet("Table 1"), "B8");
        assertThat(code.getCellType()).isEqualTo(CellType.STRING);
        assertThat(code.getStringCellValue()).isEqualTo("01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "=HYPERLINK(\"http://example.org\")"})
    void text_that_begins_like_a_formula_stays_text_also_when_edited(String text) throws IOException {
        String escaped = text.replace("\"", "&quot;");
        XSSFCell written = cell(open(SampleWorkbook.with(AUTOS, "<cell>" + escaped + "</cell>")).getSheet("Table 1"), "A6");
        assertThat(written.getCellType()).isEqualTo(CellType.STRING);
        assertThat(written.getStringCellValue()).isEqualTo(text);
        assertThat(written.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x0041_", "a_x000D_b", "__x0041_", "bois d’œuvre", "1\u00a0234,5\u00a0M$", "<b> & 'c'",
            "a]]>b", "<<<<<<<< as many & as a text of more than thirty letters may hold &&&&&&&&"})
    void text_comes_back_as_it_was_given(String text) throws IOException {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        XSSFSheet sheet = open(SampleWorkbook.with(AUTOS, "<cell>" + escaped + "</cell>")).getSheet("Table 1");
        assertThat(cell(sheet, "A6").getStringCellValue()).isEqualTo(text);
    }

    @Test
    void spaces_and_line_breaks_of_the_template_become_one_space() throws IOException {
        XSSFSheet sheet = open(SampleWorkbook.with(AUTOS, "<cell>\n   Autos\n   and\tparts </cell>")).getSheet("Table 1");
        assertThat(cell(sheet, "A6").getStringCellValue()).isEqualTo("Autos and parts");
    }

    @Test
    void a_table_is_a_named_excel_table_over_its_header_and_rows() throws IOException {
        XSSFTable table = open(SampleWorkbook.EN).getSheet("Table 1").getTables().get(0);
        assertThat(table.getName()).isEqualTo("tbl_exports");
        assertThat(table.getDisplayName()).isEqualTo("tbl_exports");
        assertThat(table.getArea().formatAsString()).isEqualTo("A5:F9");
    }

    @Test
    void a_contents_cell_leads_to_its_sheet() throws IOException {
        XSSFSheet contents = open(SampleWorkbook.EN).getSheet("Contents");
        assertThat(cell(contents, "A5").getHyperlink().getLocation()).isEqualTo("'Table 1'!A1");
    }

    @Test
    void properties_say_title_author_subject_language_and_date() throws IOException {
        CoreProperties core = open(SampleWorkbook.EN).getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Tariff tables: Ontario");
        assertThat(core.getCreator()).isEqualTo("Trade Desk");
        assertThat(core.getSubject()).isEqualTo("Tariffs and their impact");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-CA");
        assertThat(core.getUnderlyingProperties().getCreatedPropertyString()).isEqualTo("2025-10-15T00:00:00Z");
        assertThat(core.getUnderlyingProperties().getModifiedPropertyString()).isEqualTo("2025-10-15T00:00:00Z");
    }

    @Test
    void headings_heads_of_tables_links_and_bounds_are_in_the_colours_of_the_brand() throws IOException {
        for (String name : List.of("northern", "chamber")) {
            Colours colours = BrandFile.read(Brands.TEMPLATES, name).light();
            XSSFWorkbook workbook = new XSSFWorkbook(
                    new ByteArrayInputStream(new WorkbookRenderer(colours).render(SampleWorkbook.EN, "sample.xlsx")));
            XSSFSheet sheet = workbook.getSheet("Table 1");

            assertThat(hex(cell(sheet, "A1").getCellStyle().getFont().getXSSFColor()))
                    .isEqualTo(Hex.of(colours.get(Token.PRIMARY)));
            assertThat(hex(cell(sheet, "A5").getCellStyle().getFillForegroundColorColor()))
                    .isEqualTo(Hex.of(colours.get(Token.TINT)));
            assertThat(hex(cell(sheet, "D6").getCellStyle().getFont().getXSSFColor()))
                    .isEqualTo(Hex.of(colours.get(Token.MUTED)));
            assertThat(hex(cell(workbook.getSheet("Contents"), "A5").getCellStyle().getFont().getXSSFColor()))
                    .isEqualTo(Hex.of(colours.get(Token.LINK)));
        }
    }

    private static String hex(XSSFColor color) {
        return "#" + color.getARGBHex().substring(2);
    }

    @Test
    void a_marking_is_printed_at_the_head_of_every_page_and_an_unmarked_workbook_has_none() throws IOException {
        String marked = SampleWorkbook.with("subject=", "marking=\"Protected A &amp; B\" subject=");

        assertThat(open(marked)).allSatisfy(sheet -> assertThat(sheet.getHeader().getRight()).isEqualTo("Protected A && B"));
        assertThat(open(SampleWorkbook.EN)).allSatisfy(sheet -> assertThat(sheet.getHeader().getRight()).isEmpty());
        assertThat(catchThrowableOfType(BriefpackException.class,
                () -> open(SampleWorkbook.with("subject=", "marking=\"" + "x".repeat(121) + "\" subject="))).problems())
                .singleElement().extracting(Problem::what).isEqualTo("the marking has 121 characters");
    }

    @Test
    void rows_grow_with_wrapped_text_and_are_not_fixed() throws IOException {
        String twoLines = "word ".repeat(15).strip();
        XSSFSheet sheet = open(SampleWorkbook.with(AUTOS, "<cell>" + twoLines + "</cell>")).getSheet("Table 1");
        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(31.5f);
        assertThat(sheet.getRow(5).getCTRow().isSetCustomHeight()).isFalse();
    }

    @Test
    void the_same_xml_gives_the_same_bytes_in_every_zone_and_locale() {
        byte[] first = RENDERER.render(SampleWorkbook.EN, "a");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(firstDifference(new WorkbookRenderer(Brands.NORTHERN.light()).render(SampleWorkbook.EN, "b"), first))
                    .isEqualTo(NONE);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void the_same_xml_gives_the_same_bytes_on_four_threads() throws InterruptedException, ExecutionException {
        byte[] first = RENDERER.render(SampleWorkbook.EN, "a");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> others =
                    IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> RENDERER.render(SampleWorkbook.EN, "a"))).toList();
            for (Future<byte[]> other : others) {
                assertThat(firstDifference(other.get(), first)).isEqualTo(NONE);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_callers_class_loader_is_left_as_it_was() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        RENDERER.render(SampleWorkbook.EN, "a");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private static int firstDifference(byte[] one, byte[] other) {
        return Arrays.mismatch(one, other);
    }

    private static XSSFWorkbook open(String xml) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(RENDERER.render(xml, "sample.xlsx")));
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellReference at = new CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private static String shown(XSSFSheet sheet, String address) {
        return new DataFormatter(Locale.ROOT).formatCellValue(cell(sheet, address));
    }
}
