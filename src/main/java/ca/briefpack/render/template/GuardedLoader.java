package ca.briefpack.render.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A loader that refuses templates which try to leave the sandbox. FreeMarker can switch off {@code ?new} and {@code ?api} but not
 * {@code ?eval} and {@code ?interpret}, which run text from data as a template.
 */
final class GuardedLoader implements TemplateLoader {
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    // A hexadecimal escape could spell a forbidden word inside a string.
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?\\s*(eval|eval_json|evalJson|interpret|new|api|has_api|hasApi)\\b|(\\\\x)");
    private final TemplateLoader files;

    GuardedLoader(TemplateLoader files) {
        this.files = files;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return files.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return files.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        String text;
        try (Reader reader = files.getReader(source, encoding)) {
            StringWriter all = new StringWriter();
            reader.transferTo(all);
            text = all.toString();
        }
        Matcher matcher = FORBIDDEN.matcher(withoutComments(text));
        if (matcher.find()) {
            String used = matcher.group(1) == null ? "\\x in a string" : "?" + matcher.group(1);
            throw new IOException("line " + lineOf(text, matcher.start()) + " uses " + used
                    + ", which is not allowed in templates");
        }
        return new StringReader(text);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        files.closeTemplateSource(source);
    }

    /** Comments become blanks: they may stand inside an expression, and must not shift what follows. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
    }

    private static int lineOf(String text, int at) {
        return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
