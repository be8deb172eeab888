package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The three territories side by side. */
public final class TerritoryTables {
    /** The cells of a rate, a change and its range. */
    private static final int NOT_KNOWN_OF_UNLISTED = 4;
    private final Study study;
    private final FigureBook book;

    public TerritoryTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
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
    public Table sectors(String id, int most) {
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
    public Table options(List<Scenario> scenarios) {
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
}
