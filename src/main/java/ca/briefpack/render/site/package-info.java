/**
 * The pages and machine files by which a release is found and read: the list of its packs with a search, the feed, and what
 * catalogues take in. Start at {@link ca.briefpack.render.site.SitePages}.
 *
 * <p>May use: model, brand, content, render.style, render.
 */
package ca.briefpack.render.site;
