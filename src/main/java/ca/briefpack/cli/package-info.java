/**
 * Words in, exit code out; the only room that prints, exits or reads the clock.
 *
 * <p>May use: words, model, disk, order, pack, preview, desk.rate, desk.figure, desk.release, desk.check, run, solve, cli.term, cli.page.
 */
package ca.briefpack.cli;
