package ca.briefpack.render;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.Markup.Place;
import ca.briefpack.render.style.Addresses;
import ca.briefpack.render.style.Style;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Where and how a page written in XHTML is not well formed, or holds what is no {@link Markup}.
 *
 * @param line   from 1
 * @param column from 1
 */
public record PageFault(int line, int column, String what, String wayOut) {
    static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** A page that is not well formed. */
    static PageFault of(SAXParseException e) {
        return new PageFault(e.getLineNumber(), e.getColumnNumber(), "is not well formed: " + e.getMessage(),
                "close every element and quote every attribute");
    }

    /** The first fault of a page; empty if it has none. */
    public static Optional<PageFault> findFirst(String xhtml) {
        MarkupCheck check = new MarkupCheck();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), check);
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(of(e));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional
                    .of(check.found.orElse(new PageFault(1, 1, "cannot be read: " + e.getMessage(), "write the page in XHTML")));
        }
    }

    /** P030 at the given place. */
    public BriefpackException asProblem(String where) {
        return new BriefpackException(new Problem(Code.P030, where, what, wayOut));
    }

    /** Stops at the first element or attribute that a page may not have. */
    private static final class MarkupCheck extends DefaultHandler {
        private Locator at;
        private Optional<PageFault> found = Optional.empty();

        @Override
        public void setDocumentLocator(Locator locator) {
            at = locator;
        }

        @Override
        public void startElement(String uri, String local, String element, Attributes attributes) throws SAXException {
            refuse(Markup.findFault(element, Place.TEMPLATE));
            for (int i = 0; i < attributes.getLength(); i++) {
                refuse(Markup.findFault(element, attributes.getQName(i), attributes.getValue(i)));
                if (attributes.getQName(i).equals("style")) {
                    refuse(Style.ofAttribute(attributes.getValue(i), Addresses.NONE).faults().stream().findFirst()
                            .map(fault -> new Markup.Fault("a style " + fault.what(), fault.wayOut())));
                }
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        private void refuse(Optional<Markup.Fault> fault) throws SAXException {
            if (fault.isPresent()) {
                found = Optional
                        .of(new PageFault(at.getLineNumber(), at.getColumnNumber(), fault.get().what(), fault.get().wayOut()));
                throw new SAXException(fault.get().what());
            }
        }
    }
}
