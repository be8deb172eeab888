package ca.briefpack.render.pdf;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts of a brand: every TrueType file of their folder, parsed once for each thread. Ligatures and other glyph
 * substitutions are off: with them "after" would be extracted as "a er", and both PDF profiles would fail.
 */
final class BrandFonts {
    // The end of the Supplementary Multilingual Plane; beyond it are rare ideographs and private signs.
    private static final int LAST_CODE_POINT = 0x1FFFF;
    private final List<FontFile> files;
    private final ThreadLocal<List<TrueTypeFont>> parsed;
    private final SortedSet<String> families;
    private final BitSet printable;

    /** One font file: its address for problems, and its bytes. */
    private record FontFile(Path path, byte[] bytes) {
    }

    /** What a face is called and how it looks, as its own tables say. */
    record Face(String family, String postScriptName, int weight, boolean italic) {
    }

    /** @throws BriefpackException P031 if the folder holds no readable TrueType font */
    BrandFonts(Path folder) {
        this.files = read(folder);
        this.parsed = ThreadLocal.withInitial(() -> files.stream().map(BrandFonts::parse).toList());
        this.families = new TreeSet<>();
        parsed.get().forEach(font -> families.add(face(font).family()));
        this.printable = printableByAll();
    }

    /** This thread's fonts, in the order of their file names. */
    List<TrueTypeFont> fonts() {
        return parsed.get();
    }

    SortedSet<String> families() {
        return families;
    }

    /** True if every face can print it: text may become semibold or italic without losing a character. */
    boolean canPrint(int codePoint) {
        return printable.get(codePoint);
    }

    private BitSet printableByAll() {
        BitSet common = new BitSet(LAST_CODE_POINT);
        for (int codePoint = ' '; codePoint <= LAST_CODE_POINT; codePoint++) {
            int asked = codePoint;
            common.set(codePoint, fonts().stream().allMatch(font -> hasGlyph(font, asked)));
        }
        return common;
    }

    static Face face(TrueTypeFont font) {
        try {
            String typographic = font.getNaming().getName(16, 3, 1, 0x409);
            String family = typographic == null ? font.getNaming().getFontFamily() : typographic;
            return new Face(family, font.getName(), font.getOS2Windows().getWeightClass(),
                    font.getPostScript().getItalicAngle() != 0);
        } catch (IOException e) {
            throw unreadable("a font", e);
        }
    }

    private static boolean hasGlyph(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw unreadable("a font", e);
        }
    }

    private static List<FontFile> read(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> paths = entries.filter(p -> p.getFileName().toString().endsWith(".ttf")).sorted().toList();
            if (paths.isEmpty()) {
                throw new BriefpackException(new Problem(Code.P031, folder.toString(), "holds no font",
                        "put the brand's TrueType files (.ttf) there"));
            }
            List<FontFile> read = new java.util.ArrayList<>();
            for (Path path : paths) {
                read.add(new FontFile(path, WholeFile.bytes(path)));
            }
            return List.copyOf(read);
        } catch (IOException e) {
            throw unread(folder, e);
        } catch (UncheckedIOException e) {
            throw unread(folder, e.getCause());
        }
    }

    private static TrueTypeFont parse(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw unreadable(file.path().toString(), e);
        }
    }

    private static BriefpackException unread(Path folder, IOException cause) {
        String at = cause instanceof FileSystemException file && file.getFile() != null ? file.getFile() : folder.toString();
        return new BriefpackException(
                DiskFault.problem(Code.P031, at, "cannot be read", cause,
                        "put the TrueType files (.ttf) of the brand there"),
                cause);
    }

    private static BriefpackException unreadable(String where, IOException cause) {
        return new BriefpackException(new Problem(Code.P031, where, "cannot be read as a font: " + cause.getMessage(),
                "use TrueType files (.ttf); OpenType files with PostScript outlines (.otf) do not work"), cause);
    }
}
