package ca.briefpack.cli.term;

/** What the human words are written to. */
public enum Screen {
    /** A terminal, where a line can be written over. */
    TERMINAL,
    /** A file or a pipe, where every line stays. */
    LOG;

    /** The screen of this process. */
    public static Screen ofProcess() {
        return System.console() != null && isTerminal() ? TERMINAL : LOG;
    }

    // From Java 22 on there is a console even if output goes to a file, and Console has a method to tell; before, it has not.
    private static boolean isTerminal() {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
