package ca.briefpack.brand.logo;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The file of a logo: SVG of flat shapes, at most {@value #MOST_BYTES} bytes. Whatever is no shape is refused where it stands:
 * scripts, styles, links, pictures, foreign objects, text, definitions, document types.
 */
public final class LogoFile {
    static final int MOST_BYTES = 20_000;

    private LogoFile() {
    }

    /** @throws BriefpackException P030 with all that is wrong with it, by line */
    public static Logo read(Path file) {
        LogoReader reader = new LogoReader(file.toString());
        try {
            byte[] bytes = WholeFile.bytes(file);
            if (bytes.length > MOST_BYTES) {
                throw refusal(file.toString(), "has " + bytes.length + " bytes, and a logo has at most " + MOST_BYTES,
                        "draw it with fewer points");
            }
            parser().newSAXParser().parse(new ByteArrayInputStream(bytes), reader);
        } catch (SAXParseException e) {
            throw refusal(file + ":" + e.getLineNumber(), "is not XML that is read here: " + e.getMessage(),
                    "write <svg> and shapes, without a document type");
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the JDK reads XML", e);
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P030, file.toString(), "cannot be read", e,
                    "give the brand a logo of that name"), e);
        }
        return reader.logo();
    }

    private static SAXParserFactory parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static BriefpackException refusal(String where, String what, String wayOut) {
        return new BriefpackException(List.of(new Problem(Code.P030, where, what, wayOut)));
    }
}
