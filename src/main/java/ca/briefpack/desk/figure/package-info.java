/**
 * One question of a figure: which id is meant, and all that it follows from.
 *
 * <p>May use: words, model, data, impact, content, brief, render, order, suppose, edition, pack.
 */
package ca.briefpack.desk.figure;
