package ca.briefpack.render.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the value of a property may be made of. */
final class ValueRules {
    /** Functions that compute, colour or count. Whatever else there is might fetch. */
    private static final Set<String> FUNCTIONS = Set.of("attr", "format", "calc", "clamp", "conic-gradient", "counter",
            "counters", "cubic-bezier", "element",
            "fit-content", "hsl", "hsla", "leader", "linear-gradient", "max", "min", "minmax", "radial-gradient", "repeat", "rgb",
            "rgba", "rotate",
            "running", "scale", "steps", "string", "target-counter", "target-text", "translate", "translatex", "translatey");
    private static final Pattern PLAIN =
            Pattern.compile("#[0-9A-Fa-f]{3,8}|[0-9]{1,4}(?:\\.[0-9]{1,4})?(?:pt|px|em|rem|mm|%)?|\"[\\p{L}\\p{N} -]{1,60}\"");
    private static final Pattern CALLED = Pattern.compile("([^\\s()+*/,]*)\\(");
    private static final String NO_ESCAPE = "write the letters themselves";
    private final StyleFindings found;
    private final int line;

    ValueRules(StyleFindings found, int line) {
        this.found = found;
        this.line = line;
    }

    void check(CSSDeclaration declaration) {
        String property = declaration.getProperty();
        if (property.startsWith("--")) {
            checkOwn(property, declaration.getExpressionAsCSSString());
        }
        checkEscape(property);
        check(declaration.getExpression());
    }

    /** A page for a browser may name a colour, a size or a typeface once, and nothing else. */
    private void checkOwn(String property, String value) {
        if (!found.allowsData() || !PLAIN.matcher(value).matches()) {
            found.refuse(line, "the property '" + property + "' of your own could hide an address",
                    "write its value where it is used");
        }
    }

    private void check(CSSExpression expression) {
        if (expression != null) {
            expression.getAllMembers().forEach(this::check);
        }
    }

    private void check(ICSSExpressionMember member) {
        if (member instanceof CSSExpressionMemberTermURI address) {
            checkAddress(address.getURIString());
        } else if (member instanceof CSSExpressionMemberFunction function) {
            checkFunction(function.getFunctionName());
            check(function.getExpression());
        } else if (!(member instanceof CSSExpressionMemberTermSimple term && term.isStringLiteral())) {
            checkText(member.getAsCSSString(new CSSWriterSettings(), 0));
        }
    }

    private void checkAddress(String address) {
        boolean data = address.strip().toLowerCase(Locale.ROOT).startsWith("data:");
        if (!data) {
            found.refuse(line, "'url(" + address + ")' would fetch a file",
                    found.allowsData() ? "write what it holds as data: in its place"
                            : "keep everything in brief.css and in the brand's fonts folder");
        } else if (!found.allowsData()) {
            found.refuse(line, "'url(data:...)' cannot be printed", "draw it as a chart, or keep it to screen.css");
        }
    }

    /** Arithmetic, numbers and words: no member that could be looked into further. */
    void checkText(String text) {
        checkEscape(text);
        Matcher called = CALLED.matcher(text);
        while (called.find()) {
            if (!called.group(1).isEmpty()) {
                checkFunction(called.group(1));
            }
        }
    }

    private void checkFunction(String name) {
        checkEscape(name);
        boolean own = found.allowsData() && name.equals("var");
        if (!own && !FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            found.refuse(line, "the function '" + name + "()' is not known here",
                    "use one of " + String.join(", ", FUNCTIONS.stream().sorted().toList()));
        }
    }

    private void checkEscape(String text) {
        if (text.indexOf('\\') >= 0) {
            found.refuse(line, "the escape in '" + text + "' could hide an address", NO_ESCAPE);
        }
    }
}
