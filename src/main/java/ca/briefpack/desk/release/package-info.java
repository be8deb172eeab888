/**
 * One question of releases: what changed between two, and whether one is as it was published.
 *
 * <p>May use: model, disk, content, brief, publish, order, edition, pack.
 */
package ca.briefpack.desk.release;
