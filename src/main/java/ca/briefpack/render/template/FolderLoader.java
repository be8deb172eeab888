package ca.briefpack.render.template;

import ca.briefpack.disk.WholeFile;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The loader of the templates that a folder lists, linked from elsewhere or not. No other name leads to a file. */
final class FolderLoader implements TemplateLoader {
    private final Map<String, Path> files;

    /** @param files of the templates, by their names in the folder */
    FolderLoader(Map<String, Path> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    public Object findTemplateSource(String name) {
        return files.get(name);
    }

    /** Templates are read once. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new StringReader(WholeFile.text((Path) source));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is held open.
    }
}
