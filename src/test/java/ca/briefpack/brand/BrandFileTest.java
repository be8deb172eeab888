package ca.briefpack.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.brand.colour.Token;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Text;
import ca.briefpack.render.html.HtmlRenderer;
import ca.briefpack.render.pdf.PdfRenderer;
import ca.briefpack.run.Copies;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandFileTest {
    @TempDir
    private Path templates;
    private Path file;

    @BeforeEach
    void copy() throws IOException {
        Brands.copy(templates);
        file = templates.resolve("brand/northern/brand.yaml");
    }

    private void edit(String was, String is) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(was);
        int at = text.indexOf(was);
        Files.writeString(file, text.substring(0, at) + is + text.substring(at + was.length()));
    }

    private List<Problem> refused() {
        return catchThrowableOfType(BriefpackException.class, () -> Brands.northern(templates)).problems();
    }

    @Test
    void a_brand_has_a_name_colours_for_paper_and_screens_and_type() {
        Brand brand = Brands.northern(templates);

        assertThat(brand.name()).isEqualTo(new Text("Northern Tariff Impact Unit", "Unité d’analyse des tarifs du Nord"));
        assertThat(brand.light().get(Token.PRIMARY)).isEqualTo(new Color(0x12355B));
        assertThat(brand.dark().get(Token.PAPER)).isNotEqualTo(brand.light().get(Token.PAPER));
        assertThat(brand.type().sizes().get(Role.BODY).line()).isEqualByComparingTo("13.5");
    }

    @Test
    void a_colour_that_cannot_be_read_on_its_ground_is_told_by_line_with_the_ratio_and_the_nearest_that_passes()
            throws IOException {
        edit("muted: \"#4A5764\"", "muted: \"#8A95A0\"");

        assertThat(refused()).extracting(Problem::toString).containsExactly(
                "P030 " + file + ":16 light muted #8A95A0 on paper #FFFFFF has a contrast of 3.04:1, below 4.5:1 -> "
                        + "use #646C74, the nearest that passes",
                "P030 " + file + ":16 light muted #8A95A0 on tint #E8EEF5 has a contrast of 2.61:1, below 4.5:1 -> "
                        + "use #646C74, the nearest that passes",
                "P030 " + file + ":16 light muted #8A95A0 on desk #EEF1F4 has a contrast of 2.68:1, below 4.5:1 -> "
                        + "use #646C74, the nearest that passes");
        edit("#8A95A0", "#646C74");
        assertThat(Brands.northern(templates).light().get(Token.MUTED)).isEqualTo(new Color(0x646C74));
    }

    @Test
    void dark_colours_are_held_to_the_same_and_may_have_to_become_lighter() throws IOException {
        edit("gain: \"#84B5F0\"", "gain: \"#1F5FA8\"");

        assertThat(refused()).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.toString()).startsWith("P030 " + file + ":44 dark gain #1F5FA8 on ");
            Color offered = new Color(Integer.parseInt(problem.wayOut().substring(5, 11), 16));
            assertThat(Contrast.ratio(offered, Brands.NORTHERN.dark().get(Token.TINT))).isGreaterThanOrEqualTo(4.5);
        });
    }

    @Test
    void lines_of_charts_need_no_more_than_3_to_1() throws IOException {
        edit("series2: \"#2E7F95\"", "series2: \"#8F8F8F\"");
        assertThat(Brands.northern(templates).light().get(Token.SERIES2)).isEqualTo(new Color(0x8F8F8F));

        edit("series2: \"#8F8F8F\"", "series2: \"#B8B8B8\"");
        assertThat(refused()).singleElement().asString().contains(":26 light series2 #B8B8B8 on paper").contains("below 3:1");
    }

    @Test
    void a_ground_on_which_no_shade_can_be_read_is_the_one_to_change() throws IOException {
        edit("tint: \"#E8EEF5\"", "tint: \"#333333\"");

        assertThat(refused()).extracting(Problem::wayOut)
                .contains("choose another tint: no shade of muted passes on all that it stands on");
    }

    @ParameterizedTest
    @CsvSource({"loss: \"#B4450B\",loss: \"#1F5FA8\",is not warm", "loss: \"#B4450B\",loss: \"#595959\",is not warm",
            "gain: \"#1F5FA8\",gain: \"#2E6B2E\",is not blue"})
    void losses_are_warm_and_gains_blue(String was, String is, String what) throws IOException {
        edit(was, is);

        assertThat(refused()).singleElement().extracting(Problem::what).asString().endsWith(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ink: \"#1B2733\"|ink: black|:15 colour ink 'black' is not #RRGGBB -> write # and six hexadecimal digits, in quotes",
            "ink: \"#1B2733\"|ink: #1B2733|:colours.light.ink is empty -> write # and six hexadecimal digits",
            "ink: \"#1B2733\"|inc: \"#1B2733\"|:colours.light.inc is no key here -> did you mean 'ink'?",
            "body: 9.5/13.5|body: 14/18|:61 size body 14 has no room on the pages -> choose one from 9 to 10.5",
            "body: 9.5/13.5|body: 9.5|:type.body is not words -> write words after it",
            "body: 9.5/13.5|body: 9.5/10|:61 lines of 10 are too close for letters of 9.5 -> make lines 1.15 times as high",
            "body: 9.5/13.5|body: large/13|:61 size body 'large/13' is not two sizes in points -> write the size of letters",
            "regular: Source|regular: ../Source|:type.regular '../SourceSans3-Regular.ttf' is not a plain name -> use letters",
            "logo: logo.svg|logo: ../logo.svg|:logo '../logo.svg' is not a plain name -> use letters",
            "name:|names:|:names is no key here -> did you mean 'name'?"})
    void what_cannot_be_used_is_told_where_it_stands(String was, String is, String told) throws IOException {
        edit(was, is);

        assertThat(refused()).extracting(Problem::toString).anyMatch(problem -> problem.startsWith("P030 " + file + told));
    }

    @Test
    void a_name_that_is_no_brand_is_told_with_those_that_are() throws IOException {
        Files.createDirectories(templates.resolve("brand/empty"));

        assertThat(BrandFile.findAbsence(templates, "northen").orElseThrow().toString())
                .startsWith("P030 " + templates.resolve("brand/northen")
                        + " brand 'northen' has no folder -> did you mean 'northern'? "
                        + "name a brand of templates/brand in the job file or with --brand: ")
                .doesNotContain("empty");
        assertThat(BrandFile.findAbsence(templates, "northern")).isEmpty();
        assertThatThrownBy(() -> BrandFile.read(templates, "empty")).hasMessageContaining("give the brand a brand.yaml");
    }

    @Test
    void a_style_sheet_that_names_no_token_is_told_by_line() {
        StyleTokens tokens = new StyleTokens(Brands.NORTHERN);
        Path sheet = Path.of("style/brief.css");

        assertThat(tokens.put("p { color: var( --ink ); font-size: var(--body-size) }", sheet))
                .isEqualTo("p { color: #1B2733; font-size: 9.5pt }");
        assertThatThrownBy(() -> tokens.put("p {\n color: var(--inc) }", sheet))
                .hasMessageStartingWith(
                        "P030 " + sheet + ":2 names the token 'inc', which no brand has -> use one of the 35 known, "
                                + "such as ink");
        assertThat(tokens.root()).contains("--paper: #FFFFFF;").contains("--title-line: 28pt;")
                .contains("--family: \"Source Sans 3\";");
        assertThat(tokens.darkRoot()).contains("--paper: #15202B;").doesNotContain("size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"northern", "chamber"})
    void shipped_brands_tell_losses_from_gains_whatever_colours_a_reader_sees(String name) {
        Brand brand = BrandFile.read(Brands.TEMPLATES, name);

        for (Vision vision : Vision.values()) {
            assertThat(vision.distance(brand.light().get(Token.LOSS), brand.light().get(Token.GAIN))).as(vision + " on paper")
                    .isGreaterThan(40);
            assertThat(vision.distance(brand.dark().get(Token.LOSS), brand.dark().get(Token.GAIN))).as(vision + " in the dark")
                    .isGreaterThan(40);
        }
    }

    @Test
    void what_is_wrong_with_a_logo_is_told_with_the_rest() throws IOException {
        Files.writeString(file.resolveSibling("logo.svg"), "<svg><script/></svg>");
        edit("ink: \"#1B2733\"", "ink: \"#999999\"");

        assertThat(refused()).extracting(Problem::where).contains(file.resolveSibling("logo.svg") + ":1", file + ":15");
    }

    @Test
    void the_steps_to_a_brand_of_ones_own_lead_to_one_that_paper_and_screens_take() throws IOException {
        Path own = templates.resolve("brand/prairie");
        Copies.copy(templates.resolve("brand/northern"), own);
        Files.writeString(own.resolve("brand.yaml"), Files.readString(own.resolve("brand.yaml"))
                .replace("Northern Tariff Impact Unit", "Prairie Desk").replace("primary: \"#12355B\"", "primary: \"#5B2E12\""));

        Brand brand = BrandFile.read(templates, "prairie");

        assertThat(brand.name().en()).isEqualTo("Prairie Desk");
        assertThat(new StyleTokens(brand).root()).contains("--primary: #5B2E12;");
        assertThatCode(() -> new PdfRenderer(brand)).doesNotThrowAnyException();
        assertThatCode(() -> new HtmlRenderer(brand)).doesNotThrowAnyException();
    }
}
