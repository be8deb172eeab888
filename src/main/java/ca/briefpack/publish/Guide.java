package ca.briefpack.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The file {@code README.txt} that tells whoever opens the output folder what is in it. */
final class Guide {
    static final String FILE_NAME = "README.txt";

    private Guide() {
    }

    static void write(Path output) throws IOException {
        byte[] text = text();
        Path file = output.resolve(FILE_NAME);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
            Tree.replace(file, text);
        }
    }

    private static byte[] text() throws IOException {
        try (InputStream in = Guide.class.getResourceAsStream("output-guide.txt")) {
            return in.readAllBytes();
        }
    }
}
