/** Pure models of trade: numbers in, numbers out. Knows no law, no table and no page; may use nothing but the JDK. */
package ca.briefpack.theory;
