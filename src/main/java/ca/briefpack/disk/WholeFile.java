package ca.briefpack.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A file read into memory as a whole. One that would fill the heap is refused by its size, before it is read. */
public final class WholeFile {
    /** A text of more bytes may have more characters than a Java text can hold. */
    private static final long MOST = 1L << 30;
    /** What is made of a file takes several times its size. */
    private static final int PART_OF_HEAP = 8;
    private static final int MEBIBYTE = 1 << 20;

    private WholeFile() {
    }

    /** A file is larger than what can be read as a whole. */
    static final class Oversize extends FileSystemException {
        private static final long serialVersionUID = 1L;

        Oversize(Path file, String size) {
            super(file.toString(), null, "it has " + size + ", and a heap of " + Runtime.getRuntime().maxMemory() / MEBIBYTE
                    + " MiB takes no file of more than " + most() / MEBIBYTE + " MiB");
        }
    }

    /** @throws IOException if it cannot be read, or is too large to be read as a whole */
    public static byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > most()) {
            throw new Oversize(file, String.format(Locale.ROOT, "%,d MiB", size / MEBIBYTE));
        }
        // what is no plain file, such as a pipe, does not tell its size
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) most() + 1);
            if (bytes.length > most()) {
                throw new Oversize(file, "no end");
            }
            return bytes;
        }
    }

    /** The line of the first byte that is not UTF-8; empty if all are. */
    public static OptionalInt findForeignLine(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(read, CharBuffer.allocate(bytes.length), true);
        if (!end.isError()) {
            return OptionalInt.empty();
        }
        int line = 1;
        for (int i = 0; i < read.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return OptionalInt.of(line);
    }

    /** @throws IOException as {@link #bytes}, and if it is not UTF-8 */
    public static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    }

    /** @throws IOException as {@link #text} */
    public static List<String> lines(Path file) throws IOException {
        return text(file).lines().toList();
    }

    private static long most() {
        return Math.min(MOST, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }
}
