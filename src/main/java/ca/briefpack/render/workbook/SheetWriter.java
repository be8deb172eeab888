package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.CellLooks.Flow;
import ca.briefpack.render.workbook.CellLooks.Look;
import ca.briefpack.render.workbook.CellLooks.Named;
import ca.briefpack.render.workbook.WorkbookContent.Kind;
import ca.briefpack.render.workbook.WorkbookContent.Line;
import ca.briefpack.render.workbook.WorkbookContent.Properties;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The writer of one sheet: its lines from A1 down, its table below them, and how it looks on screen and on paper. */
final class SheetWriter {
    private static final int COVER_WIDTH = 90;

    private final Sheet sheet;
    private final XSSFSheet target;
    private final CellLooks looks;

    SheetWriter(Sheet sheet, XSSFSheet target, CellLooks looks) {
        this.sheet = sheet;
        this.target = target;
        this.looks = looks;
    }

    /** @return the rows of the sheet, to be put where POI writes none */
    String write(Properties properties) {
        // POI's own setter would mark the height as chosen, and rows would no longer grow with their text.
        target.getCTWorksheet().getSheetFormatPr().setDefaultRowHeight(RowHeights.BODY_LINE);
        RowWriter rows = new RowWriter(target, looks);
        sheet.lines().forEach(line -> writeLine(line, rows));
        if (sheet.kind() == Kind.COVER) {
            ColumnWidths.set(target, 0, COVER_WIDTH);
        }
        int headerRow = sheet.lines().size();
        sheet.table().ifPresent(table -> {
            new TableWriter(table, target, rows).write(headerRow);
            target.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        });
        showFromTheTop();
        setUpPrint(properties);
        return rows.finish();
    }

    private void writeLine(Line line, RowWriter rows) {
        Named named = switch (line.role()) {
            case TITLE -> Named.HEADING_1;
            case HEADING -> Named.HEADING_2;
            default -> line.link().isPresent() ? Named.LINK : Named.NORMAL;
        };
        // Column A of a table is too narrow for a sentence, and merging cells would trap the cursor: there, lines run on.
        Flow flow = sheet.kind() == Kind.COVER ? Flow.WRAP : Flow.RUN_ON;
        Look look = Look.line(named, flow);
        rows.startRow(RowHeights.line(named) * (flow == Flow.WRAP ? RowHeights.lines(line.text(), COVER_WIDTH) : 1));
        rows.text(line.text(), look);
        line.link().ifPresent(rows::link);
        rows.endRow();
    }

    private void showFromTheTop() {
        target.setZoom(100);
        target.setActiveCell(CellAddress.A1);
    }

    private void setUpPrint(Properties properties) {
        target.setFitToPage(true);
        PrintSetup print = target.getPrintSetup();
        print.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        target.getFooter().setLeft(printed(properties.title()));
        properties.marking().ifPresent(marking -> target.getHeader().setRight(printed(marking)));
        target.getFooter().setRight("&P / &N");
    }

    /** An ampersand begins a code in heads and feet. */
    private static String printed(String words) {
        return words.replace("&", "&&");
    }
}
