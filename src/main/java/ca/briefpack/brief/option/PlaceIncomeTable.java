package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What options would bring one province in real income, and what its sign hangs on. */
public final class PlaceIncomeTable {
    private final OptionFigures figures;
    private final IncomeTables income;

    /** Whose choice an option is. */
    private enum Choice {
        /** It changes a measure of Canada, alone or in return for something. */
        CANADA,
        /** Others would have to grant it. */
        GRANTED,
        /** It may happen to Canada. */
        HAPPENS
    }

    public PlaceIncomeTable(Study study, FigureBook book) {
        this.figures = new OptionFigures(study, book);
        this.income = new IncomeTables(study, figures);
    }

    /** Canada's own choices first, and of each kind those that bring most; no row for a place without an account. */
    public Table table(Province province) {
        TableBuilder table = new TableBuilder("income-place").text("option", "choice")
                .range("real-income", Scale.MILLION, Unit.CAD)
                .number("income-gdp", Scale.MILLION, Unit.CAD).number("canada-net", Scale.MILLION, Unit.CAD).text("hangs");
        String place = province.name();
        for (Scenario option : ordered(province)) {
            table.row(cells(words(option.name()), new Table.Term("choice", choice(option).name()),
                    range(figures.income(option, place)), central(figures.gdp(option, place)), central(figures.net(option)),
                    new Table.Term("hangs", income.hangs(option, Optional.of(province)).name())));
        }
        return table.build();
    }

    private List<Scenario> ordered(Province province) {
        return figures.income().incomes().provinces().contains(province) ? figures.counted().stream()
                .sorted(Comparator.comparing(this::choice).thenComparingDouble(
                        option -> -figures.income(option, province.name()).estimate().orElseThrow().central()))
                .toList() : List.of();
    }

    private Choice choice(Scenario option) {
        if (option.happens()) {
            return Choice.HAPPENS;
        }
        return figures.reach(option).markets().contains(Country.CA) ? Choice.CANADA : Choice.GRANTED;
    }
}
