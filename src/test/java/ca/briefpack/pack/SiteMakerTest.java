package ca.briefpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Site.Download;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import ca.briefpack.render.calendar.CalendarFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

/** The pages and machine files of a release of three packs. */
class SiteMakerTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "site");
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static Map<String, byte[]> made;

    @BeforeAll
    static void make() {
        made = SampleSite.made();
    }

    private static String text(String path) {
        return new String(made.get(path), StandardCharsets.UTF_8);
    }

    private static Document page(String path) {
        return Jsoup.parse(text(path));
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(made.get(path));
    }

    @Test
    void a_release_has_a_first_page_and_a_feed_in_each_language_and_files_for_machines() {
        assertThat(made.keySet()).containsExactly("datapackage.json", "dcat.jsonld", "en/calendar.ics", "feed.fr.xml", "feed.xml",
                "fr/calendar.ics", "index.fr.html", "index.html");
    }

    @ParameterizedTest
    @CsvSource({"index.html,en.txt", "index.fr.html,fr.txt"})
    void the_first_page_says_what_is_written_down(String path, String golden) throws IOException {
        List<String> lines = new ArrayList<>();
        page(path).select("h1, h2, h3, p, li:not(.brief), dt, dd, option, label").stream().map(Element::text)
                .filter(words -> !words.isEmpty()).forEach(lines::add);
        String said = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(golden), said);
        }

        assertThat(said).as("%s; if it is meant to say this: -Dgolden.renew=true, and read what git diff shows", path)
                .isEqualTo(Files.readString(GOLDEN.resolve(golden)));
    }

    @ParameterizedTest
    @CsvSource({"index.html", "index.fr.html"})
    void every_link_leads_to_a_file_of_the_release_to_a_place_in_the_page_or_to_an_edition_before(String path) {
        Set<String> held = new HashSet<>(made.keySet());
        held.add("manifest.json");
        SampleSite.files(SampleSite.cards()).forEach(file -> held.add(file.path()));
        Document page = page(path);

        assertThat(page.select("[href]")).isNotEmpty().allSatisfy(link -> {
            String href = link.attr("href");
            if (href.startsWith("#")) {
                assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
            } else {
                assertThat(held.contains(href) || href.startsWith("../2025-09-01-0123abcd/index")).as(href).isTrue();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"index.html", "index.fr.html"})
    void a_page_obeys_its_own_script_and_style_and_nothing_else(String path) throws Exception {
        Document page = page(path);
        String script = page.select("script").first().data();
        String style = page.select("style").first().data();

        assertThat(page.select("script, style, iframe, object, form, img, link[rel=stylesheet]")).hasSize(2);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + sha256(style) + "'; script-src 'sha256-" + sha256(script)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(script).doesNotContain("fetch(", "XMLHttpRequest", "innerHTML", "eval(", "http:", "https:");
    }

    private static String sha256(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_pack_in_one_language_is_listed_in_both_in_the_words_that_it_has() {
        Element ontario = page("index.fr.html").getElementById("province-on");

        assertThat(ontario.select(".finding").attr("lang")).isEqualTo("en");
        assertThat(ontario.select(".finding").text()).isEqualTo("Ontario & its <cars> lose most");
        assertThat(ontario.select(".files a").eachAttr("href")).containsExactly("en/province-on.pdf", "en/province-on.html",
                "en/province-on-tables.xlsx");
    }

    @Test
    void a_brief_is_found_by_its_words_in_the_other_language_and_by_what_it_is_on() {
        Element quebec = page("index.html").getElementById("province-qc");

        assertThat(quebec.attr("data-also")).contains("Québec", "droits américains", "Quebec");
        assertThat(quebec.attr("data-province")).isEqualTo("qc");
        assertThat(quebec.attr("data-sector")).isEqualTo("autos");
        assertThat(quebec.attr("data-kind")).isEqualTo("province");
    }

    @ParameterizedTest
    @CsvSource({"feed.xml,en,4", "feed.fr.xml,fr,4"})
    void a_feed_names_everything_once_by_its_content_and_bears_the_day_of_the_edition(String path, String lang, int entries)
            throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        org.w3c.dom.Element feed =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(made.get(path))).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(texts(feed, "id")).hasSize(entries + 1).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(texts(feed, "updated")).hasSize(entries + 1).containsOnly("2025-10-15T00:00:00Z");
        assertThat(texts(feed, "title")).hasSize(entries + 1).doesNotContain("");
        assertThat(feed.getElementsByTagNameNS(ATOM, "author").getLength()).isEqualTo(1);
        assertThat(feed.getAttribute("xml:lang")).startsWith(lang);
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < links.getLength(); i++) {
            String href = ((org.w3c.dom.Element) links.item(i)).getAttribute("href");
            assertThat(made.containsKey(href) || href.matches("(en|fr)/[a-z-]+\\.html")).as(href).isTrue();
        }
    }

    private static List<String> texts(org.w3c.dom.Element feed, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = feed.getElementsByTagNameNS(ATOM, name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void the_data_package_lists_every_file_but_itself_with_its_size_hash_format_and_language() throws IOException {
        JsonNode descriptor = json("datapackage.json");
        Map<String, JsonNode> resources = new TreeMap<>();
        descriptor.required("resources").forEach(resource -> resources.put(resource.required("path").asText(), resource));
        List<Download> held = SampleSite.files(SampleSite.cards());

        assertThat(descriptor.required("$schema").asText()).startsWith("https://datapackage.org/profiles/2.0/");
        assertThat(resources).hasSize(held.size() + made.size() - 1).doesNotContainKey("datapackage.json");
        assertThat(resources.values().stream().map(resource -> resource.required("name").asText())).doesNotHaveDuplicates();
        made.forEach((path, bytes) -> {
            if (resources.containsKey(path)) {
                assertThat(resources.get(path).required("hash").asText()).isEqualTo("sha256:" + Sha256.of(bytes));
                assertThat(resources.get(path).required("bytes").asInt()).isEqualTo(bytes.length);
            }
        });
        JsonNode brief = resources.get("fr/province-qc.pdf");
        assertThat(brief.required("hash").asText()).isEqualTo("sha256:" + held.stream()
                .filter(file -> file.path().equals("fr/province-qc.pdf")).findFirst().orElseThrow().sha256());
        assertThat(brief.required("mediatype").asText()).isEqualTo("application/pdf");
        assertThat(brief.required("format").asText()).isEqualTo("pdf");
        assertThat(brief.required("language").asText()).isEqualTo("fr");
    }

    @Test
    void the_catalogue_has_a_dataset_for_each_pack_titled_in_both_languages_and_a_distribution_for_each_file()
            throws IOException {
        JsonNode catalogue = json("dcat.jsonld");
        JsonNode datasets = catalogue.required("dcat:dataset");

        assertThat(catalogue.required("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(datasets).hasSize(3).allSatisfy(dataset -> {
            assertThat(dataset.required("dct:title").findValuesAsText("@language")).containsExactly("en", "fr");
            assertThat(dataset.required("dct:publisher").required("foaf:name").findValuesAsText("@language")).hasSize(2);
        });
        assertThat(datasets.get(0).required("dcat:distribution")).hasSize(8);
        JsonNode pdf = datasets.get(0).required("dcat:distribution").get(1);
        assertThat(pdf.required("dcat:downloadURL").required("@id").asText()).isEqualTo("en/province-qc.html");
    }

    @Test
    void where_no_pack_brings_the_dates_ahead_they_are_published_all_the_same() {
        for (Lang lang : Lang.values()) {
            assertThat(made.get(lang.code() + "/calendar.ics")).isEqualTo(CalendarFile.of(SampleSite.frame().edition(), lang));
        }
    }

    @Test
    void the_same_packs_make_the_same_bytes() {
        SampleSite.made().forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(made.get(path)));
    }
}
