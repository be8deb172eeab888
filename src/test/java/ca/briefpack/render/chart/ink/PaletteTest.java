package ca.briefpack.render.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.render.chart.Samples;
import java.awt.Color;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaletteTest {
    @Test
    void northern_is_deep_blue() {
        assertThat(Samples.PALETTE.primary()).isEqualTo(new Color(0x12355B));
        assertThat(Samples.PALETTE.loss()).isEqualTo(new Color(0xB4450B));
        assertThat(Samples.PALETTE.series()).hasSize(Palette.SERIES);
    }

    @Test
    void a_face_that_is_not_there_is_told(@TempDir Path folder) {
        assertThatThrownBy(() -> ChartFonts.read(folder.resolve("a.ttf"), folder.resolve("b.ttf")))
                .isInstanceOf(BriefpackException.class)
                .hasMessage("P031 " + folder.resolve("a.ttf") + " is missing -> put the brand's .ttf file there");
    }
}
