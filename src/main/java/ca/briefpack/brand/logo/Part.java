package ca.briefpack.brand.logo;

import java.awt.Shape;
import java.util.Optional;

/**
 * One shape of a logo.
 *
 * @param width of its outline, where it has one
 */
record Part(Shape shape, Optional<Tint> fill, Optional<Tint> outline, float width) {
}
