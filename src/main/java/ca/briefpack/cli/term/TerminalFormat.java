package ca.briefpack.cli.term;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** How durations, sizes and paths read on the terminal, the same on every machine. */
public final class TerminalFormat {
    private static final int MINUTE = 60;
    private static final int LEAST_MILLIS = 100;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private TerminalFormat() {
    }

    /**
     * {@code 1.2 s}, from a minute on {@code 2 min 05 s}, and what is less than a tenth of a second without a number that would
     * be zero.
     */
    public static String of(Duration duration) {
        if (duration.toMillis() < LEAST_MILLIS && !duration.isZero()) {
            return "under 0.1 s";
        }
        if (duration.toSeconds() < MINUTE) {
            return String.format(Locale.ROOT, "%.1f s", Math.floor(duration.toMillis() / 100.0) / 10.0);
        }
        return String.format(Locale.ROOT, "%d min %02d s", duration.toMinutes(), duration.toSecondsPart());
    }

    public static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%,.0f MiB", bytes / MEBIBYTE);
    }

    /** The path as one would type it: relative to the current folder if it lies within. */
    public static String path(Path path, Path cwd) {
        return path.startsWith(cwd) && !path.equals(cwd) ? cwd.relativize(path).toString() : path.toString();
    }
}
