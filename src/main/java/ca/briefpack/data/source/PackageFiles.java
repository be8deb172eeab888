package ca.briefpack.data.source;

import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.FolderFiles;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a package folder by their name relative to it ({@code scenarios/cap.yaml}), each read into memory once, when it is
 * first asked for, and none that is not. Files whose name starts with a dot are not part of a package.
 */
public final class PackageFiles {
    private static final Pattern DATA = Pattern.compile("\\.(csv|json|yaml)$");
    /** What a decoder puts in the place of bytes that are no text. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String folderName;
    private final SortedMap<String, Path> paths;
    private final SortedMap<String, String> others = new TreeMap<>();
    private final Set<String> folders;
    private final List<String> untold;
    private final Map<String, Optional<byte[]>> contents = new HashMap<>();
    private final Map<String, Problem> faults = new HashMap<>();

    private PackageFiles(String folderName, FolderFiles found) {
        this.folderName = folderName;
        this.paths = found.files();
        this.untold = found.listUntold();
        this.folders = Set.copyOf(found.folders());
        found.deadLinks().forEach(name -> others.put(name, "is a link that leads nowhere"));
        found.devices().forEach(name -> others.put(name, "is no file with content, but a device or pipe"));
        found.folders().stream().filter(name -> DATA.matcher(name).find())
                .forEach(name -> others.put(name, "is a folder, not a file"));
    }

    /** @throws BriefpackException P010 if the folder cannot be listed */
    public static PackageFiles in(Path folder) {
        requireFolder(folder);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        try {
            return new PackageFiles(name, FolderFiles.in(folder));
        } catch (IOException e) {
            throw new BriefpackException(DiskFault.problem(Code.P010, name, "cannot be listed", e), e);
        }
    }

    public static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BriefpackException(
                    new Problem(Code.P010, folder.toString(), Files.exists(folder) ? "is not a folder" : "does not exist",
                            "name the folder of a data package, which holds its " + Descriptor.FILE));
        }
    }

    /** The file as a user would type it: {@code data/exports_us.csv}. */
    public String where(String file) {
        return folderName + "/" + file;
    }

    public boolean has(String file) {
        return paths.containsKey(file);
    }

    /** The names of all that is a file, or stands where one should, sorted. */
    public List<String> listNames() {
        return Stream.concat(paths.keySet().stream(), others.keySet().stream()).sorted().toList();
    }

    /** Those in a folder, named with a slash at its end. */
    public List<String> listIn(String folder) {
        return listNames().stream().filter(name -> name.startsWith(folder)).toList();
    }

    /** True if there is a folder of that name; nothing, and anything else, is a problem. */
    public boolean isFolder(String name, Refusals refusals) {
        if (folders.contains(name)) {
            return true;
        }
        String what = has(name) ? "is a file, not a folder" : others.getOrDefault(name, "is missing");
        refusals.add(new Problem(Code.P010, where(name), what, "put the folder itself there, empty if there is none of it"));
        return false;
    }

    /** The content of a file; empty if it is not there or cannot be read. */
    Optional<byte[]> findBytes(String file) {
        return contents.computeIfAbsent(file, this::read);
    }

    private Optional<byte[]> read(String file) {
        try {
            return has(file) ? Optional.of(WholeFile.bytes(paths.get(file))) : Optional.empty();
        } catch (IOException e) {
            faults.put(file, DiskFault.problem(Code.P010, where(file), "cannot be read", e));
            return Optional.empty();
        }
    }

    /** The names that the locale of this process cannot tell. */
    public List<String> listUntold() {
        return untold;
    }

    /** Passes the bytes of a file on; one that was not read yet is not kept. False if it cannot be read. */
    public boolean copy(String file, OutputStream to) {
        if (contents.containsKey(file) && contents.get(file).isEmpty() || !has(file)) {
            return false;
        }
        try (InputStream in = contents.containsKey(file) ? new ByteArrayInputStream(contents.get(file).orElseThrow())
                : Files.newInputStream(paths.get(file))) {
            in.transferTo(to);
            return true;
        } catch (IOException e) {
            faults.put(file, DiskFault.problem(Code.P010, where(file), "cannot be read", e));
            return false;
        }
    }

    /**
     * The text of a file, composed and without a byte order mark; empty and a problem if it is absent, cannot be read or is not
     * UTF-8.
     */
    public Optional<String> findText(String file, Refusals refusals) {
        Optional<byte[]> bytes = findBytes(file);
        if (bytes.isEmpty()) {
            refusals.add(unread(file));
            return Optional.empty();
        }
        String text = new String(bytes.get(), StandardCharsets.UTF_8);
        Optional<OtherFormat> other = OtherFormat.find(bytes.get());
        // the sign for what cannot be read may have been written as such
        OptionalInt foreign = text.indexOf(REPLACEMENT) >= 0 ? WholeFile.findForeignLine(bytes.get()) : OptionalInt.empty();
        if (other.isPresent() || foreign.isPresent()) {
            refusals.add(other.map(format -> new Problem(Code.P010, where(file), format.what(), format.wayOut()))
                    .orElseGet(() -> new Problem(Code.P010, where(file) + ":" + foreign.getAsInt(), "is not UTF-8 text",
                            "save it as UTF-8")));
            return Optional.empty();
        }
        return Optional.of(TextFile.text(text));
    }

    private Problem unread(String file) {
        if (faults.containsKey(file)) {
            return faults.get(file);
        }
        return new Problem(Code.P010, where(file), others.getOrDefault(file, "is missing"),
                others.containsKey(file) ? "put the file itself there" : "put the file back, or restore the whole package");
    }

}
