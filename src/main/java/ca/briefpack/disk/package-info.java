/**
 * Files and folders: listed, read whole, and in words why they cannot be.
 *
 * <p>May use: model.
 */
package ca.briefpack.disk;
