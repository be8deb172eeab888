package ca.briefpack.content;

import ca.briefpack.model.Told;
import java.util.List;

/**
 * What of a table, a chart or a list of facts is not told, for data could not be read.
 *
 * @param isWhole true if nothing of it can be told
 * @param causes  what was not read, in part or at all
 */
public record Gap(boolean isWhole, List<Cause> causes) {
    public Gap {
        causes = List.copyOf(causes);
    }

    /** What was not read. @param rows how many rows or files were left out; 0 if it could not be read at all */
    public record Cause(Told told, int rows) {
        public boolean isAll() {
            return rows == 0;
        }
    }
}
