package ca.briefpack.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The file {@code history.jsonl}: one line of JSON for each time the latest release changed, oldest first. It is replaced as a
 * whole, so that nobody meets half a line. The next state is on the disk before readers are led to a release, so that the line of
 * a run that is cut off just then is not lost: the next run finds it and puts it in place.
 */
final class History {
    static final String FILE_NAME = "history.jsonl";

    private final Path file;

    History(Path output) {
        this.file = output.resolve(FILE_NAME);
    }

    /**
     * Writes, beside the file, the state with the line of a release that is about to become the latest; none if that is its last
     * line.
     */
    void prepare(Manifest manifest) throws IOException {
        byte[] before = bytes(file);
        byte[] whole = wholeLines(before);
        byte[] after = endsWith(whole, line(manifest)) ? whole : joined(whole, line(manifest));
        Files.deleteIfExists(next());
        if (!Arrays.equals(before, after)) {
            Tree.prepare(next(), after);
        }
    }

    /** Puts the prepared state in place, if there is one. */
    void commit() throws IOException {
        if (Files.exists(next())) {
            Tree.move(next(), file);
        }
    }

    /**
     * Puts a prepared state in place if its release did become the latest, else removes it. A latest release that no line tells
     * of, as earlier versions could leave one, has its line written.
     */
    void recover(Optional<Manifest> latest) throws IOException {
        if (latest.isPresent() && endsWith(bytes(next()), line(latest.get()))) {
            commit();
        } else if (latest.isPresent() && !knows(latest.get().releaseId())) {
            prepare(latest.get());
            commit();
        } else {
            Files.deleteIfExists(next());
        }
    }

    /** The last line, counted from 1, that records this very manifest. */
    OptionalInt find(Manifest manifest) throws IOException {
        List<String> lines = lines();
        int last = lines.lastIndexOf(ManifestFile.historyLine(manifest));
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last + 1);
    }

    /** True if a release of this id has once been the latest, with whatever manifest, or a run was cut off as it became so. */
    boolean knows(String releaseId) throws IOException {
        return Stream.concat(lines().stream(), new String(bytes(next()), StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("\"releaseId\":\"" + releaseId + "\""));
    }

    private List<String> lines() throws IOException {
        return new String(wholeLines(bytes(file)), StandardCharsets.UTF_8).lines().toList();
    }

    private Path next() {
        return Tree.next(file);
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /**
     * Without a line that was cut off, as earlier versions could leave one: if it was of the latest release it is written anew.
     */
    private static byte[] wholeLines(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        byte[] rest = Arrays.copyOfRange(content, end, content.length);
        return ManifestFile.isObject(rest) ? joined(content, new byte[]{'\n'}) : Arrays.copyOf(content, end);
    }

    private static byte[] line(Manifest manifest) {
        return (ManifestFile.historyLine(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean endsWith(byte[] content, byte[] line) {
        int start = content.length - line.length;
        return start >= 0 && (start == 0 || content[start - 1] == '\n')
                && Arrays.equals(content, start, content.length, line, 0, line.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
