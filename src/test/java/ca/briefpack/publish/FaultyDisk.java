package ca.briefpack.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterOutputStream2;

/**
 * A folder, on the real disk or in memory, on which a fault strikes at a step of one's choice. A step is a change of the disk: a
 * folder or link made, a name removed, a rename, a force, and of a file each the making, the first half and the second half of
 * what is written.
 */
final class FaultyDisk extends FilterFileSystemProvider {
    /** What happens at the step. */
    enum Fault {
        /** The process ends there; what was done before it stays. */
        KILL,
        /** Power is lost there: of what was done before it only what had been forced to the disk stays. */
        POWER_CUT,
        /** The step is refused, once, as by a full disk. */
        REFUSAL
    }

    /** The process has been killed: nothing that it does from then on has an effect. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Path real;
    /** Opened in place of a folder, which in memory no channel reads. */
    private final Path nothing;
    private final Memory memory;
    private int steps;
    private int faultAt;
    private Fault fault;
    private boolean isDead;
    private boolean hasLinks = true;
    private Runnable beforeEach = () -> {};

    /** @param root an existing folder @param bin one beside it, for what is removed but not yet beyond recall */
    FaultyDisk(Path root, Path bin) throws IOException {
        super("faulty", root.getFileSystem());
        this.real = root.toRealPath();
        this.nothing = Files.createTempFile(bin, "nothing", "");
        this.memory = new Memory(real, bin);
    }

    /** The folder, on this disk. */
    Path root() {
        return wrapPath(real);
    }

    /** From now on, steps are counted from 1 and the fault strikes before this one is done. */
    FaultyDisk strike(Fault which, int step) {
        fault = which;
        faultAt = step;
        steps = 0;
        return this;
    }

    /** The machine runs again; no other fault is to strike. */
    void revive() {
        isDead = false;
        faultAt = 0;
    }

    FaultyDisk withoutLinks() {
        hasLinks = false;
        return this;
    }

    FaultyDisk watchedBy(Runnable reader) {
        beforeEach = reader;
        return this;
    }

    /** True if there were so many steps that the fault struck. */
    boolean hasStruck() {
        return faultAt > 0 && steps >= faultAt;
    }

    private void step(Path path) throws IOException {
        if (isDead) {
            throw new Killed();
        }
        beforeEach.run();
        if (++steps != faultAt) {
            return;
        }
        if (fault == Fault.REFUSAL) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
        isDead = true;
        if (fault == Fault.POWER_CUT) {
            memory.lose();
        }
        throw new Killed();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (Files.exists(toDelegate(folder))) {
            super.createDirectory(folder, attributes);
        }
        step(folder);
        super.createDirectory(folder, attributes);
        memory.made(toDelegate(folder));
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        if (!hasLinks) {
            throw new UnsupportedOperationException("no links here");
        }
        step(link);
        super.createSymbolicLink(link, target, attributes);
        memory.made(toDelegate(link));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return wrapPath(super.readSymbolicLink(link));
    }

    @Override
    public void delete(Path path) throws IOException {
        Path doomed = toDelegate(path);
        if (!Files.exists(doomed, LinkOption.NOFOLLOW_LINKS) || isFull(doomed)) {
            super.delete(path);
        }
        step(path);
        memory.remove(doomed);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        boolean exists = Files.exists(toDelegate(path), LinkOption.NOFOLLOW_LINKS);
        if (exists) {
            delete(path);
        }
        return exists;
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        Path target = toDelegate(to);
        if (isFull(target) || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS) != Files.isDirectory(toDelegate(from),
                LinkOption.NOFOLLOW_LINKS)
                && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(from.toString(), to.toString(), "Directory not empty");
        }
        step(to);
        memory.rename(toDelegate(from), target);
    }

    /** Not one step, as no system copies a file in one. */
    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        if (Files.isDirectory(toDelegate(from), LinkOption.NOFOLLOW_LINKS)) {
            createDirectory(to);
            return;
        }
        try (OutputStream out = newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(Files.readAllBytes(toDelegate(from)));
        }
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        Path file = toDelegate(path);
        return new FilterOutputStream2(opened(path, () -> super.newOutputStream(path, options))) {
            @Override
            public void write(byte[] bytes, int start, int length) throws IOException {
                memory.dirty(file);
                int half = length / 2;
                step(path);
                super.write(bytes, start, half);
                step(path);
                super.write(bytes, start + half, length - half);
            }
        };
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = toDelegate(path);
        FileChannel channel =
                options.contains(StandardOpenOption.WRITE) ? opened(path, () -> super.newFileChannel(path, options, attributes))
                        : Files.isDirectory(file) ? FileChannel.open(nothing, StandardOpenOption.READ)
                                : super.newFileChannel(path, options, attributes);
        return new FilterFileChannel(channel) {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                memory.dirty(file);
                step(path);
                return super.write(bytes);
            }

            @Override
            public FileChannel truncate(long size) throws IOException {
                memory.dirty(file);
                step(path);
                super.truncate(size);
                return this;
            }

            /** The real disk is not waited for. */
            @Override
            public void force(boolean metaData) throws IOException {
                step(path);
                memory.forced(file);
            }
        };
    }

    private <T> T opened(Path path, Opening<T> opening) throws IOException {
        Path file = toDelegate(path);
        boolean isNew = !Files.exists(file);
        if (isNew) {
            step(path);
        }
        T opened = opening.open();
        if (isNew) {
            memory.made(file);
        }
        return opened;
    }

    private interface Opening<T> {
        T open() throws IOException;
    }

    private static boolean isFull(Path path) throws IOException {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var found = Files.list(path)) {
            return found.findAny().isPresent();
        }
    }
}
