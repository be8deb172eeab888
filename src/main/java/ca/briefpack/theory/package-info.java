/**
 * Pure models of trade and their numerics: numbers in, numbers out; knows no law, no table and no page.
 *
 * <p>May use: nothing.
 */
package ca.briefpack.theory;
