package ca.briefpack.render.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.render.chart.Samples;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brand colours, read and refused. */
class PaletteTest {
    private static final String GOOD = Samples.BRAND.resolve("brand.properties").toString();
    @TempDir
    Path folder;

    @Test
    void northern_is_deep_blue() {
        assertThat(Samples.PALETTE.primary()).isEqualTo(new Color(0x12355B));
        assertThat(Samples.PALETTE.loss()).isEqualTo(new Color(0xB4450B));
        assertThat(Samples.PALETTE.series()).hasSize(4);
    }

    @Test
    void a_bad_colour_is_named_by_line() throws IOException {
        Path brand = edited("loss = #B4450B", "loss = orange");

        assertThatThrownBy(() -> Palette.read(brand)).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("P030 " + brand + ":10 ")
                .hasMessageEndingWith(
                        "colour loss 'orange' is not #RRGGBB -> write six hexadecimal digits after #, such as #12355B");
    }

    @Test
    void a_missing_and_a_pale_colour_are_found_in_one_reading() throws IOException {
        Path brand = edited("ink = #1B2733", "ink = #999999");
        Files.writeString(brand, Files.readString(brand).replace("series4", "series5"));

        BriefpackException thrown = catchThrowableOfType(BriefpackException.class, () -> Palette.read(brand));

        assertThat(thrown.problems()).extracting(p -> p.what()).containsExactly(
                "colour ink #999999 has a contrast of 2.8:1 with white, below 4.5:1", "has no colour 'series4'");
    }

    @Test
    void a_brand_without_file_is_refused() {
        assertThatThrownBy(() -> Palette.read(folder.resolve("none.properties"))).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("none.properties cannot be read");
        assertThatThrownBy(() -> ChartFonts.read(folder.resolve("a.ttf"), folder.resolve("b.ttf")))
                .isInstanceOf(BriefpackException.class)
                .hasMessageContaining("P031").hasMessageContaining("a.ttf is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.ttf", "fonts/../../a.ttf", "/a.ttf", "fonts//a.ttf", "fonts\\\\a.ttf", "C:/a.ttf", "./a.ttf"})
    void the_fonts_of_charts_are_files_inside_the_brand(String path) throws IOException {
        Files.writeString(folder.resolve("brand.properties"), "chart-font = " + path + "\n");

        assertThatThrownBy(() -> ChartFonts.ofBrand(folder)).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("chart-font names '" + path.replace("\\\\", "\\")
                        + "', which is no file inside the brand -> put the font into the brand's folder");
    }

    @Test
    void contrast_is_from_1_to_21_and_some_text_reads_on_every_ground() {
        assertThat(Contrast.ratio(Color.WHITE, Color.BLACK)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.GRAY, Color.GRAY)).isEqualTo(1);
        for (int grey = 0; grey < 256; grey++) {
            Color ground = new Color(grey, grey, grey);
            assertThat(Contrast.ratio(Contrast.textOn(ground, Samples.PALETTE.ink()), ground)).isGreaterThanOrEqualTo(4.5);
        }
    }

    private Path edited(String from, String to) throws IOException {
        String text = Files.readString(Path.of(GOOD));
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("brand.properties"), text.replace(from, to));
    }

    @Test
    void a_brand_that_names_no_chart_font_is_told_how() throws java.io.IOException {
        java.nio.file.Files.writeString(folder.resolve("brand.properties"), "chart-font = a.ttf\n");
        java.nio.file.Files.copy(Samples.BRAND.resolve("fonts/SourceSans3-Regular.ttf"), folder.resolve("a.ttf"));

        assertThatThrownBy(() -> ChartFonts.ofBrand(folder)).hasMessage("P031 " + folder.resolve("brand.properties")
                + " does not name chart-font-semibold -> name a .ttf file of the brand's folder, such as chart-font-semibold = fonts/Name-Regular.ttf");
    }
}
