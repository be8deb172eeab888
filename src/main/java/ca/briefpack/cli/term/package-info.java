/**
 * The terminal: what is printed cannot steer it; progress, width, and nobody listening.
 *
 * <p>May use: model, disk, order.
 */
package ca.briefpack.cli.term;
