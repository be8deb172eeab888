package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Source;
import ca.briefpack.model.Source.Standing;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the sources of a package are on the web, and how far they are from who made them. */
class SourceAddressTest {
    @TempDir
    private Path temporary;

    private SmallPackage with(String address, String standing) {
        return SmallPackage.in(temporary).replace("sources.csv", "various,2025,,,reported,",
                "various,2025,," + address + "," + standing + ",");
    }

    private static Source news(Loaded loaded) {
        return loaded.evidence().reference().sources().get("NEWS");
    }

    @Test
    void an_address_and_a_standing_are_taken_as_they_stand() {
        Loaded loaded = with("https://example.org/a?b=1", "reported").loadRest();

        assertThat(loaded.problems()).isEmpty();
        assertThat(news(loaded).address()).contains("https://example.org/a?b=1");
        assertThat(news(loaded).standing()).isEqualTo(Standing.REPORTED);
    }

    @Test
    void a_source_may_have_no_address() {
        assertThat(news(with("", "own").loadRest()).address()).isEmpty();
    }

    @Test
    void what_is_no_address_is_told_with_its_row() {
        assertThat(with("http://example.org/a", "reported").problems())
                .contains("P012 data/sources.csv:5 address 'http://example.org/a' is not the address of a page"
                        + " -> copy it whole: https://, a host with a dot, a path; no user, port, blank or #; or leave it empty");
    }

    @Test
    void a_standing_that_is_no_word_for_one_is_told_with_its_row() {
        assertThat(with("", "hearsay").problems())
                .contains(
                        "P014 data/sources.csv:5 standing 'hearsay' is not a standing code -> use one of OWN, PRIMARY, REPORTED");
    }

    @Test
    void a_package_of_before_has_neither_and_loads() {
        SmallPackage before =
                SmallPackage.in(temporary).replace("datapackage.json", "\"version\": \"1.0.0\"", "\"version\": \"2026.12.0\"")
                        .replace("datapackage.json", "{\"name\": \"address\", \"type\": \"string\"},", "")
                        .replace("datapackage.json",
                                "{\"name\": \"standing\", \"type\": \"string\", \"constraints\": {\"required\": true}},", "")
                        .write("sources.csv", SmallPackage.in(temporary.resolve("other")).read("sources.csv")
                                .replaceAll("(?m),[^,]*,[^,]*(,[^,]*)$", "$1"));
        Source news = news(before.loadRest());

        assertThat(news.address()).isEmpty();
        assertThat(news.standing()).isEqualTo(Standing.PRIMARY);
    }

    /** Read a second time by another reader than ours. */
    @Test
    void every_shipped_address_leads_to_a_page_of_a_named_host_and_no_two_standings_are_mixed() {
        List<Source> sources = List.copyOf(DataPackage.load(Path.of("data")).evidence().reference().sources().values());

        assertThat(sources.stream().flatMap(source -> source.address().stream())).hasSizeGreaterThan(100).allSatisfy(address -> {
            URI uri = URI.create(address);
            assertThat(uri.getScheme()).isEqualTo("https");
            assertThat(uri.getHost()).contains(".");
            assertThat(uri.getUserInfo()).isNull();
            assertThat(uri.getFragment()).isNull();
            assertThat(uri.getPort()).isEqualTo(-1);
            assertThat(address).matches("[!-~]{10,400}");
        });
        assertThat(sources.stream().map(Source::standing).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(EnumSet.allOf(Standing.class)));
        assertThat(sources).filteredOn(source -> source.standing() == Standing.OWN)
                .allSatisfy(source -> assertThat(source.address()).isEmpty());
    }
}
