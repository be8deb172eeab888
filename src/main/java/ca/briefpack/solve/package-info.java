/**
 * A user's own table for one of the models: a YAML case in, an answer out. Start at {@link ca.briefpack.solve.SolveJob}.
 *
 * <p>May use: words, theory, model, data.
 */
package ca.briefpack.solve;
