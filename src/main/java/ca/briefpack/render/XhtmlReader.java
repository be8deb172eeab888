package ca.briefpack.render;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads a page written in XHTML. It resolves no entity, allows no document type and opens no address. */
public final class XhtmlReader {
    private static final Pattern FOREIGN_ENTITY =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d+|#x[0-9a-fA-F]+);)(\\w*;?)");
    private final String name;

    /** @param name what the page is called in problems */
    public XhtmlReader(String name) {
        this.name = name;
    }

    /** @throws BriefpackException P030 with the line, if the page is not well formed */
    public Document read(String xhtml) {
        Matcher entity = FOREIGN_ENTITY.matcher(xhtml);
        if (entity.find()) {
            throw problem(lineOf(xhtml, entity.start()), "'&" + entity.group(1) + "' is not known to XML",
                    "write the character itself or its number: &#160; is a no-break space, &amp; an ampersand");
        }
        try {
            return builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw PageFault.of(e).asProblem(name + ":" + e.getLineNumber());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw problem(1, "cannot be read: " + e.getMessage(), "write the page in XHTML");
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(PageFault.NO_DOCTYPE, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setXIncludeAware(false);
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder;
    }

    private static int lineOf(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private BriefpackException problem(int line, String what, String wayOut) {
        return new BriefpackException(new Problem(Code.P030, name + ":" + line, what, wayOut));
    }

    /** Throws where the default would print to the terminal. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
