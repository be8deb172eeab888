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
import ca.briefpack.model.Sector;
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
    /** The cells of a rate, a change and its range. */
    private static final int NOT_KNOWN_OF_UNLISTED = 4;
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

    /** One row a territory: what it sells to the United States, what of that faces a new duty, the rate, the change in exports. */
    public Table territories() {
        TableBuilder table = new TableBuilder("territories").text("province").number("exports-us", Scale.THOUSAND, Unit.CAD)
                .number("exports-at-risk", Scale.THOUSAND, Unit.CAD).number("effective-rate", Scale.PERCENT, Unit.FRACTION)
                .range("exports-change", Scale.THOUSAND, Unit.CAD);
        Province.territories().forEach(one -> table.row(cells(words(study.evidence().reference().provinceName(one)),
                central(of(one, Cell.ALL, Indicator.EXPORTS_US)), central(of(one, Cell.ALL, Indicator.EXPORTS_AT_RISK)),
                central(of(one, Cell.ALL, Indicator.EFFECTIVE_RATE)), range(of(one, Cell.ALL, Indicator.EXPORTS_CHANGE)))));
        return table.build();
    }

    /**
     * What the territories sell to the United States by sector: one row a territory and sector, those with the most exports, as
     * many as asked for, then what no sector has and what no heading lists.
     */
    public Table territorySectors(String id, int most) {
        TableBuilder table = new TableBuilder(id).text("province", "sector")
                .number("exports-us", Scale.THOUSAND, Unit.CAD).number("effective-rate", Scale.PERCENT, Unit.FRACTION)
                .range("exports-change", Scale.THOUSAND, Unit.CAD);
        for (Province one : Province.territories()) {
            Table.Cell name = words(study.evidence().reference().provinceName(one));
            study.evidence().reference().sectors().stream().filter(s -> sold(one, s.code()) > 0)
                    .sorted(Comparator.comparingDouble((Sector s) -> -sold(one, s.code())).thenComparing(Sector::code))
                    .limit(most).forEach(s -> table.row(row(name, words(s.label()), one, s.code())));
            if (sold(one, Cell.OTHER) > 0) {
                table.row(row(name, new Table.Term("sector", "OTHER"), one, Cell.OTHER));
            }
            Figure unlisted = book.rest(Cell.UNLISTED, new Cell(Scenario.STATUS_QUO, one.name(), Cell.ALL, Indicator.EXPORTS_US),
                    study.impact().listSectors());
            if (unlisted.estimate().filter(e -> e.central() != 0).isPresent()) {
                table.row(cells(name, new Table.Term("sector", "UNLISTED"), central(unlisted),
                        Collections.nCopies(NOT_KNOWN_OF_UNLISTED, new Table.Mark(Reason.NOT_AVAILABLE))));
            }
        }
        return table.build();
    }

    private List<Table.Cell> row(Table.Cell name, Table.Cell goods, Province place, String sector) {
        return cells(name, goods, central(of(place, sector, Indicator.EXPORTS_US)),
                central(of(place, sector, Indicator.EFFECTIVE_RATE)), range(of(place, sector, Indicator.EXPORTS_CHANGE)));
    }

    /** What scenarios would do to the exports of each territory, against the law in force. */
    public Table territoryOptions(List<Scenario> scenarios) {
        TableBuilder table = new TableBuilder("territory-options").text("scenario");
        Province.territories().forEach(one -> table.named(study.evidence().reference().provinceName(one), "place." + one.name(),
                Scale.THOUSAND, Unit.CAD));
        scenarios.forEach(scenario -> table.row(cells(words(scenario.name()), Province.territories().stream()
                .map(one -> central(
                        book.of(new Cell(scenario.id(), one.name(), Cell.ALL, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO))))
                .toList())));
        return table.build();
    }

    private double sold(Province place, String sector) {
        return of(place, sector, Indicator.EXPORTS_US).estimate().map(e -> e.central()).orElse(0.0);
    }

    private Figure of(Province place, String sector, Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, place.name(), sector, indicator));
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
        return new Bars("province-losses", Scale.MILLION, Arrays.stream(Province.values())
                .map(p -> new Bar(study.evidence().reference().provinceName(p),
                        book.of(new Cell(Scenario.STATUS_QUO, p.name(), sector, Indicator.EXPORTS_CHANGE))))
                .filter(b -> b.figure().estimate().filter(e -> e.central() != 0).isPresent())
                .sorted(Comparator.comparing(Bar::figure, Figure.byPrintedValue())).toList());
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
