package ca.briefpack.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file {@code history.jsonl}: one line of JSON for each time the latest release changed, oldest first. */
final class History {
    static final String FILE_NAME = "history.jsonl";

    private History() {
    }

    static void append(Path output, Manifest manifest) throws IOException {
        try (FileChannel channel = FileChannel.open(output.resolve(FILE_NAME), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            String line = (endsInMidLine(channel) ? "\n" : "") + ManifestJson.historyLine(manifest) + "\n";
            channel.position(channel.size());
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    // A run cut off while it wrote its line must not spoil the line of the next.
    private static boolean endsInMidLine(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }
}
