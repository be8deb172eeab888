/**
 * Names, lists, numbers and days as people write them; nearest names to a wrong one.
 *
 * <p>May use: nothing.
 */
package ca.briefpack.words;
