/** The dates ahead as a calendar file that diaries can read. */
package ca.briefpack.render.calendar;
