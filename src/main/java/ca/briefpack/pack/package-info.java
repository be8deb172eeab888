/**
 * One pack after another: what is computed, planned, worded, rendered and inspected.
 *
 * <p>May use: theory, model, disk, data, brand, tariff, impact, content, brief, render, publish, order, suppose, edition.
 */
package ca.briefpack.pack;
