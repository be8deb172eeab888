package ca.briefpack.render.workbook;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.render.workbook.WorkbookContent.Place;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The reader of the workbook vocabulary: XML in, {@link WorkbookContent} out. It checks against {@code workbook-1.xsd} while it
 * reads, and takes no document type, no entity and nothing from outside the text. Safe for many threads.
 */
final class WorkbookReader {
    private static final String LOCALE_PROPERTY = "http://apache.org/xml/properties/locale";
    private final SAXParserFactory parsers;

    WorkbookReader() {
        try {
            parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setSchema(schema());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("this Java runtime cannot validate XML", e);
        }
    }

    /**
     * Reads one workbook.
     *
     * @param name the workbook's name in problems
     * @throws BriefpackException P030 with line and column for everything that is not well formed or not in the vocabulary
     */
    WorkbookContent read(String xml, String name) {
        Findings findings = new Findings(name);
        ContentBuilder builder = new ContentBuilder(findings);
        try {
            parser().parse(new InputSource(new StringReader(xml)), builder);
        } catch (SAXParseException e) {
            builder.fatal(e);
        } catch (SAXException | IOException e) {
            findings.misshapen(new Place(1, 1), "cannot be read as XML: " + e.getMessage(), ContentBuilder.FOLLOW_THE_SCHEMA);
        }
        if (!findings.isEmpty()) {
            throw new BriefpackException(findings.list());
        }
        return builder.content();
    }

    private SAXParser parser() throws SAXException {
        try {
            SAXParser parser;
            synchronized (parsers) {
                parser = parsers.newSAXParser();
            }
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // Otherwise the parser words its messages in the machine's language.
            parser.setProperty(LOCALE_PROPERTY, Locale.ROOT);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java runtime cannot validate XML", e);
        }
    }

    private static Schema schema() throws SAXException {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar,jar:file");
        URL xsd = WorkbookReader.class.getResource("workbook-1.xsd");
        return schemas.newSchema(xsd);
    }
}
