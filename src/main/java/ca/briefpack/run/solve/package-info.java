/** A user's own table through one of the models: a case in, an answer out. Start at {@link ca.briefpack.run.solve.SolveJob}. */
package ca.briefpack.run.solve;
