/**
 * Who said and did what: stands, demands, ledgers, support.
 *
 * <p>May use: model, tariff, impact, weigh, stakeholder, content, brief.book, brief.law.
 */
package ca.briefpack.brief.actor;
