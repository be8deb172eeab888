/**
 * Files and folders: listed, read whole, hashed, and in words why they cannot be.
 *
 * <p>May use: model.
 */
package ca.briefpack.disk;
