/**
 * An estimate with its range and unit, as a figure with an id, its lineage and the digits that it supports.
 *
 * <p>May use: model.
 */
package ca.briefpack.model.figure;
