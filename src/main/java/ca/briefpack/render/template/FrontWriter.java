package ca.briefpack.render.template;

import ca.briefpack.render.Markup;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what a template prints up to the end of page 1, and stops it there; all that it prints if it does not say where that is. */
final class FrontWriter extends CappedWriter {
    private static final String MARK = "id=\"" + Markup.END_OF_PAGE_1 + "\"";
    private int searched;
    private int end;

    FrontWriter(int limit) {
        super(limit);
    }

    /** No more is wanted. */
    static final class Ended extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws Ended once the element that ends page 1 is printed */
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        super.write(buffer, offset, length);
        int mark = text.indexOf(MARK, searched);
        end = mark < 0 ? 0 : text.indexOf(">", mark) + 1;
        if (end > 0) {
            throw new Ended();
        }
        searched = mark < 0 ? Math.max(0, text.length() - MARK.length()) : mark;
    }

    /** Page 1, with what is still open closed. */
    @Override
    public String toString() {
        if (end == 0) {
            return super.toString();
        }
        String front = text.substring(0, end);
        StringBuilder closed = new StringBuilder(front);
        open(front).forEach(element -> closed.append("</").append(element).append('>'));
        return closed.toString();
    }

    /** The elements that are still open, innermost first; what else is wrong with the page is found by who reads it. */
    private static Deque<String> open(String front) {
        Deque<String> open = new ArrayDeque<>();
        DefaultHandler elements = new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String element, Attributes attributes) {
                open.push(element);
            }

            @Override
            public void endElement(String uri, String local, String element) {
                open.pop();
            }
        };
        try {
            SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(new InputSource(new StringReader(front)), elements);
        } catch (SAXException e) {
            // it ends before its elements do, or is not well formed before that
            return open;
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("a text in memory cannot be parsed", e);
        }
        return open;
    }
}
