/**
 * The sandbox in which templates run.
 *
 * <p>May use: words, model, disk, content, render.
 */
package ca.briefpack.render.template;
