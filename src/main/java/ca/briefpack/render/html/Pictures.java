package ca.briefpack.render.html;

/**
 * How charts are painted for a screen.
 *
 * @param light on the paper of a brand
 * @param dark  the same chart in its dark colours: shape for shape the same picture
 */
public record Pictures(ChartPicture light, ChartPicture dark) {
}
