/**
 * Numbers and words as they are printed, and what a page may be made of.
 *
 * <p>May use: words, model, disk, brand, content, render.style.
 */
package ca.briefpack.render;
