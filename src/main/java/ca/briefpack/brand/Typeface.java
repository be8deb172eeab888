package ca.briefpack.brand;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a brand is lettered in.
 *
 * @param family   the family that its pages name
 * @param fonts    the folder with its TrueType files
 * @param regular  the face that charts are lettered in
 * @param semibold the face of their totals and codes
 * @param sizes    a size for each role
 */
public record Typeface(String family, Path fonts, Path regular, Path semibold, Map<Role, TypeSize> sizes) {
    public Typeface {
        sizes = Map.copyOf(sizes);
    }
}
