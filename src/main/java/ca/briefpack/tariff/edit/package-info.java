/**
 * A scenario as edits of the law.
 *
 * <p>May use: model.
 */
package ca.briefpack.tariff.edit;
