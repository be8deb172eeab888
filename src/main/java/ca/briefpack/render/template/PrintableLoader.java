package ca.briefpack.render.template;

import ca.briefpack.words.Writing;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;

/** A loader of templates whose text is composed; one that holds what cannot be printed is refused. */
final class PrintableLoader implements TemplateLoader {
    private final TemplateLoader files;

    PrintableLoader(TemplateLoader files) {
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
            text = Writing.composed(all.toString());
        }
        UnfitTemplate.refuse(text);
        return new StringReader(text);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        files.closeTemplateSource(source);
    }
}
