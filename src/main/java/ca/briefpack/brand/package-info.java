/**
 * A brand as data: its colours on paper and screens, its type and its name, checked when it is read.
 *
 * <p>May use: words, model, disk, data.yaml, brand.colour.
 */
package ca.briefpack.brand;
