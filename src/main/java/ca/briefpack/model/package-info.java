/**
 * The nouns: provinces, sectors, HS codes, measures, scenarios, actors, sources, problems.
 *
 * <p>May use: nothing.
 */
package ca.briefpack.model;
