package ca.briefpack.brief.option;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.range;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.BriefingBuilder;
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
import ca.briefpack.theory.BreakEven.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What options would bring one province or one sector, Canada's own choices first. */
public final class ChoiceTables {
    private final Study study;
    private final FigureBook book;
    private final OptionFigures figures;
    private final IncomeTables income;
    private final OwnChoices own;

    public ChoiceTables(Study study, FigureBook book) {
        this.study = study;
        this.book = book;
        this.figures = new OptionFigures(study, book);
        this.income = new IncomeTables(study, figures);
        this.own = new OwnChoices(study, book, figures);
    }

    /** Adds the table of a province and the line of its own. */
    public void addTo(BriefingBuilder contents, Province province) {
        contents.table(of(province));
        own.addTo(contents, Optional.of(province));
    }

    /** Adds the table of a sector and the line of its own. */
    public void addTo(BriefingBuilder contents, Sector sector) {
        contents.table(of(sector));
        own.addTo(contents, sector);
    }

    /** What each brings a province in real income; of each kind those first that bring most, no row without an account. */
    private Table of(Province province) {
        TableBuilder table = new TableBuilder("income-place").text("option", "choice")
                .range("real-income", Scale.MILLION, Unit.CAD)
                .number("income-gdp", Scale.MILLION, Unit.CAD).number("canada-income", Scale.MILLION, Unit.CAD).text("hangs",
                        "pays-here");
        String place = province.name();
        for (Scenario option : ordered(province)) {
            table.row(cells(words(option.name()), choice(option), range(figures.income(option, place)),
                    central(figures.gdp(option, place)), central(figures.net(option)),
                    new Table.Term("hangs", income.hangs(option, Optional.of(province)).name()), pays(option, province)));
        }
        return table.build();
    }

    /** The chance of the answer on record that turns its sign first, below which the option pays; or words where there is none. */
    private Table.Cell pays(Scenario option, Province province) {
        Optional<Province> place = Optional.of(province);
        return own.answer(option, place).map(answer -> {
            Kind kind = own.breakEven(answer, place).kind();
            return kind == Kind.BELOW ? new Table.Own(figures.income().chance(answer, place), Table.Aspect.PRINTED)
                    : new Table.Term("pays-here", kind.name());
        }).orElseGet(() -> new Table.Mark(Reason.NOT_APPLICABLE));
    }

    private List<Scenario> ordered(Province province) {
        return figures.income().incomes().provinces().contains(province) ? figures.counted().stream()
                .sorted(Comparator.comparingInt(this::order).thenComparingDouble(
                        option -> -figures.income(option, province.name()).estimate().orElseThrow().central()))
                .toList() : List.of();
    }

    /** What each that moves a sector brings it in sales abroad and at home, and whom else it brings what; the largest move first. */
    private Table of(Sector sector) {
        TableBuilder table = new TableBuilder("income-sector").text("option", "choice")
                .range("sector-exports", Scale.MILLION, Unit.CAD).number("home-sales-vs", Scale.MILLION, Unit.CAD)
                .number("canada-income", Scale.MILLION, Unit.CAD)
                .text("winners", "losers");
        List<Province> modelled = figures.income().incomes().provinces();
        figures.counted().stream().filter(option -> figures.isModelled() && move(option, sector) > 0)
                .sorted(Comparator.comparingInt(this::order).thenComparingDouble(option -> -move(option, sector)))
                .forEach(option -> table.row(cells(words(option.name()), choice(option),
                        sales(option, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO, TableBuilder::range),
                        sales(option, sector, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO, sales -> List.of(central(sales))),
                        central(figures.net(option)),
                        OptionTables.codes(figures.weighing().winners(figures.place(option)), modelled),
                        OptionTables.codes(figures.weighing().losers(figures.place(option)), modelled))));
        return table.build();
    }

    /** Not applicable where the option moves no sales. */
    private List<Table.Cell> sales(Scenario option, Sector sector, Indicator indicator,
            Function<Figure, List<Table.Cell>> cells) {
        Cell sales = cell(option, sector, indicator);
        List<Table.Cell> told = cells.apply(book.of(sales));
        return move(sales) > 0 ? told : told.stream().<Table.Cell>map(one -> new Table.Mark(Reason.NOT_APPLICABLE)).toList();
    }

    private static Cell cell(Scenario option, Sector sector, Indicator indicator) {
        return new Cell(option.id(), Cell.CANADA, sector.code(), indicator);
    }

    /** Dollars of sales abroad and at home, whichever way. */
    private double move(Scenario option, Sector sector) {
        return move(cell(option, sector, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO))
                + move(cell(option, sector, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO));
    }

    private double move(Cell sales) {
        return study.impact().findDraws(sales).map(draws -> Math.abs(draws[0])).orElse(0.0);
    }

    private int order(Scenario option) {
        return figures.choice(option).order();
    }

    private Table.Cell choice(Scenario option) {
        return new Table.Term("choice", figures.choice(option).name());
    }
}
