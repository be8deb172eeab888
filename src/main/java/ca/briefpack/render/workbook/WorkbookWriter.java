package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Properties;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The writer of one workbook that keeps the rules: properties and sheets, as an XLSX file. */
final class WorkbookWriter {
    private final WorkbookContent content;

    WorkbookWriter(WorkbookContent content) {
        this.content = content;
    }

    byte[] write() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            writeProperties(workbook);
            CellLooks looks = new CellLooks(workbook);
            for (Sheet sheet : content.sheets()) {
                new SheetWriter(sheet, workbook.createSheet(sheet.name()), looks).write(content.properties().title());
            }
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new UncheckedIOException("a workbook in memory could not be written", e instanceof IOException io ? io : new IOException(e));
        }
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
