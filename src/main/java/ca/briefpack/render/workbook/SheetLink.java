package ca.briefpack.render.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link to a cell of the same workbook: {@code #'Sheet name'!A1}, with a quote in the name written twice. */
final class SheetLink {
    private static final Pattern INTERNAL = Pattern.compile("#?'(.+)'![A-Z]{1,3}[0-9]{1,7}");

    private SheetLink() {
    }

    /** The name of the sheet that {@code link} leads to, or empty if it leads out of the workbook. */
    static Optional<String> find(String link) {
        Matcher matcher = INTERNAL.matcher(link);
        return matcher.matches() ? Optional.of(matcher.group(1).replace("''", "'")) : Optional.empty();
    }

    /** The link to the first cell of a sheet. */
    static String to(String sheetName) {
        return "#'" + sheetName.replace("'", "''") + "'!A1";
    }
}
