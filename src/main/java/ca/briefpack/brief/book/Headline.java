package ca.briefpack.brief.book;

import ca.briefpack.content.Scale;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One of the modelled figures that open a brief, under the law of the as-of date: what editions are compared by.
 *
 * @param name its plain name: {@code exports-change}
 */
public record Headline(String name, Cell cell) {
    /** Those of a place and a sector, in the order in which they are shown. */
    public static List<Headline> of(String place, String sector) {
        boolean canada = place.equals(Cell.CANADA);
        return List.of(of("exports-us", place, sector, Indicator.EXPORTS_US),
                of("exports-at-risk", place, sector, Indicator.EXPORTS_AT_RISK),
                of("effective-rate", place, sector, Indicator.EFFECTIVE_RATE),
                of("exports-change", place, sector, Indicator.EXPORTS_CHANGE),
                of("gdp-change", place, sector, canada ? Indicator.GDP_CANADA_CHANGE : Indicator.GDP_CHANGE),
                of("jobs-exposed", place, sector, Indicator.JOBS_EXPOSED),
                of("jobs-change", place, sector, canada ? Indicator.JOBS_CANADA_CHANGE : Indicator.JOBS_CHANGE));
    }

    /** Those of every brief: Canada, each province, each sector of Canada. */
    public static List<Headline> all(Collection<String> sectors) {
        List<Headline> all = new ArrayList<>(of(Cell.CANADA, Cell.ALL));
        for (Province province : Province.values()) {
            all.addAll(of(province.name(), Cell.ALL));
        }
        sectors.forEach(sector -> all.addAll(of(Cell.CANADA, sector)));
        return all;
    }

    private static Headline of(String name, String place, String sector, Indicator indicator) {
        return new Headline(name, new Cell(Scenario.STATUS_QUO, place, sector, indicator));
    }

    /** {@code on.exports-change}, {@code ca.autos.exports-change}. */
    public String key() {
        return CellId.of(cell.place(), cell.sector()) + "." + name;
    }

    /** The id of the figure of an edition that it is: {@code on.exports-change.status-quo}. */
    public String figureId() {
        return CellId.of(cell);
    }

    /** How it is scaled in tables. */
    public Scale scale() {
        return unit() == Unit.CAD ? Scale.MILLION : unit() == Unit.FRACTION ? Scale.PERCENT : Scale.ONE;
    }

    public Unit unit() {
        return cell.indicator().unit();
    }
}
