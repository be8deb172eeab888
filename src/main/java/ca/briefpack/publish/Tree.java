package ca.briefpack.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with everything in it: removed, copied, renamed or forced to the disk as a whole. Links are never followed. */
final class Tree {
    private Tree() {
    }

    static void delete(Path root) throws IOException {
        for (Path path : walk(root, Comparator.reverseOrder())) {
            Files.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : walk(from, Comparator.naturalOrder())) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    /** Returns once every byte and every name beneath {@code root} would survive a loss of power. */
    static void sync(Path root) throws IOException {
        for (Path path : walk(root, Comparator.reverseOrder())) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                syncFolder(path);
            } else {
                syncFile(path);
            }
        }
    }

    /**
     * Makes the names in a folder durable. Systems without POSIX folders have no such call, and keep names durable themselves.
     */
    static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Writes a file that readers see either as it was or as it is to be. */
    static void replace(Path file, byte[] content) throws IOException {
        prepare(next(file), content);
        move(next(file), file);
    }

    /** Where the content that a file is to have is written before it takes its place. */
    static Path next(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".next");
    }

    /** Writes a file that survives a loss of power. */
    static void prepare(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        syncFile(file);
        syncFolder(file.toAbsolutePath().getParent());
    }

    /** Renames in one step, and returns once the new name would survive a loss of power: what is done next may rely on it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(to.toAbsolutePath().getParent());
        if (!from.toAbsolutePath().getParent().equals(to.toAbsolutePath().getParent())) {
            syncFolder(from.toAbsolutePath().getParent());
        }
    }

    /** Makes a folder in one that exists, unless it is there. */
    static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            syncFolder(folder.toAbsolutePath().getParent());
        }
        return folder;
    }

    static void syncFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static List<Path> walk(Path root, Comparator<Path> order) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(order).toList();
        }
    }
}
