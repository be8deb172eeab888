package ca.briefpack.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the system holds in memory only: contents of files that were not forced to the disk, and names whose folder was not. Files
 * and folders are told apart by their key, as their names change.
 */
final class Memory {
    private final Path root;
    private final Path bin;
    private final Deque<Change> changes = new ArrayDeque<>();
    private final Set<Object> dirty = new HashSet<>();
    private int removed;

    Memory(Path root, Path bin) {
        this.root = root;
        this.bin = bin;
    }

    /** A change of names in a folder, and how it is undone. */
    private record Change(Object folder, Undoing undoing) {
    }

    private interface Undoing {
        void undo() throws IOException;
    }

    void dirty(Path file) throws IOException {
        dirty.add(key(file));
    }

    void made(Path path) throws IOException {
        Object made = key(path);
        changes.push(new Change(key(path.getParent()), () -> {
            Optional<Path> lost = locate(made);
            if (lost.isPresent()) {
                discard(lost.get());
            }
        }));
    }

    void remove(Path path) throws IOException {
        Object folder = key(path.getParent());
        Path kept = discard(path);
        changes.push(new Change(folder, () -> restore(kept, folder, path.getFileName())));
    }

    void rename(Path from, Path to) throws IOException {
        Object moved = key(from);
        Object folder = key(from.getParent());
        Object target = key(to.getParent());
        Optional<Path> replaced = Files.exists(to, LinkOption.NOFOLLOW_LINKS) ? Optional.of(discard(to)) : Optional.empty();
        Files.move(from, to);
        changes.push(new Change(target, () -> {
            Optional<Path> now = locate(moved);
            if (now.isPresent()) {
                restore(now.get(), folder, from.getFileName());
            }
            if (replaced.isPresent()) {
                restore(replaced.get(), target, to.getFileName());
            }
        }));
    }

    void forced(Path path) throws IOException {
        Object key = key(path);
        dirty.remove(key);
        changes.removeIf(change -> change.folder().equals(key));
    }

    /** Power is lost. */
    void lose() throws IOException {
        while (!changes.isEmpty()) {
            changes.pop().undoing().undo();
        }
        for (Path path : all()) {
            if (dirty.contains(key(path))) {
                try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        }
    }

    private Path discard(Path path) throws IOException {
        return Files.move(path, bin.resolve(String.valueOf(removed++)));
    }

    /** What stood in a folder that is itself lost stays lost. */
    private void restore(Path path, Object folder, Path name) throws IOException {
        Optional<Path> home = locate(folder);
        if (home.isPresent()) {
            Files.move(path, home.get().resolve(name));
        }
    }

    private Optional<Path> locate(Object key) throws IOException {
        for (Path path : all()) {
            if (key(path).equals(key)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.toList();
        }
    }

    private static Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey();
    }
}
