/** Files and folders as they are found: listed, read whole, and in words why they cannot be. */
package ca.briefpack.disk;
