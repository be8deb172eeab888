/**
 * Answers as pages of text and as JSON.
 *
 * <p>May use: theory, model, order, pack, desk.rate, desk.figure, desk.release, desk.check, run, solve, cli.term.
 */
package ca.briefpack.cli.page;
