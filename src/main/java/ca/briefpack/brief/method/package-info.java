/**
 * How sure we are: parameters, other models, published estimates, changes between editions.
 *
 * <p>May use: model, impact, content, brief.book.
 */
package ca.briefpack.brief.method;
