package ca.briefpack.brief.actor;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.CellId;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.book.ToldFrom;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.Support;
import ca.briefpack.model.Actors.SupportAmount.Form;
import ca.briefpack.model.Actors.SupportAmount.Overlap;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Support announced up to the as-of date by government and form, beside the modelled change in GDP. Amounts of their own are
 * added up, for a sector also its parts of larger ones; forms are kept apart, and nothing is netted: support is promised once,
 * losses are by the year.
 */
final class SupportTables {
    private final Study study;
    private final FigureBook book;
    private final String sector;

    /** @param sector a sector code, or all */
    SupportTables(Study study, FigureBook book, String sector) {
        this.study = study;
        this.book = book;
        this.sector = sector;
    }

    /** The provinces that announced anything, west to east. */
    List<Province> announcing() {
        return Arrays.stream(Province.values()).filter(p -> !own(p.name()).isEmpty()).toList();
    }

    /** One row a government: Canada, then the provinces given. */
    Table table(List<Province> provinces) {
        TableBuilder table = new TableBuilder("support-ledger").text("place").number("funding", Scale.MILLION, Unit.CAD)
                .number("credit", Scale.MILLION, Unit.CAD).number("deferral", Scale.MILLION, Unit.CAD)
                .number("no-amount", Scale.ONE, Unit.COUNT).range("gdp-modelled", Scale.MILLION, Unit.CAD);
        // a sum of none would say that nothing was announced
        if (ToldFrom.isLacking("support-ledger", study.evidence().gaps())) {
            return table.build();
        }
        Stream.concat(Stream.of(Cell.CANADA), provinces.stream().map(Province::name))
                .forEach(place -> table.row(cells(name(place), amounts(place), range(book.of(cell(place))))));
        return table.build();
    }

    private List<Table.Cell> amounts(String place) {
        List<Support> own = own(place);
        List<Support> silent = own.stream().filter(s -> s.amount().millionCad().isEmpty()).toList();
        String prefix = "support." + CellId.of(place, sector) + ".";
        return cells(Arrays.stream(Form.values()).map(form -> isCountedElsewhere(place, form, own)
                ? new Table.Mark(Reason.NOT_APPLICABLE) : central(total(prefix, form, own))).toList(),
                central(figure(prefix + "no-amount", silent.size(), Unit.COUNT, silent)));
    }

    /** True if all that was announced in a form is part of an amount in another: no zero, for something was announced. */
    private boolean isCountedElsewhere(String place, Form form, List<Support> own) {
        return own.stream().noneMatch(s -> s.amount().form() == form)
                && from(place).stream().anyMatch(s -> s.amount().form() == form);
    }

    private Figure total(String prefix, Form form, List<Support> own) {
        List<Support> its = own.stream().filter(s -> s.amount().form() == form && s.amount().millionCad().isPresent()).toList();
        return figure(prefix + form.name().toLowerCase(Locale.ROOT),
                its.stream().mapToDouble(s -> s.amount().millionCad().getAsDouble() * 1e6).sum(), Unit.CAD, its);
    }

    private Figure figure(String id, double value, Unit unit, List<Support> from) {
        // a sum of none comes from all rows looked through
        List<Support> rows = from.isEmpty() ? announced().toList() : from;
        return book.counted(id, Estimate.exact(value, unit), "support-total", rows.stream().map(Support::row).toList());
    }

    /** What may be added up. For a sector the parts that name it are, for the wholes that they are part of do not. */
    private List<Support> own(String place) {
        return from(place).stream().filter(s -> s.amount().overlap()
                .map(o -> o == Overlap.PART && !sector.equals(Cell.ALL)).orElse(true)).toList();
    }

    private List<Support> from(String place) {
        return announced().filter(s -> s.place().equals(place))
                .filter(s -> sector.equals(Cell.ALL) || s.sectors().contains(sector)).toList();
    }

    private Stream<Support> announced() {
        return study.evidence().actors().support().stream().filter(s -> s.isKnownOn(study.edition().asOf()));
    }

    private Cell cell(String place) {
        Indicator change = place.equals(Cell.CANADA) ? Indicator.GDP_CANADA_CHANGE : Indicator.GDP_CHANGE;
        return new Cell(Scenario.STATUS_QUO, place, sector, change);
    }

    private Table.Cell name(String place) {
        return place.equals(Cell.CANADA) ? new Table.Term("place", "CA")
                : words(study.evidence().reference().provinceName(Province.of(place)));
    }
}
