package ca.briefpack.run;

import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Source;
import java.util.List;

/**
 * A printed figure followed down to the data: the figure with its value, method and rows, the parameters that move it, and the
 * sources of the rows with vintage and licence.
 *
 * @param packs the slugs of the packs that print it
 */
public record Explanation(Figure figure, List<Parameter> parameters, List<Source> sources, List<String> packs) {
    public Explanation {
        parameters = List.copyOf(parameters);
        sources = List.copyOf(sources);
        packs = List.copyOf(packs);
    }
}
