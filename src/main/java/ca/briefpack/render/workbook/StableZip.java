package ca.briefpack.render.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** What stands in a part in place of its one empty element. */
    record Filling(String empty, String full) {
        byte[] put(byte[] part) {
            String xml = new String(part, StandardCharsets.UTF_8);
            int at = xml.indexOf(empty);
            if (at < 0) {
                throw new IllegalStateException("a part of the workbook has no " + empty);
            }
            return (xml.substring(0, at) + full + xml.substring(at + empty.length())).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** @param filled by name of the entry */
    static byte[] rewrite(byte[] archive, Map<String, Filling> filled) {
        try {
            Map<String, byte[]> entries = read(archive);
            filled.forEach((name, filling) -> entries.compute(name, (key, part) -> filling.put(part)));
            return write(entries, archive.length);
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
