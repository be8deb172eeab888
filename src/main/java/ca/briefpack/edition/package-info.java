/**
 * What editions keep, how a later one is compared with it, and whether a release is as it was published.
 *
 * <p>May use: words, model, disk, data, impact, content, brief, publish, order, suppose.
 */
package ca.briefpack.edition;
