package ca.briefpack.brief;

import ca.briefpack.model.Text;

/** What every page says of its publisher: the organisation and the marking, as set in the job file. */
public record Masthead(Text organisation, Text marking) {
}
