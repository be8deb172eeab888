package ca.briefpack.disk;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why the system could not read or write a file or folder. What it gives as its reason is told in our words where we know it, and
 * as it stands where we do not: never as another reason.
 */
public enum DiskFault {
    ABSENT("it does not exist", "restore it, or name another"),
    FORBIDDEN("permission denied", "allow this user to read and write it"),
    IN_THE_WAY("a file stands where a folder should be", "move it away"),
    NOT_A_FILE("it is a folder, not a file", "move it away"),
    NOT_TEXT("it is not UTF-8 text", "save it as UTF-8"),
    CIRCLE("a link leads back to itself", "mend the link"),
    FULL("the disk is full", "free some space"),
    QUOTA("the disk quota of this user is used up", "remove files of this user, or have the quota raised"),
    TOO_LARGE("a file may not become so large for this user or on this disk",
            "raise the limit on the size of files (ulimit -f), or use another disk"),
    READ_ONLY("the disk is read-only", "mount it for writing, or use another disk"),
    BROKEN("the disk reports an input/output error", "look after the disk: it may be failing, or lost from the network"),
    OTHER_DISK("it lies on another disk than what stands beside it", "keep all of the folder on one disk"),
    LONG_NAME("its name is too long for this disk", "use shorter names of folders"),
    OVERSIZE("", "take out of it what is not needed, or give Java more memory, such as java -Xmx8g"),
    /** One that may be gone the next time. */
    PASSING("", "run again; the cause may have passed by then"),
    /** One that we have no words for. */
    OTHER("", "see that it can be read and written");

    private static final Map<String, DiskFault> BY_REASON = new TreeMap<>(Map.ofEntries(
            Map.entry("no space left", FULL), Map.entry("not enough space", FULL), Map.entry("quota exceeded", QUOTA),
            Map.entry("file too large", TOO_LARGE), Map.entry("read-only file system", READ_ONLY),
            Map.entry("input/output error", BROKEN),
            Map.entry("file name too long", LONG_NAME), Map.entry("too many levels of symbolic links", CIRCLE),
            Map.entry("is a directory", NOT_A_FILE), Map.entry("not a directory", IN_THE_WAY),
            Map.entry("permission denied", FORBIDDEN),
            Map.entry("operation not permitted", FORBIDDEN), Map.entry("no such file", ABSENT),
            Map.entry("cross-device link", OTHER_DISK), Map.entry("too many open files", PASSING),
            Map.entry("stale file handle", PASSING), Map.entry("connection timed out", PASSING),
            Map.entry("host is down", PASSING),
            Map.entry("not connected", PASSING), Map.entry("temporarily unavailable", PASSING),
            Map.entry("resource busy", PASSING),
            Map.entry("text file busy", PASSING), Map.entry("no locks available", PASSING),
            Map.entry("interrupted system call", PASSING),
            Map.entry("cannot allocate memory", PASSING)));

    private final String words;
    private final String wayOut;

    DiskFault(String words, String wayOut) {
        this.words = words;
        this.wayOut = wayOut;
    }

    /** The fault behind a failed call. */
    public static DiskFault of(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return ABSENT;
        } else if (cause instanceof AccessDeniedException) {
            return FORBIDDEN;
        } else if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return IN_THE_WAY;
        } else if (cause instanceof FileSystemLoopException) {
            return CIRCLE;
        } else if (cause instanceof CharacterCodingException) {
            return NOT_TEXT;
        } else if (cause instanceof WholeFile.Oversize) {
            return OVERSIZE;
        }
        String reason = reason(cause).orElse("").toLowerCase(Locale.ROOT);
        return BY_REASON.entrySet().stream().filter(known -> reason.contains(known.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(OTHER);
    }

    /** What happened, in words: {@code the disk is full}. */
    public static String words(IOException cause) {
        DiskFault fault = of(cause);
        return fault.words.isEmpty() ? reason(cause).orElse("the system does not say why") : fault.words;
    }

    /** What can be done about it. */
    public static String wayOut(IOException cause) {
        return of(cause).wayOut;
    }

    /**
     * The problem: {@code where cannot be read: permission denied -> allow this user to read and write it}.
     *
     * @param code  of the place where it happened; a fault that may pass has a code of its own
     * @param verb  {@code cannot be read}
     */
    public static Problem problem(Code code, String where, String verb, IOException cause) {
        return new Problem(code(code, cause), where, verb + ": " + words(cause), wayOut(cause));
    }

    /** The same, with a way out of its own where there is no such file. */
    public static Problem problem(Code code, String where, String verb, IOException cause, String ifAbsent) {
        return of(cause) == ABSENT ? new Problem(code, where, verb + ": " + words(cause), ifAbsent)
                : problem(code, where, verb, cause);
    }

    /** The code of a problem that this fault is: its own if it may pass, or else that of the place where it happened. */
    public static Code code(Code ofPlace, IOException cause) {
        return of(cause) == PASSING ? Code.P043 : ofPlace;
    }

    private static Optional<String> reason(IOException cause) {
        if (cause instanceof DirectoryNotEmptyException) {
            return Optional.of("the folder is not empty");
        }
        String own = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
        return Optional.ofNullable(own).filter(words -> !words.isBlank());
    }
}
