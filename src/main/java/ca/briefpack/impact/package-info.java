/**
 * The economics: what tariff rates do to exports, GDP and jobs of every province and sector, with ranges. Pure arithmetic, plain
 * arrays in the hot loops, plain records at the edges. Start at {@link ca.briefpack.impact.ImpactModel}.
 */
package ca.briefpack.impact;
