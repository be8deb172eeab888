/**
 * What options would do: scenarios, weighing, ranks, levers, conflict.
 *
 * <p>May use: theory, model, tariff, impact, weigh, content, brief.book.
 */
package ca.briefpack.brief.option;
