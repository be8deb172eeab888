/**
 * A data package in, checked evidence out, all of it or what rates follow from; the job file. Start at {@link
 * ca.briefpack.data.DataPackage}.
 *
 * <p>May use: words, model, disk, data.shape, data.source, data.rows, data.check, data.yaml.
 */
package ca.briefpack.data;
