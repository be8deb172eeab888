package ca.briefpack.render.style;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSFontFaceRule;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSNamespaceRule;
import com.helger.css.decl.CSSSupportsRule;
import com.helger.css.decl.CSSUnknownRule;
import com.helger.css.decl.visit.DefaultCSSVisitor;
import com.helger.css.writer.CSSWriterSettings;

/** Walks a style sheet: declarations are looked into, rules that fetch or that nobody knows are refused. */
final class SheetRules extends DefaultCSSVisitor {
    private static final String PUT_IT_IN = "put it into the style sheet itself, or leave it out";
    private final StyleFindings found;

    SheetRules(StyleFindings found) {
        this.found = found;
    }

    @Override
    public void onDeclaration(CSSDeclaration declaration) {
        new ValueRules(found, found.add(declaration)).check(declaration);
    }

    @Override
    public void onImport(CSSImportRule rule) {
        found.refuse(line(rule), "'@import' would fetch a file", PUT_IT_IN);
    }

    @Override
    public void onNamespace(CSSNamespaceRule rule) {
        found.refuse(line(rule), "'@namespace' is not allowed", PUT_IT_IN);
    }

    @Override
    public void onBeginSupportsRule(CSSSupportsRule rule) {
        rule.getAllSupportConditionMembers().forEach(
                condition -> new ValueRules(found, line(rule)).checkText(condition.getAsCSSString(new CSSWriterSettings(), 0)));
    }

    @Override
    public void onBeginFontFaceRule(CSSFontFaceRule rule) {
        if (!found.allowsData()) {
            found.refuse(line(rule), "'@font-face' would fetch a file", "keep fonts in the brand's fonts folder");
        }
    }

    @Override
    public void onUnknownRule(CSSUnknownRule rule) {
        found.refuse(line(rule), "'" + rule.getDeclaration() + "' is not known here",
                "use @page, @media, @supports or no at-rule");
    }

    private static int line(ICSSSourceLocationAware part) {
        return part.getSourceLocation() == null ? 1 : part.getSourceLocation().getFirstTokenBeginLineNumber();
    }
}
