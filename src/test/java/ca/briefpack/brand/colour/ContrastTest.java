package ca.briefpack.brand.colour;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brand.Brands;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void contrast_is_from_1_to_21_and_some_text_reads_on_every_ground() {
        assertThat(Contrast.ratio(Color.WHITE, Color.BLACK)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.GRAY, Color.GRAY)).isEqualTo(1);
        for (int grey = 0; grey < 256; grey++) {
            Color ground = new Color(grey, grey, grey);
            assertThat(Contrast.ratio(Contrast.textOn(ground, Brands.NORTHERN.light().get(Token.INK)), ground))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }
}
