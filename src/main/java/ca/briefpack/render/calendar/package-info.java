/**
 * The dates ahead as a calendar file that diaries can read.
 *
 * <p>May use: model, content, render.
 */
package ca.briefpack.render.calendar;
