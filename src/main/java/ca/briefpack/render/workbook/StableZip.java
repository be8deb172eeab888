package ca.briefpack.render.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip archive whose bytes depend on its content alone: entries in order of name, all with the same time. */
final class StableZip {
    private static final String FIRST = "[Content_Types].xml";
    /**
     * Not the first of January 1980: Java takes that for "earlier than a zip can hold" and adds a field in the machine's time
     * zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    /** Programs that sniff file types expect the list of content types at the very beginning. */
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder());

    private StableZip() {
    }

    static byte[] rewrite(byte[] archive) {
        try {
            return write(read(archive), archive.length);
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory could not be rewritten", e);
        }
    }

    private static Map<String, byte[]> read(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(ORDER);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] write(Map<String, byte[]> entries, int expectedSize) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(expectedSize);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry stable = new ZipEntry(entry.getKey());
                // setTime would convert by the machine's time zone.
                stable.setTimeLocal(TIME);
                out.putNextEntry(stable);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
