package ca.briefpack.render.site;

import ca.briefpack.content.Card;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Site;
import ca.briefpack.content.Site.Brief;
import ca.briefpack.content.Site.Page;
import ca.briefpack.model.Lang;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * All that briefs are found by where they are too many to stand on one page: a line for each, deflated, in the letters of base 64.
 * A line is the slug, the name, the finding, the number of the page that lists it, its kind, its provinces, its sectors, in which
 * languages it is and its name in the other language, parted by tabs; lists are parted by spaces.
 */
final class SearchIndex {
    private static final int CHUNK = 1 << 16;

    private SearchIndex() {
    }

    /** Without a break of line; empty if the first page lists every brief. */
    static String of(Site site) {
        if (site.pages().isEmpty()) {
            return "";
        }
        String lines = site.pages().stream().flatMap(page -> page.briefs().stream().map(brief -> line(brief, page)))
                .collect(Collectors.joining("\n"));
        return Base64.getEncoder().encodeToString(deflated(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(Brief brief, Page page) {
        Card card = brief.card();
        PackSpec pack = card.pack();
        String name = pack.name().in(card.lang());
        String other = pack.name().in(card.lang() == Lang.EN ? Lang.FR : Lang.EN);
        String languages = brief.downloads().stream().flatMap(file -> file.lang().stream()).distinct().sorted().map(Lang::code)
                .collect(Collectors.joining(" "));
        return Stream
                .of(pack.slug(), name, card.finding(), Integer.toString(page.number()), pack.kind().template(),
                        String.join(" ", card.themes().provinces()), String.join(" ", card.themes().sectors()), languages,
                        other.equals(name) ? "" : other)
                .map(cell -> cell.replaceAll("[\\t\\n]", " ")).collect(Collectors.joining("\t"));
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
