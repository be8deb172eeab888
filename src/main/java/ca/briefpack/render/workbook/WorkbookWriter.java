package ca.briefpack.render.workbook;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.render.workbook.StableZip.Filling;
import ca.briefpack.render.workbook.WorkbookContent.Properties;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The writer of one workbook that keeps the rules: properties and sheets, as an XLSX file. */
final class WorkbookWriter {
    private final WorkbookContent content;
    private final Colours colours;

    WorkbookWriter(WorkbookContent content, Colours colours) {
        this.colours = colours;
        this.content = content;
    }

    /**
     * Writes the file. While it does, the thread finds the XML services of the Java runtime alone: POI looks one up for every
     * part of the file, which takes longer than all the writing if the class path is long, and would let the class path choose
     * the bytes.
     */
    byte[] write() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return writeWorkbook();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a workbook in memory could not be written", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    // Closing would write the whole workbook once more, into a buffer that nobody reads; reverting only lets go of it.
    @SuppressWarnings("resource")
    private byte[] writeWorkbook() throws IOException, InvalidFormatException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        try {
            writeProperties(workbook);
            Map<String, Filling> filled = writeSheets(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return StableZip.rewrite(bytes.toByteArray(), filled);
        } finally {
            workbook.getPackage().revert();
        }
    }

    /** @return by part, what is put where POI writes nothing */
    private Map<String, Filling> writeSheets(XSSFWorkbook workbook) {
        Map<String, Filling> filled = new HashMap<>();
        CellLooks looks = new CellLooks(workbook, colours);
        for (Sheet sheet : content.sheets()) {
            XSSFSheet target = workbook.createSheet(sheet.name());
            String rows = new SheetWriter(sheet, target, looks).write(content.properties());
            filled.put(name(target.getPackagePart()), new Filling(RowWriter.NONE, rows));
        }
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        filled.put(name(workbook.getSharedStringSource().getPackagePart()), new Filling(SharedTexts.NONE, looks.texts().xml()));
        return filled;
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    private void writeProperties(XSSFWorkbook workbook) throws InvalidFormatException {
        Properties properties = content.properties();
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(properties.title());
        core.setCreator(properties.author());
        core.setLastModifiedByUser(properties.author());
        core.setSubjectProperty(properties.subject());
        Optional<Date> date = Optional.of(Date.from(properties.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(date);
        core.setModified(date);
        PackagePropertiesPart underlying = core.getUnderlyingProperties();
        underlying.setLanguageProperty(properties.lang());
        workbook.getProperties().getExtendedProperties().setApplication("briefpack");
    }
}
