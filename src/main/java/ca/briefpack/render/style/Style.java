package ca.briefpack.render.style;

import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.handler.ICSSParseExceptionCallback;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CSSParseError;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import java.util.List;

/**
 * A style sheet or the style attribute of an element: what it declares, and what of it a page may not have. A page fetches
 * nothing, so every address is refused, save that of data inside the sheet where that is allowed; and so is whatever could hide
 * one. What is not known here is refused too.
 */
public final class Style {
    private static final int LONGEST = 120;
    private final StyleFindings found;

    private Style(Addresses allowed) {
        this.found = new StyleFindings(allowed);
    }

    /** Reads a style sheet. */
    public static Style ofSheet(String css, Addresses allowed) {
        Style style = new Style(allowed);
        style.read(css);
        int end = Math.max(css.indexOf("</"), css.indexOf("<!--"));
        if (end >= 0) {
            style.found.refuse(1 + (int) css.substring(0, end).chars().filter(c -> c == '\n').count(),
                    "holds '</' or '<!--', which in a page would end it", "leave it out, in comments too");
        }
        return style;
    }

    /**
     * Reads the value of a style attribute, as a rule: the parser reads a list of declarations only up to what it does not know.
     */
    public static Style ofAttribute(String css, Addresses allowed) {
        Style style = new Style(allowed);
        style.read("attribute{" + css + "}");
        if (css.indexOf('{') >= 0 || css.indexOf('}') >= 0) {
            style.found.refuse(1, "holds a brace", "write nothing but 'property: value;' in a style attribute");
        }
        return style;
    }

    /** What it may not have, in the order in which it was found. */
    public List<StyleFault> faults() {
        return List.copyOf(found.faults);
    }

    public List<Declaration> declarations() {
        return List.copyOf(found.declarations);
    }

    private void read(String css) {
        CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
        ICSSParseExceptionCallback end = e -> unread(e.currentToken == null ? 1 : e.currentToken.beginLine, e.getMessage());
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css,
                new CSSReaderSettings().setCustomErrorHandler(errors).setCustomExceptionHandler(end));
        errors.getAllParseErrors().forEach(error -> unread(line(error), error.getErrorMessage()));
        if (sheet != null) {
            CSSVisitor.visitCSS(sheet, new SheetRules(found));
        }
    }

    private static int line(CSSParseError error) {
        return error.getFirstSkippedToken() == null ? 1 : error.getFirstSkippedToken().getBeginLine();
    }

    private void unread(int line, String why) {
        String first = why == null ? "it has no end" : why.lines().findFirst().orElse("").strip();
        found.refuse(line, "is not CSS: " + (first.length() > LONGEST ? first.substring(0, LONGEST) + "..." : first),
                "mend the rule in that line, and close every bracket and quote");
    }
}
