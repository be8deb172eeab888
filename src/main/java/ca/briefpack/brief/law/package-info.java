/**
 * What the law says: measures, changes, days ahead, bans, conditions, published rates.
 *
 * <p>May use: model, tariff, impact, content, brief.book.
 */
package ca.briefpack.brief.law;
