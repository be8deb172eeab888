/**
 * Measures stacked on a line: who is liable, who displaces whom, what share each takes.
 *
 * <p>May use: model, tariff.scope, tariff.rate, tariff.line.
 */
package ca.briefpack.tariff.stack;
