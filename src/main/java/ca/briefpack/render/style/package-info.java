/** Style sheets read as browsers read them, and what of them a page may have. */
package ca.briefpack.render.style;
