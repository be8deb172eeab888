/** A data package in, checked evidence out: reading, checking and refusing rows. The SQL lives here. */
package ca.briefpack.data;
