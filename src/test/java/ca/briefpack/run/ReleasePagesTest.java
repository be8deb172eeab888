package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.disk.Sha256;
import ca.briefpack.edition.ReleaseAudit;
import ca.briefpack.model.Lang;
import ca.briefpack.pack.PackResult;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that lead into a published release. */
@ExtendWith(Releases.Shared.class)
class ReleasePagesTest {
    private static Release release;

    @BeforeAll
    static void publish(Releases releases) {
        release = releases.october();
    }

    private static Document page(Lang lang) {
        String path = lang == Lang.EN ? "index.html" : "index.fr.html";
        return Jsoup.parse(new String(release.file(path), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_pack_is_listed_once_in_the_order_of_the_run_and_every_link_leads_to_a_file(Lang lang) {
        Document page = page(lang);
        Set<String> held = new HashSet<>(release.manifest().files().stream().map(Manifest.Entry::path).toList());
        held.add(Manifest.FILE_NAME);

        assertThat(page.select("#list > li").eachAttr("id"))
                .containsExactlyElementsOf(release.report().packs().stream().map(PackResult::pack).toList());
        assertThat(page.select("[href]").eachAttr("href").stream().filter(href -> !href.startsWith("#"))).isNotEmpty()
                .allSatisfy(href -> assertThat(held).contains(href));
        assertThat(page.select("#list .files a")).hasSize(Releases.PUBLISHED.size() * 6);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void findings_and_figures_are_those_of_page_1(Lang lang) {
        for (Element brief : page(lang).select("#list > li")) {
            Document html =
                    Jsoup.parse(new String(release.file(lang.code() + "/" + brief.id() + ".html"), StandardCharsets.UTF_8));
            String finding = brief.select(".finding").text();

            assertThat(html.select("h1").text()).isEqualTo(finding.isEmpty() ? brief.select("h3").text() : finding);
            assertThat(brief.select("dd b").eachText().stream().map(ReleasePagesTest::plain))
                    .containsExactlyElementsOf(
                            html.select(".tile .tile-value").eachText().stream().map(ReleasePagesTest::plain).toList());
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u2060]+", "");
    }

    @Test
    void the_data_package_tells_of_every_file_as_it_is() throws IOException {
        JsonNode resources = new ObjectMapper().readTree(release.file("datapackage.json")).required("resources");
        Set<String> listed = new HashSet<>();

        assertThat(resources).allSatisfy(resource -> {
            String path = resource.required("path").asText();
            listed.add(path);
            assertThat(resource.required("hash").asText()).isEqualTo("sha256:" + Sha256.of(release.file(path)));
            assertThat(resource.required("bytes").asInt()).isEqualTo(release.file(path).length);
        });
        Set<String> held = new HashSet<>(release.allFiles().keySet());
        held.removeAll(Set.of("datapackage.json", "manifest.json"));
        assertThat(listed).isEqualTo(held);
    }

    @Test
    void the_guide_of_the_output_folder_tells_of_every_kind_of_file_in_it() throws IOException {
        Path output = release.config().folders().output();
        String guide = Files.readString(output.resolve("README.txt"));

        assertThat(release.allFiles().keySet()).isNotEmpty().allSatisfy(path -> assertThat(guide).contains(told(path)));
        try (Stream<Path> entries = Files.list(output)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.equals("README.txt")))
                    .isNotEmpty().allSatisfy(name -> assertThat(guide).contains(name));
        }
    }

    /** As the guide writes the path of a file in the latest release: those of packs are told together. */
    private static String told(String path) {
        String name = path.replaceFirst("^(en|fr)/", "");
        return name.equals(path) ? "latest/" + path
                : "    " + Releases.PUBLISHED.stream().filter(name::startsWith).findFirst()
                        .map(pack -> "NAME" + name.substring(pack.length())).orElse(name) + " ";
    }

    @Test
    void a_release_with_its_pages_is_as_it_was_published() {
        assertThat(new ReleaseAudit(ReleaseFolder.open(release.latest()), release.config().folders().output()).problems())
                .isEmpty();
    }

    @Test
    void a_page_that_was_altered_is_told() throws IOException {
        byte[] page = release.file("index.html");
        Files.writeString(release.latest().resolve("index.html"), "altered");
        try {
            assertThat(ReleaseFolder.open(release.latest()).differences())
                    .anySatisfy(problem -> assertThat(problem.where()).endsWith("index.html"));
        } finally {
            Files.write(release.latest().resolve("index.html"), page);
        }
    }
}
