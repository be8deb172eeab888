/**
 * The same page for a browser: one file, its style and charts inside, nothing fetched.
 *
 * <p>May use: model, brand, content, render.style, render.
 */
package ca.briefpack.render.html;
