package ca.briefpack.render.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.handler.ICSSParseExceptionCallback;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CSSParseError;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A style sheet or the style attribute of an element: what it declares, and what of it a page may not have. A page fetches nothing,
 * so every address is refused, save that of data inside the sheet where that is allowed; and so is whatever could hide one. What is
 * not known here is refused too.
 */
public final class Style {
    private static final int LONGEST = 120;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final Addresses allowed;

    /** Which addresses a style may hold. */
    public enum Addresses {
        NONE, DATA
    }

    /** What is wrong, in which line from 1, and the way out. */
    public record Fault(int line, String what, String wayOut) {
    }

    /** A property in small letters, its value as CSS, and its line from 1. */
    public record Declaration(String property, String value, int line) {
    }

    private Style(Addresses allowed) {
        this.allowed = allowed;
    }

    /** Reads a style sheet. */
    public static Style ofSheet(String css, Addresses allowed) {
        Style style = new Style(allowed);
        style.read(css);
        int end = Math.max(css.indexOf("</"), css.indexOf("<!--"));
        if (end >= 0) {
            style.refuse(1 + (int) css.substring(0, end).chars().filter(c -> c == '\n').count(), "holds '</' or '<!--', which in a page would end it", "leave it out, in comments too");
        }
        return style;
    }

    /** Reads the value of a style attribute, as a rule: the parser reads a list of declarations only up to what it does not know. */
    public static Style ofAttribute(String css, Addresses allowed) {
        Style style = new Style(allowed);
        style.read("attribute{" + css + "}");
        if (css.indexOf('{') >= 0 || css.indexOf('}') >= 0) {
            style.refuse(1, "holds a brace", "write nothing but 'property: value;' in a style attribute");
        }
        return style;
    }

    /** What it may not have, in the order in which it was found. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public List<Declaration> declarations() {
        return List.copyOf(declarations);
    }

    boolean allowsData() {
        return allowed == Addresses.DATA;
    }

    void refuse(int line, String what, String wayOut) {
        faults.add(new Fault(line, what, wayOut));
    }

    void add(CSSDeclaration declaration) {
        int line = declaration.getSourceLocation().getFirstTokenBeginLineNumber();
        String property = declaration.getProperty().toLowerCase(Locale.ROOT);
        declarations.add(new Declaration(property, declaration.getExpressionAsCSSString(), line));
        new ValueRules(this, line).check(declaration);
    }

    private void read(String css) {
        CollectingCSSParseErrorHandler errors = new CollectingCSSParseErrorHandler();
        ICSSParseExceptionCallback end = e -> unread(e.currentToken == null ? 1 : e.currentToken.beginLine, e.getMessage());
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css,
                new CSSReaderSettings().setCustomErrorHandler(errors).setCustomExceptionHandler(end));
        errors.getAllParseErrors().forEach(error -> unread(line(error), error.getErrorMessage()));
        if (sheet != null) {
            CSSVisitor.visitCSS(sheet, new SheetRules(this));
        }
    }

    private static int line(CSSParseError error) {
        return error.getFirstSkippedToken() == null ? 1 : error.getFirstSkippedToken().getBeginLine();
    }

    private void unread(int line, String why) {
        String first = why == null ? "it has no end" : why.lines().findFirst().orElse("").strip();
        refuse(line, "is not CSS: " + (first.length() > LONGEST ? first.substring(0, LONGEST) + "..." : first),
                "mend the rule in that line, and close every bracket and quote");
    }
}
