/** Scenarios against each other: who gains, who pays, what would make losers whole. It computes and recommends nothing. */
package ca.briefpack.weigh;
