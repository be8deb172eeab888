package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to publish into an output folder, held by one run at a time. The operating system keeps it and takes it back when
 * the process ends, however it ends, so a lock file left behind blocks nobody. The file says who holds it.
 */
public final class OutputLock implements AutoCloseable {
    static final String FILE_NAME = ".lock";
    // Some systems let nobody read a locked region, so what is locked is a byte far beyond the text.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    // On POSIX, closing any channel of a file drops every lock this process has on it. So a second try from within the
    // process must not even open the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path output;
    private final FileChannel channel;
    private final FileLock lock;

    private OutputLock(Path output, FileChannel channel, FileLock lock) {
        this.output = output;
        this.channel = channel;
        this.lock = lock;
    }

    static OutputLock take(Path output) {
        try {
            Path real = Files.createDirectories(output).toRealPath();
            if (!HELD_HERE.add(real)) {
                throw refusal(output, holder());
            }
            return takeFromOthers(output, real);
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(output, e), e);
        }
    }

    /** Gives the right back. The file stays, empty: removing it could take it from a run that has just opened it. */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel; lock) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(output, e), e);
        } finally {
            HELD_HERE.remove(output);
        }
    }

    private static OutputLock takeFromOthers(Path output, Path real) throws IOException {
        boolean taken = false;
        try {
            OutputLock lock = open(output, real);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD_HERE.remove(real);
            }
        }
    }

    private static OutputLock open(Path output, Path real) throws IOException {
        Path file = real.resolve(FILE_NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw refusal(output, Files.readString(file, StandardCharsets.UTF_8).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)));
            taken = true;
            return new OutputLock(real, channel, lock);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static BriefpackException refusal(Path output, String holder) {
        return new BriefpackException(new Problem(Problem.Code.P041, output.resolve(FILE_NAME).toString(),
                "is held by " + (holder.isEmpty() ? "another run" : holder),
                "wait for that run to end, or publish elsewhere with --out; the lock goes when its process ends"));
    }

    private static String holder() {
        return "process " + ProcessHandle.current().pid();
    }
}
