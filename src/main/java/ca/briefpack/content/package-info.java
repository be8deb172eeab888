/**
 * What a briefing is made of: tables, charts, facts, its masthead and edition; all that a renderer sees.
 *
 * <p>May use: words, model.
 */
package ca.briefpack.content;
