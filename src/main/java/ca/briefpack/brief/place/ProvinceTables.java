package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Bars;
import ca.briefpack.content.Chart.TileMap;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The provinces side by side, west to east, for one sector or all. */
public final class ProvinceTables {
    /** The cells of exports, their change and its range, and jobs exposed, on which provinces have no effect through others. */
    private static final int ONLY_FOR_JOBS = 5;
    private static final int ON_PAGE_1 = 5;
    private final Study study;
    private final FigureBook book;

    public ProvinceTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
    }

    /**
     * One row a province: exports, modelled change in exports, jobs exposed, modelled change in jobs; the last rows are Canada by
     * provinces' own effects, the effects of each province on the others, and both together.
     */
    public Table impact(String id, String sector) {
        TableBuilder table = new TableBuilder(id).text("province").number("exports-us", Scale.MILLION, Unit.CAD)
                .range("exports-change", Scale.MILLION, Unit.CAD).number("jobs-exposed", Scale.ONE, Unit.JOBS)
                .range("jobs-change", Scale.ONE, Unit.JOBS);
        for (Province province : Province.values()) {
            table.row(row(words(study.evidence().reference().provinceName(province)), Indicator.JOBS_CHANGE, province.name(),
                    sector));
        }
        return table.total(row(new Table.Term("place", "CA_OWN"), Indicator.JOBS_CHANGE, Cell.CANADA, sector))
                .row(cells(new Table.Term("place", "CA_BETWEEN"),
                        Collections.nCopies(ONLY_FOR_JOBS, new Table.Mark(Reason.NOT_APPLICABLE)),
                        range(between(sector))))
                .total(row(new Table.Term("place", "CA_ALL"), Indicator.JOBS_CANADA_CHANGE, Cell.CANADA, sector)).build();
    }

    /** What the provinces' exports do to jobs in other provinces: effects in all Canada less those at home, draw by draw. */
    private Figure between(String sector) {
        Cell all = new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector, Indicator.JOBS_CANADA_CHANGE);
        Cell own = new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector, Indicator.JOBS_CHANGE);
        return book.of(own).isMissing() ? book.missing(book.of(all).id() + ".between-provinces", Unit.JOBS, Reason.NOT_AVAILABLE)
                : book.beyond("between-provinces", all, List.of(own));
    }

    /** Bars of the modelled change in a sector's exports, the largest loss first; provinces without exports are left out. */
    public Bars losses(String sector) {
        return new Bars("province-losses", Scale.MILLION, changes(sector));
    }

    /** The largest of them, whichever way, in the same order: as many as page 1 has room for. */
    public Bars largest(String sector) {
        List<Bar> all = changes(sector);
        List<Bar> largest = all.stream().sorted(Comparator.comparing(
                (Bar bar) -> Math.abs(bar.figure().estimate().orElseThrow().central())).reversed()).limit(ON_PAGE_1).toList();
        return new Bars("province-largest", Scale.MILLION, all.stream().filter(largest::contains).toList());
    }

    private List<Bar> changes(String sector) {
        return Arrays.stream(Province.values())
                .map(p -> new Bar(study.evidence().reference().provinceName(p),
                        book.of(new Cell(Scenario.STATUS_QUO, p.name(), sector, Indicator.EXPORTS_CHANGE))))
                .filter(b -> b.figure().estimate().filter(e -> e.central() != 0).isPresent())
                .sorted(Comparator.comparing(Bar::figure, Figure.byPrintedValue())).toList();
    }

    /** A tile map of an indicator by province. */
    public TileMap map(String id, String scenario, String sector, Indicator indicator) {
        Map<Province, Figure> values = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            values.put(province, book.of(new Cell(scenario, province.name(), sector, indicator)));
        }
        Scale scale = indicator.unit() == Unit.CAD ? Scale.MILLION : indicator.unit() == Unit.FRACTION ? Scale.PERCENT
                : Scale.ONE;
        return new TileMap(id, scale, tiles(), values);
    }

    /** A tile map of figures made elsewhere. */
    public TileMap map(String id, Scale scale, Map<Province, Figure> values) {
        return new TileMap(id, scale, tiles(), values);
    }

    private List<ProvinceName> tiles() {
        return study.evidence().reference().provinces().values().stream()
                .sorted(Comparator.comparing(ProvinceName::province)).toList();
    }

    private List<Table.Cell> row(Table.Cell name, Indicator jobs, String place, String sector) {
        return cells(name, central(book.of(new Cell(Scenario.STATUS_QUO, place, sector, Indicator.EXPORTS_US))),
                range(book.of(new Cell(Scenario.STATUS_QUO, place, sector, Indicator.EXPORTS_CHANGE))),
                central(book.of(new Cell(Scenario.STATUS_QUO, place, sector, Indicator.JOBS_EXPOSED))),
                range(book.of(new Cell(Scenario.STATUS_QUO, place, sector, jobs))));
    }
}
