/**
 * What is asked for: settings, selection, packs by name, suppositions, and how progress is told.
 *
 * <p>May use: words, model, data, tariff, content.
 */
package ca.briefpack.order;
