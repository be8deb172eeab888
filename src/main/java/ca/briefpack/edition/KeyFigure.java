package ca.briefpack.edition;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.content.Scale;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Rounded;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A headline figure as an edition published it.
 *
 * @param central its central value in base units, unrounded
 * @param step    the power of ten that it is printed to
 */
public record KeyFigure(double central, int step) {
    /** What a table shows at most behind the decimal mark of a computed figure. */
    private static final int MOST_DECIMALS = 2;

    private static final int LARGEST_STEP = 30;

    /** @throws IllegalArgumentException if they are no number and no power of ten that a figure can have */
    static KeyFigure read(String central, String step) {
        KeyFigure figure = new KeyFigure(Double.parseDouble(central), Integer.parseInt(step));
        if (!Double.isFinite(figure.central) || Math.abs(figure.step) > LARGEST_STEP) {
            throw new IllegalArgumentException("'" + central + "," + step + "' is no figure and its step");
        }
        return figure;
    }

    /** Those of an edition by {@link Headline#key}; one without a value is left out. */
    public static SortedMap<String, KeyFigure> all(ImpactTable impact) {
        SortedMap<String, KeyFigure> figures = new TreeMap<>();
        Headline.all(impact.listSectors()).forEach(headline -> impact.find(headline.cell())
                .ifPresent(estimate -> figures.put(headline.key(),
                        new KeyFigure(estimate.central(), step(estimate, headline.scale())))));
        return figures;
    }

    private static int step(Estimate estimate, Scale scale) {
        if (estimate.isExact()) {
            return scale == Scale.ONE ? 0 : scale.power() - 1;
        }
        return Math.max(Rounded.of(estimate).stepExponent(), scale.power() - MOST_DECIMALS);
    }
}
