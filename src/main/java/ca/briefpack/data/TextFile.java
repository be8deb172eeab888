package ca.briefpack.data;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reader of a file that was named on the command line: its text, or why there is none. */
public final class TextFile {
    private TextFile() {
    }

    /**
     * @param where  what messages call the file
     * @param wayOut where one is to be had
     * @throws BriefpackException P001 if it does not exist or is no UTF-8 text
     */
    public static String read(Path file, String where, String wayOut) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw refusal(where, "is not UTF-8 text", "save it as UTF-8", e);
        } catch (IOException e) {
            String what = Files.isDirectory(file) ? "is a folder" : Files.exists(file) ? "cannot be read" : "does not exist";
            throw refusal(where, what, wayOut, e);
        }
    }

    private static BriefpackException refusal(String where, String what, String wayOut, IOException cause) {
        return new BriefpackException(new Problem(Code.P001, where, what, wayOut), cause);
    }
}
