package ca.briefpack.render.style;

import com.helger.css.decl.CSSDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is found in a style while it is read. */
final class StyleFindings {
    final List<StyleFault> faults = new ArrayList<>();
    final List<Declaration> declarations = new ArrayList<>();
    private final Addresses allowed;

    StyleFindings(Addresses allowed) {
        this.allowed = allowed;
    }

    boolean allowsData() {
        return allowed == Addresses.DATA;
    }

    void refuse(int line, String what, String wayOut) {
        faults.add(new StyleFault(line, what, wayOut));
    }

    /** @return its line */
    int add(CSSDeclaration declaration) {
        int line = declaration.getSourceLocation().getFirstTokenBeginLineNumber();
        declarations.add(new Declaration(declaration.getProperty().toLowerCase(Locale.ROOT),
                declaration.getExpressionAsCSSString(), line));
        return line;
    }
}
