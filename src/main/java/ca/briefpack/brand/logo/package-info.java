/**
 * The logo of a brand: shapes alone, read from SVG with care and drawn on any surface.
 *
 * <p>May use: model, disk, brand.colour.
 */
package ca.briefpack.brand.logo;
