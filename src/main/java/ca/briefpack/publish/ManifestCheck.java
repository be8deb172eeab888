package ca.briefpack.publish;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest.Entry;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder held against a manifest: what is missing in it, changed, or not listed. Links are not followed: a link is no file. */
public final class ManifestCheck {
    static final String RESTORE = "restore it from a copy, or publish that edition again from its data with --force";
    /** Without it nobody can tell what a release of the same name is to hold. */
    static final String RESTORE_MANIFEST =
            "restore it from a copy, or remove the folder of the release and publish that edition again from its data";
    private static final String REMOVE = "move it out of the release";

    private final Manifest manifest;
    private final Path release;

    private ManifestCheck(Manifest manifest, Path release) {
        this.manifest = manifest;
        this.release = release;
    }

    /**
     * A P042 for each file of the release that is missing, changed or not listed in its manifest, first what is listed, in order
     * of path; none if it is whole.
     */
    public static List<Problem> problems(Manifest manifest, Path release) {
        ManifestCheck check = new ManifestCheck(manifest, release);
        List<Problem> problems = new ArrayList<>(check.listed());
        check.unlisted().forEach((path, what) -> problems.add(check.problem(path, what, REMOVE)));
        return List.copyOf(problems);
    }

    /** What is wrong with one file that the manifest lists; empty if it is as published. */
    static Optional<Problem> problem(Entry entry, Path release) {
        return complaint(entry, release.resolve(entry.path())).map(what -> problem(release, entry.path(), what, RESTORE));
    }

    private List<Problem> listed() {
        List<Problem> problems = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (Entry entry : manifest.files()) {
            Optional<String> folder = missingFolder(entry.path()).filter(missing -> below(missing) > 1);
            if (folder.isEmpty()) {
                problem(entry, release).ifPresent(problems::add);
            } else if (gone.add(folder.get())) {
                problems.add(problem(folder.get(), "is missing, with all " + below(folder.get()) + " files in it", RESTORE));
            }
        }
        return problems;
    }

    /** One cause is told once, not for each of its files. */
    private Optional<String> missingFolder(String path) {
        return folders(path).filter(folder -> !Files.isDirectory(release.resolve(folder), LinkOption.NOFOLLOW_LINKS)).findFirst();
    }

    private long below(String folder) {
        return manifest.files().stream().filter(entry -> entry.path().startsWith(folder + "/")).count();
    }

    private static Optional<String> complaint(Entry entry, Path file) {
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("is missing");
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("is not a file any more");
            }
            if (Files.size(file) != entry.bytes()) {
                return Optional.of("has " + Files.size(file) + " bytes, the manifest says " + entry.bytes());
            }
            return Sha256.of(file).equals(entry.sha256()) ? Optional.empty()
                    : Optional.of("has a sha-256 other than the manifest says");
        } catch (IOException e) {
            return Optional.of("cannot be read: " + DiskFault.words(e));
        }
    }

    /** What the manifest does not list, by path: files and links, and folders that hold nothing listed. */
    private SortedMap<String, String> unlisted() {
        Set<String> files = manifest.files().stream().map(Entry::path).collect(Collectors.toSet());
        files.add(Manifest.FILE_NAME);
        Set<String> folders = files.stream().flatMap(ManifestCheck::folders).collect(Collectors.toSet());
        SortedMap<String, String> unlisted = new TreeMap<>();
        try {
            Path root = release.toRealPath();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (folder.equals(root) || folders.contains(slashed(root, folder))) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (!files.contains(slashed(root, folder))) {
                        unlisted.put(slashed(root, folder), "is not in the manifest, with all that is in it");
                    }
                    return FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = slashed(root, file);
                    if (!files.contains(path) && !folders.contains(path)) {
                        unlisted.put(path, "is not in the manifest");
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException cause) {
                    unlisted.put(slashed(root, file), "cannot be read: " + DiskFault.words(cause));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unlisted.put("", "cannot be read: " + DiskFault.words(e));
        }
        return unlisted;
    }

    /** The folders that a path leads through, the outermost first. */
    private static Stream<String> folders(String path) {
        return Stream.iterate(path.indexOf('/'), end -> end > 0, end -> path.indexOf('/', end + 1))
                .map(end -> path.substring(0, end));
    }

    private static String slashed(Path root, Path path) {
        Path inside = root.relativize(path);
        return Stream.iterate(0, i -> i < inside.getNameCount(), i -> i + 1).map(i -> inside.getName(i).toString())
                .collect(Collectors.joining("/"));
    }

    private Problem problem(String path, String what, String wayOut) {
        return problem(release, path, what, wayOut);
    }

    private static Problem problem(Path release, String path, String what, String wayOut) {
        return new Problem(Problem.Code.P042, release.resolve(path).toString(), what, wayOut);
    }
}
