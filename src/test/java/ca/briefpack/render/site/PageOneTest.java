package ca.briefpack.render.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.content.Card;
import ca.briefpack.content.Card.Tile;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Themes;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageOneTest {
    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml"><body><h1 class="long">U.S. duties &amp; others <b>cost</b>
            Ontario</h1>
            <div class="tile" data-figure="gdp-change-share"><p class="tile-label">Change in GDP</p>
            <p class="tile-value worded" title="on.gdp">−0.9%<span class="tile-unit">&#160;</span></p>
            <div><p class="tile-range">−1.3% to −0.6%</p></div><p class="tile-change">hardly changed</p><p class="tile-source">model</p></div>
            <div class="tile" data-figure="jobs"><p class="tile-label">Jobs</p><p class="tile-value">[x]</p></div>
            <div id="end-of-page-1"></div><h1>Another</h1><div data-figure="late"></div></body></html>""";

    @Test
    void the_head_of_page_1_is_read_as_it_is_printed() {
        PageOne read = PageOne.of(PAGE, "on");

        assertThat(read.finding()).contains("U.S. duties & others cost Ontario");
        assertThat(read.tiles()).containsExactly(
                new Tile("gdp-change-share", Optional.of("on.gdp"), "Change in GDP", "−0.9%", Optional.of("−1.3% to −0.6%"),
                        Optional.of("hardly changed")),
                new Tile("jobs", Optional.empty(), "Jobs", "[x]", Optional.empty(), Optional.empty()));
    }

    @Test
    void a_page_without_title_or_figures_has_none() {
        assertThat(PageOne.of("<html><body><p>Words</p></body></html>", "on"))
                .isEqualTo(new PageOne(Optional.empty(), List.of()));
    }

    @Test
    void a_page_that_is_not_well_formed_is_refused() {
        assertThatThrownBy(() -> PageOne.of("<html><body>", "on")).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("on:1 is not well formed");
    }

    @Test
    void a_card_reads_back_as_it_was_written() {
        Card card = new Card(PackSpec.of(Province.QC, new Text("Quebec", "Québec")), Lang.FR, "Coûterait «\u00a01\u00a0%\u00a0»",
                PageOne.of(PAGE, "on").tiles(), new Themes(List.of("qc"), List.of("autos", "softwood-lumber")));

        assertThat(CardFile.read(CardFile.bytes(card))).isEqualTo(card);
        assertThatThrownBy(() -> CardFile.read("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CardFile.read("{".getBytes(StandardCharsets.UTF_8))).hasMessageStartingWith("it is no card");
    }
}
