package ca.briefpack.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.Brands;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a broken workbook template is told, rule by rule: each case replaces one piece of the good sample. */
class WorkbookMessagesTest {
    private static final WorkbookRenderer RENDERER = new WorkbookRenderer(Brands.NORTHERN.light());
    private static final String AUTOS = "<cell>Autos and parts</cell>";
    private static final String VALUE = "<cell value=\"-3100.5\"/>";
    private static final String SECTOR = "<column header=\"Sector\" type=\"text\"/>";
    private static final String NOTE = "<cell>Low and high are the ends of the range of the estimate.</cell>";
    private static final String SOURCE = "<source>Source: statcan-trade, usitc</source>";

    @ParameterizedTest(name = "{2}")
    @MethodSource({"shapes", "headers_and_cells", "sheets", "notes_and_links"})
    void each_broken_rule_says_where_what_and_the_way_out(String piece, String replacement, String message) {
        assertThat(problems(SampleWorkbook.with(piece, replacement))).extracting(WorkbookMessagesTest::withoutPlace)
                .containsExactly(message.split(" ; "));
    }

    static Stream<Arguments> shapes() {
        String follow = "-> correct the template so that it follows workbook-1.xsd (see workbook-vocabulary)";
        return Stream.of(
                Arguments.of(SOURCE, "<footnote>x</footnote>",
                        "P030 tables.xlsx is not in the workbook vocabulary: Invalid content was found "
                                + "starting with element '{footnote}'. One of '{legend, source, table}' is expected. " + follow),
                Arguments.of(VALUE, "<cell value=\"-3,100.5\"/>", "P030 tables.xlsx is not in the workbook vocabulary: "
                        + "the attribute value of <cell>: '-3,100.5' is not a valid value for 'decimal'. " + follow),
                Arguments.of(SOURCE, "<source>Salt & pepper</source>", "P030 tables.xlsx is not well-formed XML: "
                        + "The entity name must immediately follow the '&' in the entity reference. "
                        + "-> name the template .ftlx so that what it prints is escaped, and close every element"),
                Arguments.of("<workbook xmlns", "<!DOCTYPE workbook [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><workbook xmlns",
                        "P030 tables.xlsx has a document type declaration -> remove <!DOCTYPE ...>: a workbook takes no entities"),
                Arguments.of(VALUE, "<cell value=\"-3100.5\" mark=\"[x]\"/>",
                        "P030 tables.xlsx a cell holds 2 things -> give it one of: text, value, date, mark"));
    }

    static Stream<Arguments> headers_and_cells() {
        return Stream.of(
                Arguments.of(SECTOR, "<column header=\" \" type=\"text\"/>",
                        "P032 tables.xlsx sheet 'Table 1' column 1 has a blank header "
                                + "-> name what the column holds, with the unit in (round brackets)"),
                Arguments.of(SECTOR, "<column header=\"HS Chapter\" type=\"text\"/>",
                        "P032 tables.xlsx sheet 'Table 1' the header 'HS chapter' occurs twice -> give every column its own header"),
                Arguments.of(AUTOS, "<cell> </cell>", "P032 tables.xlsx sheet 'Table 1' cell A6 is blank "
                        + "-> use a mark: [c] [x] [z] [low] [p] [r] [e] [f] [u] [note 1]"),
                Arguments.of(AUTOS, "<cell>\u00a0</cell>", "P032 tables.xlsx sheet 'Table 1' cell A6 is blank "
                        + "-> use a mark: [c] [x] [z] [low] [p] [r] [e] [f] [u] [note 1]"),
                Arguments.of(VALUE, "<cell mark=\"n/a\"/>", "P032 tables.xlsx sheet 'Table 1' cell C6 holds the mark 'n/a' "
                        + "-> use one of [c] [x] [z] [low] [p] [r] [e] [f] [u] [note 1]"),
                Arguments.of(VALUE, "<cell>about 3</cell>",
                        "P032 tables.xlsx sheet 'Table 1' cell C6 holds text in a column of numbers -> give it a value or a mark"),
                Arguments.of(VALUE, "<cell date=\"2025-03-12\"/>",
                        "P032 tables.xlsx sheet 'Table 1' cell C6 holds a date in a column of type number -> give the column the type of its cells"),
                Arguments.of(AUTOS, "<cell value=\"1\"/>",
                        "P032 tables.xlsx sheet 'Table 1' cell A6 holds a number in a column of type text -> give the column the type of its cells"),
                Arguments.of(VALUE, "<cell value=\"-3100.55\"/>",
                        "P032 tables.xlsx sheet 'Table 1' cell C6 holds -3100.55 but shows 1 decimals -> round the value to the decimals it shows"),
                Arguments.of(VALUE, "<cell value=\"12345678901234567.5\"/>",
                        "P032 tables.xlsx sheet 'Table 1' cell C6 holds 12345678901234567.5, "
                                + "more digits than a spreadsheet keeps -> round it to 15 digits"),
                Arguments.of("<cell date=\"2025-04-03\"/>", "<cell date=\"1867-07-01\"/>",
                        "P032 tables.xlsx sheet 'Table 1' cell F6 holds 1867-07-01, "
                                + "before 1900-03-01 -> write the date as text: Excel's calendar begins there"),
                Arguments.of(AUTOS, "",
                        "P032 tables.xlsx sheet 'Table 1' row 6 has 5 cells for 6 columns -> give it one cell a column"),
                Arguments.of("type=\"number\" decimals=\"1\"", "type=\"number\" decimals=\"1\" width=\"6\"",
                        "P032 tables.xlsx sheet 'Table 1' the column 'Change in exports (C$ million)' is 6 wide but its longest number or word needs 11 "
                                + "-> widen it, or leave the width out"),
                Arguments.of(AUTOS, "<cell>Autos [Note 1]</cell>",
                        "P032 tables.xlsx sheet 'Table 1' cell A6 has the note marker '[Note 1]' -> write it as [note 1], one marker a note"));
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of(SOURCE, "", "P032 tables.xlsx sheet 'Table 1' names no source -> add a <source> above the table"),
                Arguments.of("<description>What each column holds.</description>", "<description/>",
                        "P032 tables.xlsx sheet 'Data dictionary' has a blank description -> give it words or leave the element out"),
                Arguments.of("<text link=\"https://example.org/briefs\">All briefs of this release</text>",
                        "<table name=\"tbl\"><column header=\"a\" type=\"text\"/><row><cell>a</cell></row></table>",
                        "P032 tables.xlsx the table of the cover sheet is named 'tbl' -> name it 'cover' ; "
                                + "P032 tables.xlsx sheet 'Cover' has 1 tables -> a cover has none: move it to a sheet of its own"),
                Arguments.of("name=\"tbl_exports\"", "name=\"tbl1\"",
                        "P032 tables.xlsx the table name 'tbl1' is not one that Excel takes "
                                + "-> use letters, digits and underscores, begin with a letter, and do not look like a cell"),
                Arguments.of("name=\"tbl_exports\"", "name=\"Notes\"",
                        "P032 tables.xlsx the table name 'Notes' occurs twice -> give every table its own name"),
                Arguments.of("name=\"sources\"", "name=\"origin\"",
                        "P032 tables.xlsx the table of the sources sheet is named 'origin' -> name it 'sources'"),
                Arguments.of("title=\"Tariff tables: Ontario\"", "title=\"" + "Tariff ".repeat(20).strip() + "\"",
                        "P032 tables.xlsx the workbook's title has 139 characters -> shorten it to 120: it is printed in the page footer"));
    }

    static Stream<Arguments> notes_and_links() {
        return Stream.of(
                Arguments.of("<legend>[x] not available</legend>", "",
                        "P032 tables.xlsx sheet 'Table 1' uses [x] without a legend -> add a <legend> that explains it above the table"),
                Arguments.of("<row><cell mark=\"[x]\"/><cell>not available</cell></row>", "",
                        "P032 tables.xlsx sheet 'Table 1' uses [x], "
                                + "which the notes sheet does not explain -> add a row for it to the notes sheet"),
                Arguments.of(AUTOS, "<cell>Autos and parts [note 2]</cell>", "P032 tables.xlsx sheet 'Table 1' uses [note 2], "
                        + "which the notes sheet does not explain -> add a row for it to the notes sheet"),
                Arguments.of(NOTE + "</row>", NOTE + "</row><row><cell mark=\"[note 2]\"/><cell>Unused.</cell></row>",
                        "P032 tables.xlsx sheet 'Notes' explains [note 2], which no sheet uses -> use it in a header, a cell or a line, or remove it"),
                Arguments.of("<cell mark=\"[x]\"/><cell>not available", "<cell mark=\"[note 1]\"/><cell>not available",
                        "P032 tables.xlsx sheet 'Notes' explains [note 1] twice -> keep one of the rows ; P032 tables.xlsx sheet 'Table 1' "
                                + "uses [x], which the notes sheet does not explain -> add a row for it to the notes sheet"),
                Arguments.of("<cell mark=\"[x]\"/><cell>not available", "<cell>[x]</cell><cell>not available",
                        "P032 tables.xlsx sheet 'Notes' has a row that does not begin with a mark -> begin it with <cell mark=\"[note 1]\"/> ; "
                                + "P032 tables.xlsx sheet 'Table 1' uses [x], which the notes sheet does not explain -> add a row for it to the notes sheet"),
                Arguments.of("<row><cell link=\"#'Sources'!A1\">Sources</cell><cell>Where the numbers come from</cell></row>", "",
                        "P032 tables.xlsx sheet 'Contents' does not link to the sheet 'Sources' -> add a row with a cell link=\"#'Sources'!A1\""),
                Arguments.of(AUTOS, "<cell link=\"#'Table 9'!A1\">Autos</cell>",
                        "P032 tables.xlsx sheet 'Table 1' cell A6 links to the sheet 'Table 9', "
                                + "which does not exist -> use one of Cover, Contents, Notes, Table 1, Data dictionary, Sources"));
    }

    @Test
    void a_cell_and_a_header_hold_as_many_characters_as_a_spreadsheet_takes_and_not_one_more() {
        String cell = "x".repeat(32_767);
        String header = "y".repeat(255);
        String most = SampleWorkbook.with(AUTOS, "<cell>" + cell + "</cell>").replace(SECTOR,
                "<column header=\"" + header + "\" type=\"text\"/>");
        assertThat(RENDERER.render(most, "tables.xlsx")).isNotEmpty();

        assertThat(problems(most.replace(cell, cell + "x").replace(header, header + "y")))
                .extracting(WorkbookMessagesTest::withoutPlace).containsExactly(
                        "P032 tables.xlsx sheet 'Table 1' column 1 has a header of 256 characters -> shorten it to 255",
                        "P032 tables.xlsx sheet 'Table 1' cell A6 holds 32768 characters -> shorten it to 32767");
    }

    @Test
    void sheet_names_are_unique_short_and_take_no_forbidden_characters() {
        String renamed = SampleWorkbook.EN.replace("<sheet name=\"Sources\"", "<sheet name=\"NOTES\"")
                .replace("<sheet name=\"Data dictionary\"", "<sheet name=\"Dictionary of all the data columns\"")
                .replace("<sheet name=\"Cover\"", "<sheet name=\"Cover/front\"");
        assertThat(problems(renamed)).extracting(Problem::what).contains("the sheet name 'NOTES' occurs twice",
                "the sheet name 'Dictionary of all the data columns' has 34 characters",
                "the sheet name 'Cover/front' holds a forbidden character");
    }

    @Test
    void a_workbook_has_its_kinds_of_sheets_in_order() {
        String two = SampleWorkbook.EN.replace("kind=\"sources\"", "kind=\"notes\"");
        assertThat(problems(two)).extracting(Problem::what).contains("the workbook has 2 sheets of kind notes",
                "the workbook has 0 sheets of kind sources",
                "the sheets are in the order cover, contents, notes, table, dictionary, notes");
    }

    @Test
    void all_broken_rules_are_told_at_once() {
        String broken = SampleWorkbook.EN.replace(AUTOS, "<cell/>").replace("<cell>Steel</cell>", "<cell/>");
        assertThat(problems(broken)).extracting(Problem::what).containsExactly("sheet 'Table 1' cell A6 is blank",
                "sheet 'Table 1' cell A7 is blank");
    }

    @Test
    void a_problem_says_the_line_and_column_where_the_element_begins_its_content() {
        assertThat(problems("<workbook xmlns=\"https://briefpack.ca/ns/workbook/1\"\n lang=\"de\"/>"))
                .extracting(Problem::toString)
                .first().isEqualTo(
                        "P030 tables.xlsx:2:13 is not in the workbook vocabulary: the attribute lang of <workbook>: Value 'de' is not "
                                + "facet-valid with respect to enumeration '[en-CA, fr-CA]'. It must be a value from the enumeration. "
                                + "-> correct the template so that it follows workbook-1.xsd (see workbook-vocabulary)");
        int line =
                1 + (int) SampleWorkbook.EN.substring(0, SampleWorkbook.EN.indexOf(AUTOS)).chars().filter(c -> c == '\n').count();
        assertThat(problems(SampleWorkbook.with(AUTOS, "<cell></cell>"))).extracting(Problem::where)
                .containsExactly("tables.xlsx:" + line + ":18");
    }

    private static String withoutPlace(Problem problem) {
        return problem.toString().replaceFirst(":[0-9]+:[0-9]+ ", " ");
    }

    private static List<Problem> problems(String xml) {
        return catchThrowableOfType(BriefpackException.class, () -> RENDERER.render(xml, "tables.xlsx")).problems();
    }
}
