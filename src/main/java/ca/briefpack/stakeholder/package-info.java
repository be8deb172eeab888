/**
 * Who stands where: statements in; network, alignment, grid and salience out, by rule, no judgement.
 *
 * <p>May use: model.
 */
package ca.briefpack.stakeholder;
