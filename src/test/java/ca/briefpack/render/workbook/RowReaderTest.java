package ca.briefpack.render.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.render.workbook.SheetRows.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;

/** Rows and texts of files that other programs may have written, too. */
class RowReaderTest {

    @Test
    void a_text_is_read_in_one_piece_without_how_it_is_pronounced() throws XMLStreamException {
        byte[] part = bytes(
                """
                <sst count="4"><si><t>one</t></si><si><t/></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>pieces</t></r></si>
                <si><t>spoken</t><rPh sb="0" eb="1"><t>SPOKEN</t></rPh></si><si><t>a_x0041__x005F_x0041_</t></si></sst>""");

        assertThat(RowReader.texts(part)).containsExactly("one", "", "two pieces", "spoken", "aA_x0041_");
    }

    @Test
    void each_kind_of_cell_is_told_from_the_others() throws XMLStreamException {
        SheetRows rows = rows(
                """
                <row r="2"><c r="A2" t="s" s="3"><v>1</v></c><c r="B2"><v>1.5E2</v></c><c r="C2" t="n"><f>1+1</f><v>2</v></c>
                <c r="D2" s="1"/><c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2" t="str"><v>_x0041_</v></c>
                <c r="H2" t="inlineStr"><is><t>inline</t></is></c></row>""");

        assertThat(rows.find(1).orElseThrow().cells().values()).containsExactly(new Cell(1, 0, CellType.STRING, 3, "second"),
                new Cell(1, 1, CellType.NUMERIC, 0, "1.5E2"), new Cell(1, 2, CellType.FORMULA, 0, "1+1"),
                new Cell(1, 3, CellType.BLANK, 1, ""), new Cell(1, 4, CellType.BOOLEAN, 0, "1"),
                new Cell(1, 5, CellType.ERROR, 0, "#N/A"), new Cell(1, 6, CellType.STRING, 0, "A"),
                new Cell(1, 7, CellType.STRING, 0, "inline"));
        assertThat(rows.find(1, 7).orElseThrow().at()).isEqualTo("H2");
        assertThat(rows.texts(0, 1)).containsExactly("second", "A", "inline");
    }

    @Test
    void rows_and_cells_without_an_address_follow_the_one_before() throws XMLStreamException {
        SheetRows rows =
                rows("""
                     <row><c t="s"><v>0</v></c></row><row r="4" hidden="1"><c r="C4" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>
                     <row/>""");

        assertThat(rows.find(0, 0)).map(Cell::value).contains("first");
        assertThat(rows.find(3, 3)).map(Cell::value).contains("second");
        assertThat(rows.find(3).orElseThrow().hidden()).isTrue();
        assertThat(rows.find(3).orElseThrow().lastColumn()).isEqualTo(3);
        assertThat(rows.find(0).orElseThrow().hidden()).isFalse();
        assertThat(rows.last()).isEqualTo(4);
        assertThat(rows.find(4).orElseThrow().lastColumn()).isEqualTo(-1);
    }

    @Test
    void a_cell_that_no_spreadsheet_has_is_refused() {
        assertThatThrownBy(() -> rows("<row><c t=\"s\"><v>2</v></c></row>"))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("a cell refers to the text 2 of 2");
        assertThatThrownBy(() -> rows("<row><c t=\"q\"><v>2</v></c></row>"))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("a cell is of the unknown type q");
        assertThatThrownBy(() -> rows("<row><c></row>")).isInstanceOf(XMLStreamException.class);
    }

    private static SheetRows rows(String rows) throws XMLStreamException {
        return RowReader.rows(bytes("<worksheet><cols/><sheetData>" + rows + "</sheetData><row r=\"9\"/></worksheet>"),
                List.of("first", "second"));
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
