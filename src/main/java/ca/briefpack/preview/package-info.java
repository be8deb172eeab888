/**
 * All briefs on a local page that follows every change of templates, wording, brand and data. Start at {@link ca.briefpack.preview.Preview}.
 *
 * <p>May use: words, model, disk, data, content, brief, render, publish, order, suppose, edition, pack.
 */
package ca.briefpack.preview;
