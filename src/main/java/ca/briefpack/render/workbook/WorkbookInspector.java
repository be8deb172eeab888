package ca.briefpack.render.workbook;

import ca.briefpack.model.Problem;
import ca.briefpack.words.OneLine;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The last reader of a workbook before it is published: it opens the bytes again and checks the accessibility rules on what is
 * really in the file, knowing nothing of how it was written. It looks for one table a sheet (none on the first, the cover), a
 * table named {@code notes}, and a table named {@code contents}.
 */
public final class WorkbookInspector {

    /**
     * Inspects one file.
     *
     * @param name the file's name in problems
     * @return a problem P032 for every broken rule, with sheet and cell; empty if the file may be published
     */
    // Nothing is left open if this fails: the package lives in memory. Closing it would write it once more.
    @SuppressWarnings("resource")
    public List<Problem> inspect(byte[] xlsx, String name) {
        Findings findings = new Findings(name);
        try {
            OpenedWorkbook opened = OpenedWorkbook.open(xlsx);
            inspect(opened, findings);
            opened.workbook().getPackage().revert();
        } catch (IOException | XMLStreamException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            findings.broken("", "cannot be opened as a workbook: " + OneLine.of(String.valueOf(e.getMessage())),
                    "render it again");
        }
        return findings.list();
    }

    private static void inspect(OpenedWorkbook opened, Findings findings) {
        XSSFWorkbook workbook = opened.workbook();
        inspectProperties(workbook, findings);
        inspectVisibility(workbook, findings);
        if (workbook.getActiveSheetIndex() != 0) {
            findings.broken("", "opens on sheet " + (workbook.getActiveSheetIndex() + 1), "make the first sheet the active one");
        }
        Map<String, XSSFTable> tables = new HashMap<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            SheetRows rows = opened.rows(sheet);
            new SheetInspection(sheet, rows, findings).inspect();
            Optional<XSSFTable> table = onlyTable(sheet, i, findings);
            table.ifPresent(t -> {
                tables.put(t.getName(), t);
                new TableInspection(t, rows, findings).inspect();
            });
        }
        new NoteInspection(opened, tables, findings).inspect();
    }

    private static void inspectProperties(XSSFWorkbook workbook, Findings findings) {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        requireProperty("title", Optional.ofNullable(core.getTitle()), findings);
        requireProperty("author", Optional.ofNullable(core.getCreator()), findings);
        requireProperty("language", core.getUnderlyingProperties().getLanguageProperty(), findings);
    }

    private static void requireProperty(String property, Optional<String> value, Findings findings) {
        if (value.filter(words -> !words.isBlank()).isEmpty()) {
            findings.broken("", "has no " + property, "set the document property");
        }
    }

    private static void inspectVisibility(XSSFWorkbook workbook, Findings findings) {
        IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE)
                .forEach(i -> findings.broken("sheet '" + workbook.getSheetName(i) + "'", "is hidden",
                        "show it or leave it out"));
        if (workbook.isMacroEnabled()) {
            findings.broken("", "holds macros", "write it without");
        }
    }

    private static Optional<XSSFTable> onlyTable(XSSFSheet sheet, int index, Findings findings) {
        int expected = index == 0 ? 0 : 1;
        int count = sheet.getTables().size();
        if (count != expected) {
            findings.broken("sheet '" + sheet.getSheetName() + "'", "has " + count + " tables",
                    expected == 0 ? "the cover has none" : "give it exactly one");
        }
        return sheet.getTables().stream().findFirst();
    }
}
