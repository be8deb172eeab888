package ca.briefpack.data.source;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.words.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The reader of a file that was named on the command line: its text, composed and without a byte order mark, or why there is
 * none.
 */
public final class TextFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {
    }

    /**
     * @param where  what messages call the file
     * @param wayOut where one is to be had
     * @throws BriefpackException P001 if it does not exist or is no UTF-8 text
     */
    public static String read(Path file, String where, String wayOut) {
        try {
            byte[] bytes = WholeFile.bytes(file);
            OptionalInt foreign = WholeFile.findForeignLine(bytes);
            if (foreign.isPresent()) {
                throw new BriefpackException(new Problem(Code.P001, where + ":" + foreign.getAsInt(), "is not UTF-8 text",
                        "save it as UTF-8"));
            }
            return text(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            if (!Files.exists(file)) {
                throw refusal(where, Files.isSymbolicLink(file) ? "is a link that leads nowhere" : "does not exist", wayOut, e);
            }
            throw Files.isDirectory(file) ? refusal(where, "is a folder", wayOut, e)
                    : new BriefpackException(DiskFault.problem(Code.P001, where, "cannot be read", e), e);
        }
    }

    /** What was read, without its byte order mark, and composed. */
    static String text(String read) {
        return Writing.composed(read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read);
    }

    private static BriefpackException refusal(String where, String what, String wayOut, IOException cause) {
        return new BriefpackException(new Problem(Code.P001, where, what, wayOut), cause);
    }
}
