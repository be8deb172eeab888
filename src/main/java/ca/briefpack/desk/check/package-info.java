/**
 * One question of the model: how well it tells what happened.
 *
 * <p>May use: model, data, impact, order, suppose.
 */
package ca.briefpack.desk.check;
