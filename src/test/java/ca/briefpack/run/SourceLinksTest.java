package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.DataPackage;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From what a brief says to the number of its source, from there to the list, and from the list to the page itself. */
@ExtendWith(Releases.Shared.class)
class SourceLinksTest {
    private static final String PLACE = "source-";
    private static final Map<String, Source> BY_ADDRESS =
            DataPackage.load(Path.of("data")).evidence().reference().sources().values()
                    .stream().filter(source -> source.address().isPresent())
                    .collect(Collectors.toMap(source -> source.address().get(), Function.identity(), (one, other) -> one));
    private static Release release;

    @BeforeAll
    static void publish(Releases shared) {
        release = shared.october();
    }

    static Stream<Arguments> pages() {
        return Releases.PUBLISHED.stream().flatMap(pack -> Stream.of(Lang.values()).map(lang -> Arguments.of(pack, lang)));
    }

    static Stream<Arguments> briefs() {
        return Releases.PACKS.stream().flatMap(pack -> Stream.of(Lang.values()).map(lang -> Arguments.of(pack, lang)));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void marks_count_up_from_one_as_they_first_appear_and_each_leads_to_its_place_in_the_list(String pack, Lang lang) {
        Document page = html(pack, lang);
        List<String> marks = page.select("sup a").eachAttr("href");

        assertThat(marks.stream().distinct().toList()).isEqualTo(listed(page).stream().map(id -> "#" + id).toList());
        assertThat(page.select("sup a")).allSatisfy(mark -> {
            assertThat(mark.attr("href")).isEqualTo("#" + PLACE + mark.text());
            assertThat(mark.attr("title")).contains(titleOf(page.getElementById(PLACE + mark.text())));
        });
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void no_brief_prints_the_id_of_a_source(String pack, Lang lang) {
        assertThat(html(pack, lang).body().text()).doesNotContainPattern("\\bS\\d{3}\\b|\\bB-[A-Z]{2,}");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_leads_away_leads_to_sources_on_record_and_tells_them_nothing(String pack, Lang lang) {
        assertThat(html(pack, lang).select("a[href^=http]")).allSatisfy(link -> {
            assertThat(link.attr("rel")).isEqualTo("noreferrer");
            assertThat(BY_ADDRESS).containsKey(link.attr("href"));
            assertThat(link.attr("title")).startsWith(link.text());
        });
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void methods_lead_to_every_page_that_is_on_record_and_say_whom_a_report_stands_for(Lang lang) {
        Document page = html("methods", lang);
        Set<String> printed = Set.copyOf(page.select("ul.sources a[href^=http]").eachAttr("href"));

        assertThat(printed).hasSizeGreaterThan(50).isSubsetOf(BY_ADDRESS.keySet());
        printed.stream().map(BY_ADDRESS::get).filter(Source::isReported).forEach(source -> assertThat(
                page.getElementById(source.id()).text())
                .containsIgnoringCase(lang == Lang.EN ? "as reported by" : "rapporté par"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_pdf_has_the_links_of_its_page_each_with_words_for_who_cannot_see_it(String pack, Lang lang) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(release.file(lang.code() + "/" + pack + ".pdf"))) {
            for (PDAnnotationLink link : links(document)) {
                assertThat(link.getContents()).isNotBlank();
                assertThat(link.getCOSObject().containsKey(COSName.STRUCT_PARENT)).isTrue();
                if (link.getAction() instanceof PDActionURI away) {
                    addresses.add(away.getURI());
                }
            }
        }
        // a link that wraps has an annotation on each of its lines
        assertThat(Set.copyOf(addresses)).isEqualTo(Set.copyOf(html(pack, lang).select("a[href^=http]").eachAttr("href")));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void the_sheet_of_sources_leads_to_their_pages(String pack, Lang lang) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(release.workbook(pack, lang)))) {
            XSSFSheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            List<String> away = sheet.getHyperlinkList().stream().map(link -> link.getAddress())
                    .filter(address -> address != null && address.startsWith("http")).toList();
            assertThat(BY_ADDRESS.keySet()).containsAll(away);
            assertThat(away).containsAll(html(pack, lang).select("a[href^=http]").eachAttr("href"));
        }
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    /** The ids of the places of the list, in its order. */
    private static List<String> listed(Document page) {
        return page.select("p.cited [id^=" + PLACE + "]").eachAttr("id");
    }

    private static String titleOf(Element place) {
        Element link = place.selectFirst("a");
        return link == null ? place.ownText().strip().split("\\. ")[0] : link.text();
    }

    private static Document html(String pack, Lang lang) {
        return Jsoup.parse(new String(release.file(lang.code() + "/" + pack + ".html"), StandardCharsets.UTF_8));
    }
}
