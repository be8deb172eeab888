/** The same page as the PDF's, for a browser: one file, its style and charts inside, nothing fetched. */
package ca.briefpack.render.html;
