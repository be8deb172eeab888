package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who bears the duties in force, of all countries: real income of a place against the law of the baseline, by the parts that it is
 * the sum of. Each is rounded by itself.
 */
public final class IncidenceTable {
    /** A law of duties grants nothing. */
    private static final List<IncomeItem> PARTS =
            IncomeFigures.parts().stream().filter(part -> part != IncomeItem.SUPPORT).toList();
    private final IncomeFigures income;

    public IncidenceTable(Study study, FigureBook book) {
        this.income = new IncomeFigures(study, book);
    }

    /** One row for each province that has an account, then Canada. */
    public Table all() {
        return table(income.incomes().provinces().isEmpty() ? List.of() : income.places());
    }

    /** The province, then Canada; no row without an account. */
    public Table of(Province province) {
        Optional<Province> place = Optional.of(province);
        return table(income.places().contains(place) ? List.of(place, Optional.empty()) : List.of());
    }

    private Table table(List<Optional<Province>> places) {
        TableBuilder table = new TableBuilder("incidence").text("province");
        PARTS.forEach(part -> table.number("part-" + IncomeFigures.word(part), Scale.MILLION, Unit.CAD));
        table.range("real-income", Scale.MILLION, Unit.CAD);
        places.forEach(place -> table.row(row(place)));
        return table.build();
    }

    private List<Table.Cell> row(Optional<Province> place) {
        Stream<Table.Cell> parts = PARTS.stream().map(part -> central(income.borne(part, place)));
        return cells(income.name(place), parts.toList(), range(income.borne(IncomeItem.INCOME, place)));
    }
}
