/**
 * The study that a briefing tells of, the book of its figures, and the briefing while it is put together.
 *
 * <p>May use: model, tariff, impact, weigh, content.
 */
package ca.briefpack.brief.book;
