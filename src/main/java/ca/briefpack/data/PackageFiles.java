package ca.briefpack.data;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a package folder, each read once into memory, by their name relative to the folder ({@code scenarios/cap.yaml}).
 * Files whose name starts with a dot are not part of a package.
 */
final class PackageFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String folderName;
    private final SortedMap<String, byte[]> contents;

    private PackageFiles(String folderName, SortedMap<String, byte[]> contents) {
        this.folderName = folderName;
        this.contents = contents;
    }

    /** @throws BriefpackException P010 if the folder or a file in it cannot be read */
    static PackageFiles read(Path folder) {
        requireFolder(folder);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try {
            // a link to a folder would be listed as one file
            Path real = folder.toRealPath();
            for (Path file : listFiles(real)) {
                contents.put(relativeName(real, file), bytes(name, real, file));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BriefpackException(new Problem(Code.P010, name, "cannot be listed", "allow reading of the folder"), e);
        }
        return new PackageFiles(name, contents);
    }

    static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BriefpackException(new Problem(Code.P010, folder.toString(), Files.exists(folder) ? "is not a folder" : "does not exist",
                    "name the folder of a data package, which holds its " + Descriptor.FILE));
        }
    }

    private static List<Path> listFiles(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(file -> !isHidden(folder, file)).toList();
        }
    }

    private static boolean isHidden(Path folder, Path file) {
        return relativeName(folder, file).startsWith(".") || relativeName(folder, file).contains("/.");
    }

    private static String relativeName(Path folder, Path file) {
        List<String> parts = new ArrayList<>();
        folder.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static byte[] bytes(String name, Path folder, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P010, name + "/" + relativeName(folder, file), "cannot be read",
                    "allow reading of the file"), e);
        }
    }

    /** The file as a user would type it: {@code data/exports_us.csv}. */
    String where(String file) {
        return folderName + "/" + file;
    }

    boolean has(String file) {
        return contents.containsKey(file);
    }

    /** All names, sorted. */
    List<String> listNames() {
        return List.copyOf(contents.keySet());
    }

    byte[] bytes(String file) {
        return contents.get(file).clone();
    }

    /** The text of a file without a byte order mark; empty and a problem if it is absent or not UTF-8. */
    Optional<String> findText(String file, Refusals refusals) {
        if (!has(file)) {
            refusals.add(new Problem(Code.P010, where(file), "is missing", "put the file back, or restore the whole package"));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(contents.get(file))).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            refusals.add(new Problem(Code.P010, where(file), "is not UTF-8 text", "save it as UTF-8"));
            return Optional.empty();
        }
    }
}
