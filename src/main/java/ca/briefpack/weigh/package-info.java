/**
 * Scenarios against each other: who gains, who pays, what would make losers whole; it recommends nothing.
 *
 * <p>May use: theory, model, impact.
 */
package ca.briefpack.weigh;
