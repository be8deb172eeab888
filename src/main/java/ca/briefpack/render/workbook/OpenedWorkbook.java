package ca.briefpack.render.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.util.PackageHelper;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook opened to be inspected: its rows as they stand in the file, and all else as POI reads it. */
final class OpenedWorkbook {
    private final XSSFWorkbook workbook;
    private final Map<String, SheetRows> rows;

    private OpenedWorkbook(XSSFWorkbook workbook, Map<String, SheetRows> rows) {
        this.workbook = workbook;
        this.rows = rows;
    }

    /** Opens a file, in memory. */
    // Nothing is left open if this fails.
    @SuppressWarnings("resource")
    static OpenedWorkbook open(byte[] xlsx) throws IOException, XMLStreamException {
        OPCPackage file = PackageHelper.open(new ByteArrayInputStream(xlsx));
        List<String> texts = new ArrayList<>();
        for (PackagePart part : file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            byte[] content = content(part);
            texts.addAll(RowReader.texts(content));
            put(part, without("si", content));
        }
        Map<String, SheetRows> rows = new HashMap<>();
        for (PackagePart part : file.getPartsByContentType(XSSFRelation.WORKSHEET.getContentType())) {
            byte[] content = content(part);
            rows.put(part.getPartName().getName(), RowReader.rows(content, texts));
            put(part, without("sheetData", content));
        }
        return new OpenedWorkbook(new XSSFWorkbook(file), rows);
    }

    /** The workbook, of whose sheets POI may not know the rows. */
    XSSFWorkbook workbook() {
        return workbook;
    }

    /** The rows of one of its sheets. */
    SheetRows rows(XSSFSheet sheet) {
        return rows.getOrDefault(sheet.getPackagePart().getPartName().getName(), new SheetRows());
    }

    private static byte[] content(PackagePart part) throws IOException {
        return part.getInputStream().readAllBytes();
    }

    private static void put(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** What has been read needs no second reading by POI; where it is not found, that is slow and does no harm. */
    private static byte[] without(String element, byte[] part) {
        // a character a byte, whatever the bytes mean
        String xml = new String(part, StandardCharsets.ISO_8859_1);
        String start = "<" + element + ">";
        int from = xml.indexOf(start);
        int to = xml.lastIndexOf("</" + element + ">");
        return from < 0 || to < from ? part
                : (xml.substring(0, from + start.length()) + xml.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
