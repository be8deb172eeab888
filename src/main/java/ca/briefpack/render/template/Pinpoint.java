package ca.briefpack.render.template;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import java.io.Writer;

/** Finds the line of a template that prints a given place of its output. What is printed is thrown away. */
@SuppressWarnings("deprecation") // FreeMarker marks its own tree so that nobody builds on it by accident; its nodes have no other types
final class Pinpoint extends Writer {
    private final int line;
    private final int column;
    private int linesBefore;
    private int columnsBefore;
    private String found = "";

    /**
     * @param line   from 1
     * @param column from 1
     */
    Pinpoint(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** {@code pdf/province.ftlh:41}; empty if the place was not printed. */
    String found() {
        return found;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        int into = 0;
        for (int i = offset; i < offset + length; i++) {
            boolean past = linesBefore + 1 == line && columnsBefore + 1 >= column || linesBefore + 1 > line;
            if (!past || found.isEmpty()) {
                found = place(into);
            }
            if (past) {
                return;
            }
            if (buffer[i] == '\n') {
                linesBefore++;
                into++;
                columnsBefore = 0;
            } else {
                columnsBefore++;
            }
        }
    }

    private static String place(int linesInto) {
        TemplateElement[] running = _CoreAPI.getInstructionStackSnapshot(Environment.getCurrentEnvironment());
        return running[0].getTemplate().getName() + ":" + (running[0].getBeginLine() + linesInto);
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
