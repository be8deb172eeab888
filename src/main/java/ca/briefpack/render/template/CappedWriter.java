package ca.briefpack.render.template;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Collects what a template prints, up to a limit. */
class CappedWriter extends Writer {
    private final int limit;

    /** What was printed so far. */
    final StringBuilder text = new StringBuilder();

    CappedWriter(int limit) {
        this.limit = limit;
    }

    /** @throws IOException if the limit is passed */
    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (text.length() + length > limit) {
            throw new IOException(String.format(Locale.ROOT, "prints more than %,d characters", limit));
        }
        text.append(buffer, offset, length);
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
