package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.book.ToldFrom;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.Event;
import ca.briefpack.model.Actors.Event.Kind;
import ca.briefpack.model.Actors.EventFigure;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Closures, layoffs and investments reported in Canada since the baseline, added up to the as-of date beside the modelled change
 * in jobs. Rows that a later one restates are not counted; reported and modelled are never netted.
 */
final class LedgerTables {
    private final Study study;
    private final FigureBook book;
    private final List<Event> events;

    LedgerTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        LocalDate baseline = study.edition().baseline();
        this.events = new ActorFacts(study.evidence(), study.edition().asOf(), Set.of(), Set.of()).counted(baseline).stream()
                .filter(e -> !e.place().equals("US")).filter(e -> e.kind().isLoss() || e.kind() == Kind.INVESTMENT)
                .toList();
    }

    /**
     * One row a province or territory, for a sector or for all, and one for reports on no one province if there are any; the last
     * is Canada.
     */
    Table byProvince(String sector) {
        TableBuilder table = columns("ledger", "province");
        if (isLacking()) {
            return table.build();
        }
        for (Province province : Province.values()) {
            table.row(row(words(study.evidence().reference().provinceName(province)), province.name(), sector));
        }
        List<Event> elsewhere = events.stream().filter(isOf(sector)).filter(e -> e.place().equals(Cell.CANADA)).toList();
        if (!elsewhere.isEmpty()) {
            String prefix = prefix("no-province", sector);
            table.row(row(new Table.Term("place", "NO_PROVINCE"), prefix, elsewhere,
                    book.missing(prefix + "jobs-change", Unit.JOBS, Reason.NOT_APPLICABLE)));
        }
        return table.total(row(new Table.Term("place", "CA_OWN"), Cell.CANADA, sector)).build();
    }

    /**
     * One row a sector with a report on it alone, for a province or for Canada, then one for what is left: reports on several
     * sectors or none, and the modelled change in all other sectors; the last is all sectors, and the only one where nothing was
     * reported.
     */
    Table bySector(String id, String place) {
        TableBuilder table = columns(id, "sector");
        if (isLacking()) {
            return table.build();
        }
        List<Event> here = events.stream().filter(isIn(place)).toList();
        List<Table.Cell> all = row(new Table.Term("sector", "ALL"), place, Cell.ALL);
        if (here.isEmpty()) {
            return table.row(all).build();
        }
        List<Sector> named = study.evidence().reference().sectors().stream()
                .filter(sector -> here.stream().anyMatch(isOnly(sector.code()))).toList();
        named.forEach(sector -> table.row(row(words(sector.label()), prefix(place, sector.code() + "-alone"),
                here.stream().filter(isOnly(sector.code())).toList(),
                book.of(jobs(place, sector.code())))));
        table.row(row(new Table.Term("sector", "LEDGER_REST"), prefix(place, "rest"),
                here.stream().filter(e -> e.sectors().size() != 1).toList(),
                book.rest("no-report", jobs(place, Cell.ALL), named.stream().map(Sector::code).toList())));
        return table.total(all).build();
    }

    /** A count of none would say that nothing was reported. */
    private boolean isLacking() {
        return ToldFrom.isLacking("ledger", study.evidence().gaps());
    }

    private static TableBuilder columns(String id, String group) {
        return new TableBuilder(id).text(group).number("closures", Scale.ONE, Unit.COUNT)
                .number("jobs-reported", Scale.ONE, Unit.JOBS)
                .number("no-number", Scale.ONE, Unit.COUNT).number("investments", Scale.ONE, Unit.COUNT)
                .number("invested", Scale.MILLION, Unit.CAD).range("jobs-change", Scale.ONE, Unit.JOBS);
    }

    private List<Table.Cell> row(Table.Cell name, String place, String sector) {
        return row(name, prefix(place, sector), events.stream().filter(isOf(sector).and(isIn(place))).toList(),
                book.of(jobs(place, sector)));
    }

    private static String prefix(String place, String sector) {
        return "ledger." + place.toLowerCase(Locale.ROOT) + "." + sector.replace('_', '-') + ".";
    }

    private static Cell jobs(String place, String sector) {
        return new Cell(Scenario.STATUS_QUO, place, sector, Indicator.JOBS_CHANGE);
    }

    private List<Table.Cell> row(Table.Cell name, String prefix, List<Event> all, Figure jobs) {
        List<Event> losses = all.stream().filter(e -> e.kind().isLoss()).toList();
        List<Event> counted = losses.stream().filter(e -> e.figure().filter(EventFigure::isJobs).isPresent()).toList();
        List<Event> silent = losses.stream().filter(e -> !counted.contains(e)).toList();
        List<Event> investments = all.stream().filter(e -> e.kind() == Kind.INVESTMENT).toList();
        return cells(name, central(count(prefix + "closures", losses)), central(sum(prefix + "jobs", counted, Unit.JOBS)),
                central(count(prefix + "no-number", silent)), central(count(prefix + "investments", investments)),
                central(sum(prefix + "invested", investments, Unit.CAD)),
                range(jobs));
    }

    private Figure count(String id, List<Event> counted) {
        return figure(id, counted.size(), Unit.COUNT, counted);
    }

    private Figure sum(String id, List<Event> counted, Unit unit) {
        return figure(id, counted.stream().map(Event::figure).flatMap(Optional::stream)
                .mapToDouble(f -> unit == Unit.JOBS ? f.value() : f.cad().orElse(0)).sum(), unit, counted);
    }

    private Figure figure(String id, double value, Unit unit, List<Event> from) {
        // a count of none comes from all rows looked through
        List<Event> rows = from.isEmpty() ? study.evidence().actors().events().stream()
                .filter(e -> !e.knownFrom().isAfter(study.edition().asOf())).toList() : from;
        return book.counted(id, Estimate.exact(value, unit), "ledger", rows.stream().map(Event::row).toList());
    }

    private static Predicate<Event> isOf(String sector) {
        return e -> sector.equals(Cell.ALL) || e.sectors().contains(sector);
    }

    private static Predicate<Event> isOnly(String sector) {
        return e -> e.sectors().equals(List.of(sector));
    }

    private static Predicate<Event> isIn(String place) {
        return e -> place.equals(Cell.CANADA) || e.place().equals(place);
    }
}
