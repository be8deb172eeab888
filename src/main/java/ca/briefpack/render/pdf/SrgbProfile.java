package ca.briefpack.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour profile (IEC 61966-2-1) that a PDF/A names as its output intent, as an ICC version 2.1 display profile. It is
 * made here, not taken from the Java runtime, so that two runtimes write the same bytes.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    // Primaries and white adapted to the D50 illuminant, as in the sRGB profile of the International Color Consortium.
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.4360, 0.2225, 0.0139};
    private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
    private static final double[] BLUE = {0.1431, 0.0606, 0.7141};
    private static final byte[] BYTES = build();

    private SrgbProfile() {
    }

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] build() {
        try {
            Map<String, byte[]> tags = new LinkedHashMap<>();
            tags.put("desc", description("sRGB IEC61966-2.1"));
            tags.put("cprt", text("No copyright, use freely"));
            tags.put("wtpt", xyz(WHITE));
            tags.put("rXYZ", xyz(RED));
            tags.put("gXYZ", xyz(GREEN));
            tags.put("bXYZ", xyz(BLUE));
            byte[] curve = curve();
            tags.put("rTRC", curve);
            tags.put("gTRC", curve);
            tags.put("bTRC", curve);
            return assemble(tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] assemble(Map<String, byte[]> tags) throws IOException {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        DataOutputStream entry = new DataOutputStream(table);
        entry.writeInt(tags.size());
        int start = HEADER + 4 + 12 * tags.size();
        IdentityHashMap<byte[], Integer> placed = new IdentityHashMap<>();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] content = tag.getValue();
            if (!placed.containsKey(content)) {
                placed.put(content, start + data.size());
                data.write(content);
                data.write(new byte[(4 - content.length % 4) % 4]);
            }
            entry.write(ascii(tag.getKey()));
            entry.writeInt(placed.get(content));
            entry.writeInt(content.length);
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profile.write(header(start + data.size()));
        profile.write(table.toByteArray());
        profile.write(data.toByteArray());
        return profile.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.write(ascii("mntrRGB XYZ "));
        for (int part : new int[]{2025, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.write(ascii("acsp"));
        out.write(new byte[28]);
        out.write(fixed(WHITE));
        out.write(new byte[HEADER - bytes.size()]);
        return bytes.toByteArray();
    }

    private static byte[] xyz(double[] value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ascii("XYZ \0\0\0\0"));
        bytes.write(fixed(value));
        return bytes.toByteArray();
    }

    /** The sRGB transfer function: linear near black, a power of 2.4 above. */
    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(ascii("curv\0\0\0\0"));
        out.writeInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(linear * 65535));
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ascii("text\0\0\0\0" + words + "\0"));
        return bytes.toByteArray();
    }

    private static byte[] description(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(ascii("desc\0\0\0\0"));
        out.writeInt(words.length() + 1);
        out.write(ascii(words + "\0"));
        // No Unicode and no Macintosh description: two empty counts, a script code and 67 bytes.
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
        return bytes.toByteArray();
    }

    private static byte[] fixed(double[] values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (double value : values) {
            out.writeInt((int) Math.round(value * 65536));
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
