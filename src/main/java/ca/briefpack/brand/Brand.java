package ca.briefpack.brand;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.logo.Logo;
import ca.briefpack.model.Text;
import java.nio.file.Path;

/**
 * How everything that is published looks: one file of tokens, which pages, charts and workbooks all take their colours, type,
 * logo and name from.
 *
 * @param file   where it was read
 * @param styles the folder of the style sheets that all brands share
 * @param light  the colours of paper, and of screens by day
 * @param dark   the colours of screens that ask for dark ones
 */
public record Brand(Path file, Path styles, Text name, Logo logo, Colours light, Colours dark, Typeface type) {
}
