package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.AuthorityNames;
import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.CellId;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.Burden;
import ca.briefpack.brief.law.Cautions;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.Bars;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Text;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A place's sectors: what each exports, pays, and would lose, largest modelled loss first. */
public final class SectorTables {
    /** A what-if edition says so at the head of page 1, which leaves room for fewer bars. */
    /** The part of the largest change from which on a sector's own is told. */
    private static final double WORTH_A_WORD = 0.01;
    /** Stands in ids for the sectors that the table of the first ones leaves out. */
    private static final String OTHERS = "others";
    /** The rate and two changes with their ranges. */
    private static final int NOT_KNOWN_OF_UNLISTED = 7;
    private static final Text REST = new Text("All other goods", "Toutes les autres marchandises");
    private final Study study;
    private final FigureBook book;
    private final String place;
    private final List<Export> basket;
    private final Baskets baskets;
    private final Cautions cautions;
    private List<Sector> ranked;

    public SectorTables(Study study, FigureBook book, String place, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.place = place;
        this.basket = basket;
        this.baskets = new Baskets(study.evidence());
        this.cautions = new Cautions(study, book, place);
    }

    /**
     * Sectors that the place sells to the United States or to China, by modelled change in exports to both, the largest loss
     * first.
     */
    public List<Sector> ranked() {
        if (ranked == null) {
            ranked = study.evidence().reference().sectors().stream()
                    .filter(s -> Baskets.value(baskets.in(basket, s)) > 0
                            || study.impact().find(cell(s.code(), Indicator.EXPORTS_CHINA)).isPresent())
                    .sorted(Comparator.comparing(this::change, Figure.byPrintedValue()).thenComparing(Sector::code)).toList();
        }
        return ranked;
    }

    /** The first {@code rows} sectors, then all that is left, in one row if sectors are among it, then the total. */
    public Table impact(String id, int rows) {
        TableBuilder table = new TableBuilder(id).text("sector").number("exports-us", book.dollars(), Unit.CAD)
                .number("effective-rate", Scale.PERCENT, Unit.FRACTION)
                .range("exports-change", book.dollars(), Unit.CAD)
                .range("jobs-change", Scale.ONE, Unit.JOBS);
        List<Sector> shown = ranked().stream().limit(rows).toList();
        shown.forEach(s -> table.row(row(words(cautions.label(s)), s.code())));
        if (shown.size() < ranked().size()) {
            table.row(others(shown));
        } else {
            table.row(row(new Table.Term("sector", "OTHER"), Cell.OTHER));
            unlisted().ifPresent(table::row);
        }
        return table.total(row(new Table.Term("sector", "ALL"), Cell.ALL)).build();
    }

    /** All goods but those of the sectors shown. */
    private List<Table.Cell> others(List<Sector> shown) {
        List<String> codes = shown.stream().map(Sector::code).toList();
        List<Export> rest = basket.stream().filter(e -> shown.stream().noneMatch(s -> baskets.isIn(e.hs4(), s))).toList();
        return cells(new Table.Term("sector", "REST"), central(book.rest(OTHERS, cell(Cell.ALL, Indicator.EXPORTS_US), codes)),
                central(burden(OTHERS, rest).additional(statusQuo(Cell.ALL, Indicator.EFFECTIVE_RATE))),
                range(book.rest(OTHERS, cell(Cell.ALL, Indicator.EXPORTS_CHANGE), codes)),
                range(book.rest(OTHERS, cell(Cell.ALL, jobs()), codes)));
    }

    /** What the total holds beyond the headings listed, of which nothing else is known; empty if there is none. */
    private Optional<List<Table.Cell>> unlisted() {
        Figure unlisted = book.rest(Cell.UNLISTED, cell(Cell.ALL, Indicator.EXPORTS_US), study.impact().listSectors());
        return unlisted.estimate().filter(e -> e.central() != 0)
                .map(e -> cells(new Table.Term("sector", "UNLISTED"), central(unlisted),
                        Collections.nCopies(NOT_KNOWN_OF_UNLISTED, new Table.Mark(Reason.NOT_AVAILABLE))));
    }

    /** Bars of the change in exports in the sectors that {@link #matters} and move most, then of all other goods if that matters. */
    public Bars losses(int most) {
        List<Sector> shown = moving(most);
        List<Bar> bars = new ArrayList<>(shown.stream().map(s -> new Bar(cautions.label(s), change(s))).toList());
        Bar rest = new Bar(REST,
                book.rest("rest", cell(Cell.ALL, Indicator.EXPORTS_CHANGE), shown.stream().map(Sector::code).toList()));
        boolean told = matters(rest.figure());
        if (told) {
            bars.add(rest);
        }
        return new Bars("losses", book.dollars(), bars, told);
    }

    /** The sectors that {@link #matters} and move most, in the order of {@link #ranked}. */
    private List<Sector> moving(int most) {
        List<Sector> largest =
                ranked().stream().filter(this::matters).sorted(Comparator.comparingDouble((Sector s) -> -size(change(s))))
                        .limit(most).toList();
        return ranked().stream().filter(largest::contains).toList();
    }

    private Cell cell(String sector, Indicator indicator) {
        return new Cell(Scenario.STATUS_QUO, place, sector, indicator);
    }

    /** True if a sector's change is worth a word beside that of the sector that moves most: a hundredth of it or more. */
    public boolean matters(Sector sector) {
        return matters(change(sector));
    }

    private boolean matters(Figure change) {
        double most = ranked().stream().mapToDouble(s -> size(change(s))).max().orElse(0);
        return size(change) > 0 && size(change) >= WORTH_A_WORD * most;
    }

    private static double size(Figure change) {
        return change.estimate().map(e -> Math.abs(e.central())).orElse(0.0);
    }

    /** Adds what makes up the rate of the place's exports. */
    public void addBurden(BriefingBuilder contents) {
        burden(Cell.ALL, basket).addTo(contents, statusQuo(Cell.ALL, Indicator.EFFECTIVE_RATE));
    }

    /** Each sector's effective rate and its parts by authority; beside them the ordinary duty, and both together. */
    public Table rates() {
        List<Authority> authorities = burden(Cell.ALL, basket).authorities();
        TableBuilder table = new TableBuilder("rates").text("sector").number("effective-rate", Scale.PERCENT, Unit.FRACTION);
        authorities.forEach(a -> table.named(AuthorityNames.of(a), "authority." + a.name(), Scale.PERCENT, Unit.FRACTION));
        table.number("column-one", Scale.PERCENT, Unit.FRACTION).number("with-column-one", Scale.PERCENT, Unit.FRACTION)
                .number("column-one-not-computed", Scale.PERCENT, Unit.FRACTION);
        ranked().forEach(s -> table.row(rateRow(words(cautions.label(s)), s.code(), baskets.in(basket, s), authorities)));
        table.row(rateRow(new Table.Term("sector", "OTHER"), Cell.OTHER, baskets.inNone(basket), authorities));
        return table.total(rateRow(new Table.Term("sector", "ALL"), Cell.ALL, basket, authorities)).build();
    }

    private List<Table.Cell> rateRow(Table.Cell name, String sector, List<Export> of, List<Authority> authorities) {
        Figure whole = statusQuo(sector, Indicator.EFFECTIVE_RATE);
        List<Table.Cell> row = new ArrayList<>(List.of(name, central(whole)));
        Burden burden = burden(sector, of);
        authorities.forEach(a -> row.add(central(burden.part(a, whole))));
        row.addAll(List.of(central(burden.columnOne(whole)), central(burden.both(whole)), central(burden.notComputed())));
        return row;
    }

    private List<Table.Cell> row(Table.Cell name, String sector) {
        return cells(name, central(statusQuo(sector, Indicator.EXPORTS_US)), central(statusQuo(sector, Indicator.EFFECTIVE_RATE)),
                range(statusQuo(sector, Indicator.EXPORTS_CHANGE)), range(statusQuo(sector, jobs())));
    }

    /** Canada's jobs are with the effects of provinces on each other, as in its headline. */
    private Indicator jobs() {
        return place.equals(Cell.CANADA) ? Indicator.JOBS_CANADA_CHANGE : Indicator.JOBS_CHANGE;
    }

    private Burden burden(String sector, List<Export> of) {
        return new Burden(study, book, CellId.of(place, sector), schedule(), of);
    }

    private RateSchedule schedule() {
        return study.rates().get(Lane.CANADA_TO_US);
    }

    private Figure change(Sector sector) {
        return statusQuo(sector.code(), Indicator.EXPORTS_CHANGE);
    }

    private Figure statusQuo(String sector, Indicator indicator) {
        return book.of(cell(sector, indicator));
    }
}
