package ca.briefpack.desk.figure;

import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.RunConfig;
import ca.briefpack.render.FigureFormat;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * A printed figure of an edition followed down to the data: the figure with its value, method and rows, the parameters that move
 * it, and the sources of the rows with vintage and licence.
 *
 * @param asOf  the day of the edition
 * @param measures those whose rates it hangs on
 * @param choices what it was computed under, by option name: {@link RunConfig#choices}
 * @param packs the slugs of the packs that print it
 */
public record Explanation(Figure figure, LocalDate asOf, List<Parameter> parameters, List<TariffMeasure> measures,
        List<Source> sources, List<String> packs,
        SortedMap<String, String> choices) {
    private static final FigureFormat ENGLISH = new FigureFormat(Lang.EN);

    public Explanation {
        parameters = List.copyOf(parameters);
        measures = List.copyOf(measures);
        sources = List.copyOf(sources);
        packs = List.copyOf(packs);
        choices = Collections.unmodifiableSortedMap(choices);
    }

    /** The figure as the briefs print it in English: {@code -$3.1 billion}; the mark of its absence if there is none. */
    public String value() {
        return ENGLISH.value(figure);
    }

    /** The formula of its method in one line. */
    public String formula() {
        String method = figure.lineage().method();
        return Formulas.of(method).orElse(method);
    }

    /** Its range as the briefs print it in English; empty for an exact or missing figure. */
    public String range() {
        return ENGLISH.range(figure);
    }
}
