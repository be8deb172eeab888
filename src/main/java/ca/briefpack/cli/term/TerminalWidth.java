package ca.briefpack.cli.term;

import picocli.CommandLine.Model.UsageMessageSpec;

/** How many letters a line of the terminal holds. */
public final class TerminalWidth {
    /** Where nobody knows, as in a file. */
    public static final int UNKNOWN = 110;
    /** Narrower than this no help is laid out. */
    private static final int LEAST = 55;
    private static final int MOST = 1000;

    private TerminalWidth() {
    }

    /**
     * @param columns what the environment says in {@code COLUMNS}, or null; on a terminal it is asked where the environment says
     *                nothing
     */
    public static int of(String columns, Screen screen) {
        if (columns != null && columns.matches("[0-9]{1,6}") && Integer.parseInt(columns) > 0) {
            return Math.max(LEAST, Math.min(MOST, Integer.parseInt(columns)));
        }
        return screen == Screen.LOG ? UNKNOWN : Math.max(LEAST, new UsageMessageSpec().autoWidth(true).width());
    }
}
