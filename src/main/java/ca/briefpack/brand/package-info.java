/**
 * A brand as data: its colours on paper and screens, its type, logo and name, checked when it is read.
 *
 * <p>May use: words, model, disk, data.yaml, brand.colour, brand.logo.
 */
package ca.briefpack.brand;
