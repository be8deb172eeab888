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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a package folder by their name relative to it ({@code scenarios/cap.yaml}), each read into memory once, when it is
 * first asked for. Files whose name starts with a dot are not part of a package.
 */
final class PackageFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a decoder puts in the place of bytes that are no text. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String folderName;
    private final SortedMap<String, Path> paths;
    private final Map<String, byte[]> contents = new HashMap<>();

    private PackageFiles(String folderName, SortedMap<String, Path> paths) {
        this.folderName = folderName;
        this.paths = paths;
    }

    /** @throws BriefpackException P010 if the folder cannot be listed */
    static PackageFiles in(Path folder) {
        requireFolder(folder);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        SortedMap<String, Path> paths = new TreeMap<>();
        try {
            // a link to a folder would be listed as one file
            Path real = folder.toRealPath();
            listFiles(real).forEach(file -> paths.put(relativeName(real, file), file));
        } catch (IOException | UncheckedIOException e) {
            throw new BriefpackException(new Problem(Code.P010, name, "cannot be listed", "allow reading of the folder"), e);
        }
        return new PackageFiles(name, paths);
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

    /** The file as a user would type it: {@code data/exports_us.csv}. */
    String where(String file) {
        return folderName + "/" + file;
    }

    boolean has(String file) {
        return paths.containsKey(file);
    }

    /** All names, sorted. */
    List<String> listNames() {
        return List.copyOf(paths.keySet());
    }

    /** @throws BriefpackException P010 if a file that is there cannot be read */
    byte[] bytes(String file) {
        return contents.computeIfAbsent(file, this::read);
    }

    private byte[] read(String file) {
        try {
            return Files.readAllBytes(paths.get(file));
        } catch (IOException e) {
            throw new BriefpackException(new Problem(Code.P010, where(file), "cannot be read", "allow reading of the file"), e);
        }
    }

    /** The text of a file without a byte order mark; empty and a problem if it is absent or not UTF-8. */
    Optional<String> findText(String file, Refusals refusals) {
        if (!has(file)) {
            refusals.add(new Problem(Code.P010, where(file), "is missing", "put the file back, or restore the whole package"));
            return Optional.empty();
        }
        byte[] bytes = bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
            refusals.add(new Problem(Code.P010, where(file), "is not UTF-8 text", "save it as UTF-8"));
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** Whether a text that holds the sign for what cannot be read was written with it. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
