package ca.briefpack.edition;

import java.util.Map;

/** An edition as one side of a comparison: what it was computed from, and what it published. */
public record EditionSide(EditionInputs inputs, Map<String, KeyFigure> published) {
}
