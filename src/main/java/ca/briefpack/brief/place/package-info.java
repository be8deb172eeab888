/**
 * What it does to provinces, sectors, headings and markets.
 *
 * <p>May use: model, tariff, impact, content, brief.book, brief.law, brief.option.
 */
package ca.briefpack.brief.place;
