/**
 * Trees read from YAML and JSON; scenarios, their edits and programs.
 *
 * <p>May use: words, model, data.shape, data.source.
 */
package ca.briefpack.data.yaml;
