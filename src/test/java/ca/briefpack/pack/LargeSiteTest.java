package ca.briefpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Card;
import ca.briefpack.content.Site;
import ca.briefpack.model.Lang;
import ca.briefpack.publish.ReleaseStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A release of ten thousand packs: its first page stays small, and all of them can be found. */
class LargeSiteTest {
    private static final int PACKS = 10_000;
    private static final int MOST_BYTES = 300_000;
    /** Where a browser can be shown the pages; see {@code src/test/browser}. */
    private static final Path SHOWN = Path.of("target", "large-site");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_first_page_is_small_and_finds_every_pack(Lang lang) throws IOException {
        List<Card> cards = SampleSite.many(PACKS);
        Site site = new SiteContents(SampleSite.frame(), cards, SampleSite.files(List.of(cards.get(0)))).of(lang);
        Set<String> names = SiteMaker.names(site, site.files());
        byte[] page = SampleSite.maker().firstPage(site, lang, names).file().content();
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(lang == Lang.EN ? "index.html" : "index.fr.html"), page);

        assertThat(page.length).isLessThanOrEqualTo(MOST_BYTES);
        Document parsed = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        List<String> lines = inflated(parsed.getElementById("index").text()).lines().toList();
        assertThat(lines).hasSize(PACKS).allMatch(line -> line.split("\t", -1).length == 9);
        assertThat(lines.get(0)).startsWith(site.pages().get(0).briefs().get(0).card().pack().slug() + "\t");
        assertThat(parsed.select(".pages a")).hasSize(site.pages().size());
        assertThat(site.pages().stream().mapToInt(one -> one.briefs().size()).sum()).isEqualTo(PACKS);
        assertThat(site.pages()).allMatch(one -> one.briefs().size() <= Site.MOST_ON_A_PAGE);
    }

    @Test
    void the_guide_of_the_output_folder_tells_of_every_kind_of_page() throws IOException {
        String guide;
        try (InputStream in = ReleaseStore.class.getResourceAsStream("output-guide.txt")) {
            guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Site site = new SiteContents(SampleSite.frame(), SampleSite.many(PACKS), List.of()).of(Lang.EN);

        assertThat(SiteMaker.names(site, List.of())).contains("briefs-1.html")
                .allSatisfy(name -> assertThat(guide).contains("latest/" + name.replaceFirst("-\\d+", "-1")));
    }

    private static String inflated(String text) throws IOException {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)),
                new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
