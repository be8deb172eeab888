/**
 * Files in, a release out: staged, checksummed, switched in one step.
 *
 * <p>May use: model, disk.
 */
package ca.briefpack.publish;
