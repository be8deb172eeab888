package ca.briefpack.content;

import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the pages by which readers find their way in a release are made of.
 *
 * @param briefs    every pack of the release, in the order of a run
 * @param pages     the pages that list them where they are too many for one; empty if the first page lists them all
 * @param kinds     those of its packs
 * @param provinces those that a reader can choose from
 * @param sectors   the same of sectors
 * @param past      the editions before this one that stand beside it, the newest first
 * @param files     what else the release holds, by path
 * @param feedId    what names the feed of the publisher, from edition to edition
 */
public record Site(String releaseId, LocalDate asOf, List<Brief> briefs, List<Page> pages, List<PackSpec.Kind> kinds,
        List<Choice> provinces, List<Choice> sectors,
        List<Past> past, List<Download> files, String feedId) {
    /** A list of more briefs than these is parted into pages. */
    public static final int MOST_ON_A_PAGE = 100;

    public Site {
        briefs = List.copyOf(briefs);
        pages = List.copyOf(pages);
        kinds = List.copyOf(kinds);
        provinces = List.copyOf(provinces);
        sectors = List.copyOf(sectors);
        past = List.copyOf(past);
        files = List.copyOf(files);
    }

    /** The briefs that its feed tells of: as many as a page lists. */
    public List<Brief> latest() {
        return briefs.subList(0, Math.min(briefs.size(), MOST_ON_A_PAGE));
    }

    /** The name of something of this release that is the same wherever the release lies: {@code urn:uuid:...}. */
    public String urn(String what) {
        return urn(releaseId, what);
    }

    /** A name made of what it names. */
    public static String urn(String whole, String part) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((whole + "\n" + part).getBytes(StandardCharsets.UTF_8));
    }

    /** When it was new, as feeds write it: the day of the edition, whenever it was made. */
    public String updated() {
        return asOf + "T00:00:00Z";
    }

    /**
     * A pack: its card in the language of the page, or in the other if it was published in that alone.
     *
     * @param also   its card in the other language; empty if there is none
     * @param themes names of what it is on, in both languages, to be found by
     */
    public record Brief(Card card, Optional<Card> also, List<String> themes, List<Download> downloads) {
        public Brief {
            themes = List.copyOf(themes);
            downloads = List.copyOf(downloads);
        }

        /** Its files in a language: {@code en}. */
        public List<Download> in(String lang) {
            return downloads.stream().filter(file -> file.lang().filter(of -> of.code().equals(lang)).isPresent()).toList();
        }
    }

    /** A page of the list: its number among all of them, and the briefs of one kind that it lists. */
    public record Page(int number, PackSpec.Kind kind, List<Brief> briefs) {
        public Page {
            briefs = List.copyOf(briefs);
        }
    }

    /** Something to choose briefs by. */
    public record Choice(String value, Text name) {
    }

    /** An edition that was published before. @param hasPages true if it has pages like these */
    public record Past(String releaseId, LocalDate asOf, boolean hasPages) {
    }

    /**
     * A file of the release.
     *
     * @param pack   the slug of its pack, or what stands in its place
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record Download(String path, String pack, Optional<Lang> lang, long bytes, String sha256) {
        private static final int STEP = 1000;

        /** What it is, by the ending of its name: {@code pdf}. */
        public String format() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        /** True if its size is told in millions of bytes. */
        public boolean isLarge() {
            return bytes >= STEP * STEP;
        }

        /** Its size in thousands of bytes, rounded up, or in millions with a decimal. */
        public BigDecimal size() {
            return isLarge() ? BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(STEP * STEP), 1, RoundingMode.HALF_UP)
                    : BigDecimal.valueOf((bytes + STEP - 1) / STEP);
        }
    }
}
